package io.unplannedwork.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.BonusSpec;
import io.unplannedwork.scenario.GoalSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class BonusTest {
  private static final SimTime NOW = SimTime.of(3, 0);
  private final Measures measures = new Measures(SmallShop.scenario());
  private final Tape tape = new Tape(measures);

  @Test
  void aPartPaysEvenlyBetweenNothingAndAll() {
    tape.at(0, 0, new GameEvent.PhaseBegan(1, Phase.RUN));
    for (int number = 1; number <= 4; number++) {
      DeploymentId id = new DeploymentId(number);
      tape.at(1, 9, new ChangeEvent.DeploymentStarted(id, List.of(), List.of(), null, false));
      tape.at(1, 10, new ChangeEvent.DeploymentFinished(id, number == 1));
    }
    BonusSpec scheme =
        new BonusSpec(
            Role.DEVELOPMENT,
            1000,
            List.of(
                new BonusSpec.Part(Measure.DEPLOYMENTS, 600, 0, 8),
                new BonusSpec.Part(Measure.CHANGE_FAIL_RATE, 400, 500, 0)));

    Bonus bonus = Bonus.of(scheme, measures, NOW);

    assertThat(bonus.parts()).extracting(Bonus.Part::permille).containsExactly(500, 500);
    assertThat(bonus.parts()).extracting(Bonus.Part::cents).containsExactly(30_000L, 20_000L);
    assertThat(bonus.cents()).isEqualTo(50_000);
    assertThat(bonus.full()).isEqualTo(100_000);
  }

  @Test
  void whoDeliversNothingEarnsNothingForSpeedAndAllForStability() {
    BonusSpec scheme =
        new BonusSpec(
            Role.OPERATIONS,
            1000,
            List.of(
                new BonusSpec.Part(Measure.LEAD_TIME, 500, 20_000, 2_000),
                new BonusSpec.Part(Measure.CHANGE_FAIL_RATE, 500, 200, 0)));

    assertThat(Bonus.of(scheme, measures, NOW).parts())
        .extracting(Bonus.Part::permille)
        .containsExactly(0, 1000);
  }

  @Test
  void aPartPaysNoMoreThanAllAndNoLessThanNothing() {
    BonusSpec.Part part = new BonusSpec.Part(Measure.NIGHT_PAGES, 1000, 10, 2);

    assertThat(Bonus.permille(part, 0)).isEqualTo(1000);
    assertThat(Bonus.permille(part, 6)).isEqualTo(500);
    assertThat(Bonus.permille(part, 30)).isZero();
  }

  @Test
  void aGoalOfOnePromiseLooksAtThatPromiseAlone() {
    tape.at(0, 0, new GameEvent.PhaseBegan(1, Phase.RUN));
    GoalSpec any = goal("", 1L, null, Measure.PROMISES_KEPT);
    GoalSpec gifts = goal("gifts", 1L, null, Measure.PROMISES_KEPT);
    tape.at(
        1,
        9,
        new FlowEvent.PromiseKept(new io.unplannedwork.contract.PromiseId("other"), new ItemId(1)));
    assertThat(GoalReading.of(any, measures, NOW).reached()).isTrue();
    assertThat(GoalReading.of(gifts, measures, NOW).reached()).isFalse();

    tape.at(2, 9, new FlowEvent.PromiseKept(SmallShop.GIFTS, new ItemId(2)));
    assertThat(GoalReading.of(gifts, measures, NOW).reached()).isTrue();
  }

  @Test
  void aMostIsReachedUntilItIsPassedButNotByDeliveringNothing() {
    tape.at(0, 0, new GameEvent.PhaseBegan(1, Phase.RUN));

    assertThat(GoalReading.of(goal("", null, 2L, Measure.SEVERE_INCIDENTS), measures, NOW))
        .isEqualTo(new GoalReading(new Reading(0, 0), 2, true));
    assertThat(GoalReading.of(goal("", null, 9_000L, Measure.LEAD_TIME), measures, NOW).reached())
        .isFalse();
  }

  private static GoalSpec goal(String subject, Long atLeast, Long atMost, Measure measure) {
    return new GoalSpec(new GoalId("goal"), "A goal", measure, subject, atLeast, atMost);
  }
}
