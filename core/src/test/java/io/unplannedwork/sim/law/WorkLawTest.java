package io.unplannedwork.sim.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import org.junit.jupiter.api.Test;

class WorkLawTest {
  private final Laws laws = LawSettingsFor.all();

  @Test
  void twoItemsInTurnCostSeventeenPercentOfTheEffort() {
    long stretch = laws.value(Parameter.SWITCHING_STRETCH) * 1000;
    long effort = 20 * stretch;
    long lost = 0;
    for (long left = effort; left > 0; left -= stretch) {
      lost += Switching.lost(laws, left, 1000);
    }
    assertThat(lost / (double) effort).isCloseTo(0.17, within(0.001));
  }

  @Test
  void takingUpTheLastMinutesOfAnItemCostsOnlyAShareOfThem() {
    assertThat(Switching.lost(laws, 10_000, 1000)).isEqualTo(1700);
    assertThat(Switching.lost(laws, 10_000, 500)).isEqualTo(850);
    assertThat(Switching.lost(LawSettingsFor.none(), 10_000, 1000)).isZero();
  }

  @Test
  void anybodyWorksAtTheSpeedOfTheirSkillWhereNoOtherLawHolds() {
    assertThat(Speed.of(LawSettingsFor.none(), 1000, 0, 1000, 1000)).isEqualTo(1000);
    assertThat(Speed.of(LawSettingsFor.none(), 700, 0, 0, 0)).isEqualTo(700);
  }

  @Test
  void theMostDebtTakesTwentyThreePercentOfCapacity() {
    assertThat(Speed.of(laws, 1000, 1000, 0, 0)).isEqualTo(1000);
    assertThat(Speed.of(laws, 1000, 1000, 0, 1000)).isEqualTo(770);
  }

  @Test
  void speedFallsWithEveryThingThatHinders() {
    int rested = Speed.of(laws, 1000, 600, 200, 300);
    assertThat(Speed.of(laws, 1000, 500, 200, 300)).isLessThan(rested);
    assertThat(Speed.of(laws, 1000, 600, 300, 300)).isLessThan(rested);
    assertThat(Speed.of(laws, 1000, 600, 200, 400)).isLessThan(rested);
    assertThat(Speed.of(laws, 1, 0, 1000, 1000)).as("all work ends").isEqualTo(1);
  }

  @Test
  void halfAYearOfFullDaysTeachesNineTenthsOfAService() {
    long known = 0;
    for (int day = 0; day < 130; day++) {
      known += Knowledge.learned(laws, known, 480, 1000);
    }
    assertThat(known / 1e6).isCloseTo(0.9, within(0.01));
  }

  @Test
  void whatIsLearnedDoesNotDependOnHowTheHoursAreCut() {
    long once = Knowledge.learned(laws, 200_000, 4800, 1000);
    long often = 200_000;
    for (int i = 0; i < 100; i++) {
      often += Knowledge.learned(laws, often, 48, 1000);
    }
    assertThat(often - 200_000.0).isCloseTo(once, within(once * 0.01));
  }

  @Test
  void nightPagesSettleWherePagerDutySaysGoodBadAndBurnout() {
    assertThat(settled(2)).isBetween(50.0, 150.0);
    assertThat(settled(7)).isBetween(270.0, 400.0);
    assertThat(settled(19)).isBetween(800.0, 1000.0);
  }

  /** Mean fatigue in the third month of so many pages a month, evenly spaced. */
  private double settled(int pages) {
    int fatigue = 0;
    double sum = 0;
    for (int day = 0; day < 90; day++) {
      int due = (day + 1) * pages / 30 - day * pages / 30;
      for (int page = 0; page < due; page++) {
        fatigue = Fatigue.afterPage(laws, fatigue);
      }
      sum += day >= 60 ? fatigue : 0;
      fatigue = Fatigue.afterRest(laws, fatigue);
    }
    return sum / 30;
  }

  @Test
  void restTakesAwayTheLastOfFatigue() {
    int fatigue = 1000;
    for (int day = 0; day < 120; day++) {
      fatigue = Fatigue.afterRest(laws, fatigue);
    }
    assertThat(fatigue).isZero();
    assertThat(Fatigue.afterOvertime(laws, 0, 480)).isGreaterThan(Fatigue.afterPage(laws, 0));
    assertThat(Fatigue.afterOvertime(laws, 990, 480)).isEqualTo(1000);
  }

  @Test
  void debtStaysWhereItIsWhenATenthOfUnhurriedWorkIsRepair() {
    long debt = 300_000;
    long built = Debt.afterBuilding(laws, debt, 9_000, 0, 1000) - debt;
    long repaired = debt - Debt.afterRepair(laws, debt, 1_000);
    assertThat(repaired / (double) built).isBetween(0.9, 1.3);
  }

  @Test
  void pressureMakesDebtAndRepairEndsAtNone() {
    long calm = Debt.afterBuilding(laws, 0, 10_000, 0, 1000);
    assertThat(Debt.afterBuilding(laws, 0, 10_000, 1000, 1000)).isEqualTo(3 * calm);
    assertThat(Debt.afterBuilding(laws, Debt.MOST, 10_000, 0, 1000)).isEqualTo(Debt.MOST);
    assertThat(Debt.afterRepair(laws, 1_000, 10_000)).isZero();
    assertThat(Debt.afterBuilding(LawSettingsFor.none(), 5, 10_000, 0, 1000)).isEqualTo(5);
  }

  @Test
  void pressureRisesEvenlyToTheDueDateAndStays() {
    long span = laws.value(Parameter.PRESSURE_SPAN);
    assertThat(Pressure.of(laws, Long.MAX_VALUE)).isZero();
    assertThat(Pressure.of(laws, span)).isZero();
    assertThat(Pressure.of(laws, span / 2)).isEqualTo(500);
    assertThat(Pressure.of(laws, 0)).isEqualTo(1000);
    assertThat(Pressure.of(laws, -1)).isEqualTo(1000);
  }

  @Test
  void trustMakesTheWallLower() {
    assertThat(Handoff.lost(laws, 100_000, 0, 1000)).isEqualTo(30_000);
    assertThat(Handoff.lost(laws, 100_000, 1000, 1000)).isEqualTo(5_000);
    assertThat(Handoff.lost(laws, 100_000, 500, 800)).isEqualTo(14_000);
    assertThat(Handoff.questionChance(laws, 0, 1000)).isEqualTo(0.4);
    assertThat(Handoff.questionChance(laws, 1000, 500)).isEqualTo(0.05);
    assertThat(Handoff.lost(LawSettingsFor.only(Law.TRUST), 100_000, 0, 1000)).isZero();
    assertThat(Handoff.answerEffort(laws)).isEqualTo(20_000);
  }

  @Test
  void smallerSlicesCostMoreOverheadInAll() {
    assertThat(10 * Slicing.overhead(laws, 1000)).isGreaterThan(2 * Slicing.overhead(laws, 1000));
    assertThat(Slicing.overhead(laws, 250)).isEqualTo(15_000);
  }
}
