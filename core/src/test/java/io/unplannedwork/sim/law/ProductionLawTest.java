package io.unplannedwork.sim.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.scenario.SeveritySpec;
import io.unplannedwork.sim.law.IncidentTime.Builder;
import io.unplannedwork.sim.law.IncidentTime.Hours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProductionLawTest {
  private final Laws laws = LawSettingsFor.all();

  @Test
  void theSharesOfAnIncidentSumToTheWhole() {
    assertThat(
            laws.value(Parameter.DETECT_SHARE)
                + laws.value(Parameter.ASSEMBLE_SHARE)
                + laws.value(Parameter.DIAGNOSE_SHARE)
                + laws.value(Parameter.REPAIR_SHARE)
                + laws.value(Parameter.VERIFY_SHARE))
        .isEqualTo(1000);
  }

  @Test
  void durationsComeOutSkewedAsPublishedAndSayNothingOfSeverity() {
    Random random = new Random(20);
    int runs = 40_000;
    double[] durations = new double[runs];
    int[] severities = new int[runs];
    for (int i = 0; i < runs; i++) {
      durations[i] = duration(random.nextGaussian());
      severities[i] = severity(Impact.of(laws, random.nextDouble()), 3).ordinal();
    }
    double correlation = correlation(ranks(durations), severities);
    double total = Arrays.stream(durations).sum();
    Arrays.sort(durations);
    double median = durations[runs / 2];
    double longest = Arrays.stream(durations, runs - runs / 5, runs).sum();
    assertThat(median).isCloseTo(70, within(5.0));
    assertThat(total / runs / median).as("mean over median").isBetween(1.8, 2.6);
    assertThat(longest / total).as("share of the longest fifth").isBetween(0.55, 0.75);
    assertThat(Math.abs(correlation)).isLessThan(0.15);
  }

  /** Minutes from beginning to end, in good hands by day under average traffic. */
  private double duration(double normal) {
    double hardness = IncidentTime.hardness(laws, normal);
    return IncidentTime.detect(laws, hardness, 1000, 1000)
        + IncidentTime.assemble(laws, hardness, Hours.OPEN, 1000)
        + IncidentTime.diagnose(laws, hardness, 1000, 1, Builder.NO, 1000) / 1000.0
        + IncidentTime.repair(laws, hardness, 1000) / 1000.0
        + IncidentTime.verify(laws, hardness) / 1000.0;
  }

  private static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
    double[] ranks = new double[values.length];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i;
    }
    return ranks;
  }

  private static double correlation(double[] a, int[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / StrictMath.sqrt(aa * bb);
  }

  @Test
  void aPlaybookThatTakesTwoThirdsMakesDiagnosisAndRepairThreeTimesAsFast() {
    double without =
        IncidentTime.diagnose(laws, 200, 700, 3, Builder.NO, 1000)
            + IncidentTime.repair(laws, 200, 1000);
    double with =
        IncidentTime.diagnose(laws, 200, 700, 3, Builder.NO, 333)
            + IncidentTime.repair(laws, 200, 333);
    assertThat(without / with).isCloseTo(3.0, within(0.6));
  }

  @Test
  void diagnosisGrowsWithTheBatchAndShrinksWithKnowledge() {
    long one = IncidentTime.diagnose(laws, 100, 1000, 1, Builder.NO, 1000);
    assertThat(one).isEqualTo(40_000);
    assertThat(IncidentTime.diagnose(laws, 100, 1000, 20, Builder.NO, 1000))
        .isEqualTo(one * 86 / 10);
    assertThat(IncidentTime.diagnose(laws, 100, 0, 1, Builder.NO, 1000)).isEqualTo(one * 5 / 2);
    assertThat(IncidentTime.diagnose(laws, 100, 1000, 1, Builder.YES, 1000))
        .isEqualTo(one * 7 / 10);
  }

  @Test
  void nobodyComplainsSoonInTheQuietHours() {
    long average = IncidentTime.detect(laws, 100, 1000, 1000);
    assertThat(IncidentTime.detect(laws, 100, 500, 1000)).isEqualTo(2 * average);
    assertThat(IncidentTime.detect(laws, 100, 10, 1000)).isEqualTo(4 * average);
    assertThat(IncidentTime.detect(laws, 100, 0, 1000)).isEqualTo(4 * average);
    assertThat(IncidentTime.detect(laws, 100, 2000, 1000)).isLessThan(average);
    assertThat(IncidentTime.detect(laws, 100, 1000, 200)).isEqualTo(average / 5);
    assertThat(IncidentTime.assemble(laws, 100, Hours.CLOSED, 1000))
        .isEqualTo(IncidentTime.assemble(laws, 100, Hours.OPEN, 1000) + 30);
  }

  @Test
  void severityFollowsTheMatrixOfImpactAndCriticality() {
    assertThat(severity(Impact.WHOLE, 4)).isEqualTo(Severity.SEV1);
    assertThat(severity(Impact.WHOLE, 3)).isEqualTo(Severity.SEV1);
    assertThat(severity(Impact.LARGE, 4)).isEqualTo(Severity.SEV2);
    assertThat(severity(Impact.WHOLE, 2)).isEqualTo(Severity.SEV2);
    assertThat(severity(Impact.SMALL, 4)).isEqualTo(Severity.SEV3);
    assertThat(severity(Impact.WHOLE, 1)).isEqualTo(Severity.SEV3);
    assertThat(severity(Impact.SMALL, 1)).isEqualTo(Severity.SEV4);
    assertThat(Impact.of(laws, 0.0)).isEqualTo(Impact.WHOLE);
    assertThat(Impact.of(laws, 0.2)).isEqualTo(Impact.LARGE);
    assertThat(Impact.of(laws, 0.5)).isEqualTo(Impact.SMALL);
    assertThat(Impact.WHOLE.served(laws)).isZero();
    assertThat(Impact.LARGE.served(laws)).isLessThan(Impact.SMALL.served(laws));
  }

  @Test
  void whatIsOnlyUsedTakesNoMoreThanItsShareWithIt() {
    assertThat(Traffic.without(0, 300)).isEqualTo(700);
    assertThat(Traffic.without(500, 300)).isEqualTo(850);
    assertThat(Traffic.without(1000, 300)).isEqualTo(1000);
    assertThat(Traffic.without(0, 1000)).as("a need").isZero();
  }

  @Test
  void tenServicesOfThreeNinesInSeriesServeNinetyNinePercent() {
    int[] nine = new int[9];
    Arrays.fill(nine, 999);
    assertThat(Traffic.inSeries(999, nine)).isEqualTo(990);
    assertThat(Traffic.inSeries(1000, new int[] {0})).isZero();
    assertThat(Traffic.inSeries(500, new int[] {500})).isEqualTo(250);
  }

  @Test
  void demandFollowsTheHourTheDayAndWhateverIsOn() {
    List<Permille> hours = new ArrayList<>(Collections.nCopies(24, Permille.of(500)));
    hours.set(12, Permille.of(2000));
    List<Permille> days = new ArrayList<>(Collections.nCopies(7, Permille.of(1000)));
    days.set(6, Permille.of(100));
    ServiceSpec shop =
        Plain.service(
            new ServiceId("shop"),
            "Shop",
            new TeamId("dev"),
            new TeamId("ops"),
            4,
            60,
            hours,
            days,
            90,
            0,
            Permille.NONE,
            0,
            List.of());
    int noon = Traffic.share(laws, shop, 12, 0, 1000);
    assertThat(noon).isEqualTo(2000);
    assertThat(Traffic.demand(shop, noon)).isEqualTo(120);
    assertThat(Traffic.share(laws, shop, 12, 6, 1000)).isEqualTo(200);
    assertThat(Traffic.share(laws, shop, 3, 0, 8000)).isEqualTo(4000);
    assertThat(Traffic.share(LawSettingsFor.none(), shop, 3, 6, 8000)).isEqualTo(1000);
    assertThat(Traffic.served(laws, 120, 90)).isEqualTo(750);
    assertThat(Traffic.served(laws, 90, 90)).isEqualTo(1000);
    assertThat(Traffic.served(laws, 9_000, 0)).as("no limit").isEqualTo(1000);
  }

  /** The share that finds no room, against a simulated queue with so much room. */
  @Test
  void whatIsTurnedAwayNearSaturationIsTheLossOfAQueueWithAsMuchRoom() {
    for (double load : new double[] {0.8, 0.95, 1, 1.3}) {
      Random random = new Random(31);
      int room = 10;
      int here = 0;
      int lost = 0;
      int came = 0;
      while (came < 400_000) {
        if (random.nextDouble() < load / (1 + load)) {
          came++;
          if (here == room) {
            lost++;
          } else {
            here++;
          }
        } else if (here > 0) {
          here--;
        }
      }
      assertThat(Traffic.loss(load, room))
          .as("load " + load)
          .isCloseTo(lost / (double) came, within(0.006));
    }
    assertThat(Traffic.loss(20, 50)).as("far above").isCloseTo(0.95, within(1e-9));
    assertThat(Traffic.loss(0.5, 50)).as("far below").isLessThan(1e-9);
  }

  @Test
  void aFaultShowsAfterAMonthOfAverageTrafficOnAverage() {
    Random random = new Random(3);
    double sum = 0;
    for (int fault = 0; fault < 20_000; fault++) {
      sum += Faults.threshold(laws, -StrictMath.log1p(-random.nextDouble()));
    }
    long average = Faults.exposure(laws, 1000, 1000, 1000);
    assertThat(sum / 20_000 / average).isCloseTo(43_200, within(1_000.0));
    assertThat(Faults.exposure(laws, 3000, 1000, 1000)).isEqualTo(3 * average);
    assertThat(Faults.exposure(laws, 3000, 0, 1000)).as("nobody uses what is down").isZero();
    assertThat(Faults.exposure(LawSettingsFor.none(), 1000, 1000, 1000)).isZero();
  }

  @Test
  void availabilityIsTimeUpOverTimeUpAndDown() {
    Random random = new Random(23);
    double up = 0;
    double down = 0;
    for (int i = 0; i < 40_000; i++) {
      up += Faults.threshold(laws, -StrictMath.log1p(-random.nextDouble())) / 1000.0;
      down += duration(random.nextGaussian());
    }
    double theory = 43_200 / (43_200 + 70 * StrictMath.exp(1.25 * 1.25 / 2));
    assertThat(up / (up + down)).isCloseTo(theory, within(0.01 * theory));
  }

  @Test
  void aYearOfWagesIsTwelveMonthsToTheCent() {
    long sum = 0;
    for (long day = 1; day <= 365; day++) {
      sum += Pay.wages(5_001, day) - Pay.wages(5_001, day - 1);
    }
    assertThat(sum).isEqualTo(12 * 500_100);
    assertThat(Pay.overtime(laws, 4_800, 120)).as("two hours at time and a half").isEqualTo(9_000);
  }

  @Test
  void trustIsLostFasterThanItIsWon() {
    assertThat(Trust.afterPromiseBroken(laws, 500)).isEqualTo(425);
    assertThat(Trust.afterPromiseKept(laws, 500)).isEqualTo(530);
    assertThat(Trust.afterFailedDeployment(laws, 500, Severity.SEV1)).isEqualTo(450);
    assertThat(Trust.afterFailedDeployment(laws, 500, Severity.SEV3)).isEqualTo(488);
    assertThat(Trust.afterGoodDeployment(laws, 500)).isEqualTo(505);
    assertThat(Trust.moved(laws, 1000, -1000)).isZero();
    assertThat(Trust.moved(laws, 0, 1000)).isEqualTo(1000);
    assertThat(Trust.moved(LawSettingsFor.none(), 500, 300)).isEqualTo(500);
  }

  @Test
  void aPracticeMakesThingsWorseBeforeItMakesThemBetter() {
    assertThat(Adoption.strength(laws, Adoption.adopted(0, 10))).isEqualTo(-200);
    assertThat(Adoption.strength(laws, Adoption.adopted(5000, 10))).isEqualTo(400);
    assertThat(Adoption.strength(laws, Adoption.adopted(10_000, 10))).isEqualTo(1000);
    assertThat(Adoption.adopted(0, 0)).isEqualTo(1000);
    assertThat(Adoption.adopted(99_000, 10)).isEqualTo(1000);
  }

  private static Severity severity(Impact impact, int criticality) {
    return SeveritySpec.STANDARD.of(impact.reach(), criticality);
  }
}
