package io.unplannedwork.sim.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.sim.law.LawSettingsFor;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectStackTest {
  private static final PracticeId CHAT = new PracticeId("chat");

  private final EffectStack stack =
      new EffectStack(
          LawSettingsFor.all(),
          List.of(
              practice("chat", new EffectSpec(Effect.HANDOFF_LOSS, Permille.of(-500), null)),
              practice("pairing", new EffectSpec(Effect.HANDOFF_LOSS, Permille.of(-500), null)),
              practice("bots", new EffectSpec(Effect.DETECT_TIME, Permille.of(-400), CHAT))));

  private static PracticeSpec practice(String id, EffectSpec... effects) {
    return Plain.practice(
        new PracticeId(id),
        id,
        "",
        Role.CIO,
        null,
        new TeamId("dev"),
        480,
        10,
        0,
        List.of(),
        List.of(effects),
        null,
        "assumption",
        false);
  }

  @Test
  void withoutPracticesNothingIsChanged() {
    for (Effect effect : Effect.values()) {
      assertThat(stack.factor(effect)).isEqualTo(1000);
    }
  }

  @Test
  void twoPracticesThatHalveLeaveAQuarter() {
    stack.adopt(0, 1000);
    assertThat(stack.factor(Effect.HANDOFF_LOSS)).isEqualTo(500);
    stack.adopt(1, 1000);
    assertThat(stack.factor(Effect.HANDOFF_LOSS)).isEqualTo(250);
  }

  @Test
  void aPracticeWorksTheWrongWayAtFirst() {
    stack.adopt(0, 0);
    assertThat(stack.factor(Effect.HANDOFF_LOSS)).isEqualTo(1100);
    stack.adopt(0, 500);
    assertThat(stack.factor(Effect.HANDOFF_LOSS)).isEqualTo(800);
  }

  @Test
  void anEffectThatLeansOnAnotherPracticeWaitsUntilThatIsAdopted() {
    stack.adopt(2, 1000);
    assertThat(stack.factor(Effect.DETECT_TIME)).isEqualTo(1000);
    stack.adopt(0, 999);
    assertThat(stack.factor(Effect.DETECT_TIME)).isEqualTo(1000);
    stack.adopt(0, 1000);
    assertThat(stack.factor(Effect.DETECT_TIME)).isEqualTo(600);
  }
}
