package io.unplannedwork.sim.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QualityLawTest {
  private final Laws laws = LawSettingsFor.all();

  @Test
  void threeTestsLetThirtyPercentThroughAndAReviewBeforeThemTen() {
    assertThat(escaped(0.0, 0.30, 0.35, 0.35)).isCloseTo(0.296, within(0.02));
    assertThat(escaped(0.65, 0.30, 0.35, 0.35)).isCloseTo(0.104, within(0.01));
  }

  /** The share of 100,000 drawn defects that pass all filters. */
  private double escaped(double... filters) {
    SplittableRandom random = new SplittableRandom(19);
    int through = 0;
    for (int defect = 0; defect < 100_000; defect++) {
      boolean caught = false;
      for (double filter : filters) {
        double chance = Defects.catchChance((int) StrictMath.round(filter * 1000), 1000);
        caught |= random.nextDouble() < chance;
      }
      through += caught ? 0 : 1;
    }
    return through / 100_000.0;
  }

  @Test
  void noPracticeMakesAFilterCatchMoreThanAll() {
    assertThat(Defects.catchChance(350, 1500)).isCloseTo(0.675, within(1e-9));
    assertThat(Defects.catchChance(350, 5000)).isEqualTo(1);
    assertThat(Defects.catchChance(350, 500)).isCloseTo(0.175, within(1e-9));
    assertThat(Defects.catchChance(0, 1000)).isZero();
  }

  @Test
  void aPracticeMakesFiltersBetterAndPutsNoneWhereThereWasNone() {
    double[] catches = {0.25, 0, 0.55, 0, 0};
    double escapes = 1;
    for (double share : catches) {
      escapes *= 1 - Defects.catchChance((int) StrictMath.round(share * 1000), 1350);
    }
    // Two filters, each of which lets 0.65 of what it did through.
    assertThat(escapes).isCloseTo(0.75 * 0.45 * 0.65 * 0.65, within(1e-9));
  }

  @Test
  void defectsGrowWithSizeDebtFatigueIgnoranceAndPressure() {
    double calm = Defects.expected(laws, 1000, 0, 0, 1000, 0, 1000);
    assertThat(calm).isEqualTo(0.4);
    assertThat(Defects.expected(laws, 3000, 0, 0, 1000, 0, 1000)).isCloseTo(1.2, within(1e-9));
    assertThat(Defects.expected(laws, 1000, 0, 1000, 1000, 0, 1000)).isEqualTo(2 * calm);
    assertThat(Defects.expected(laws, 1000, 0, 0, 0, 0, 1000)).isCloseTo(3 * calm, within(1e-9));
    assertThat(Defects.expected(laws, 1000, 0, 0, 1000, 1000, 1000)).isEqualTo(2 * calm);
    assertThat(Defects.expected(laws, 1000, 0, 0, 1000, 0, 250)).isEqualTo(calm / 4);
    assertThat(Defects.expected(LawSettingsFor.none(), 1000, 0, 0, 0, 0, 1000)).isZero();
  }

  @Test
  void debtMultipliesDefectsByFifteenOnlyBetweenTheExtremes() {
    assertThat(Debt.defects(laws, 0)).isEqualTo(1000);
    assertThat(Debt.defects(laws, 1000)).isEqualTo(15_000);
    assertThat(Debt.defects(laws, 500)).isBetween(3_800, 3_950);
  }

  @Test
  void sevenRepairsInAHundredAreBad() {
    assertThat(Defects.badFixChance(laws)).isEqualTo(0.07);
    assertThat(Defects.badFixChance(LawSettingsFor.none())).isZero();
  }

  @Test
  void aRepairNeverTakesMoreThanThreeTimesTheEffortHoweverLate() {
    long atOnce = Defects.repairEffort(laws, 0);
    assertThat(atOnce).isEqualTo(90_000);
    assertThat(Defects.repairEffort(laws, 2)).isEqualTo(2 * atOnce);
    assertThat(Defects.repairEffort(laws, 20)).isEqualTo(3 * atOnce);
  }

  @Test
  void aPeersReviewTakesAnHourAndCatchesHalf() {
    assertThat(Defects.peerReviewEffort(laws)).isEqualTo(60_000);
    assertThat(Defects.peerReviewCatches(laws)).isEqualTo(0.5);
  }

  @Test
  void independentChangesOfFivePercentGiveTheBatchLaw() {
    Laws five =
        new Laws(
            new LawSettings(
                List.of("ALL"),
                List.of(Law.CHANGE_FAILURE),
                Map.of(Parameter.CHANGE_FAILURE, 51L)));
    double p = ChangeFailure.ofChange(five, 0, 0, 0, 0, 0, 1000);
    assertThat(p).isCloseTo(0.05, within(0.001));
    SplittableRandom random = new SplittableRandom(18);
    int[] sizes = {1, 5, 20};
    double[] shares = {0.05, 0.23, 0.64};
    for (int i = 0; i < sizes.length; i++) {
      int failed = 0;
      for (int deployment = 0; deployment < 20_000; deployment++) {
        boolean fails = false;
        for (int change = 0; change < sizes[i]; change++) {
          fails |= random.nextDouble() < p;
        }
        failed += fails ? 1 : 0;
      }
      assertThat(failed / 20_000.0).as(sizes[i] + " changes").isCloseTo(shares[i], within(0.04));
    }
  }

  @Test
  void anEverydayChangeFailsInAboutFivePercent() {
    assertThat(ChangeFailure.ofChange(laws, 1000, 300, 300, 0, 150, 1000))
        .isCloseTo(0.05, within(0.015));
  }

  @Test
  void L6_aChangeIsRiskierWhenBiggerOlderUnknownDefectiveOrDrifted() {
    double plain = ChangeFailure.ofChange(laws, 1000, 200, 200, 0, 100, 1000);
    assertThat(ChangeFailure.ofChange(laws, 2000, 200, 200, 0, 100, 1000)).isGreaterThan(plain);
    assertThat(ChangeFailure.ofChange(laws, 1000, 300, 200, 0, 100, 1000)).isGreaterThan(plain);
    assertThat(ChangeFailure.ofChange(laws, 1000, 200, 300, 0, 100, 1000)).isGreaterThan(plain);
    assertThat(ChangeFailure.ofChange(laws, 1000, 200, 200, 1, 100, 1000)).isGreaterThan(plain);
    assertThat(ChangeFailure.ofChange(laws, 1000, 200, 200, 0, 200, 1000)).isGreaterThan(plain);
    assertThat(ChangeFailure.ofChange(laws, 1000, 200, 200, 0, 100, 500)).isLessThan(plain);
    assertThat(ChangeFailure.ofChange(LawSettingsFor.none(), 9_000, 900, 900, 9, 900, 1000))
        .isZero();
  }

  @Test
  void driftGrowsWithoutCareAndShrinksWithIt() {
    long drift = 0;
    for (int day = 0; day < 46; day++) {
      drift = Drift.afterDay(laws, drift, 1000);
    }
    assertThat(drift / 1e6).as("six weeks and a half by hand").isCloseTo(0.5, within(0.01));
    for (int day = 0; day < 60; day++) {
      drift = Drift.afterDay(laws, drift, 0);
    }
    assertThat(drift).as("two months of full care").isLessThan(2_000);
    assertThat(Drift.afterDay(LawSettingsFor.none(), 0, 1000)).isZero();
  }

  @Test
  void aBatchCostsLessWorkToDeployThanItsChangesOneByOne() {
    assertThat(Deploying.effort(laws, 10, 1000)).isLessThan(10 * Deploying.effort(laws, 1, 1000));
    assertThat(Deploying.effort(laws, 3, 1000)).isEqualTo(120_000);
    assertThat(Deploying.rollback(laws, 1000)).isLessThan(Deploying.effort(laws, 1, 1000));
    assertThat(Deploying.culpritRework(laws, 1_000_000)).isEqualTo(250_000);
  }
}
