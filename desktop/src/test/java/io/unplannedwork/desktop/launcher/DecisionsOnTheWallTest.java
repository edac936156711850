package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.desktop.NeedsDisplay;
import io.unplannedwork.ui.widget.DecisionForm;
import io.unplannedwork.view.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every decision of every seat as the window draws it; the pictures stay in target/pictures. */
@NeedsDisplay
class DecisionsOnTheWallTest {

  @ParameterizedTest
  @ValueSource(strings = {"product", "cio", "development", "operations"})
  void noDecisionOfASeatIsCutAndTheMondayCardCanBeAnsweredInPlace(String seat) {
    Window.play(
        new OwnRoom("first-release", 7, 4),
        window -> {
          window.goTo(seat, Phase.PLAN);
          Pressing.press(window, "more");
          window.frames(3);
          for (Body.Decision decision : window.desk().decisions()) {
            Pressing.press(window, decision.title());
            window.frames(3);
            if (!shows(window.stage().getRoot())) {
              Pressing.press(window, decision.title()); // it was open already, and is again
              window.frames(3);
            }
            assertThat(shows(window.stage().getRoot())).as(decision.title()).isTrue();
            check(window, seat + "-" + decision.id().value());
          }
          window.goTo(seat, Phase.RUN);
          secondMonday(window);
          window.frames(5);
          check(window, seat + "-monday");
        });
  }

  @Test
  void aDecisionOpensFromThePageOfThePlanToo() {
    Window.play(
        new OwnRoom("first-release", 7, 4),
        window -> {
          window.goTo("operations", Phase.PLAN);
          window.stage().keyDown(Input.Keys.ESCAPE);
          window.frames(3);
          String question = window.desk().decisions().get(1).question();
          assertThat(window.asks(question)).isFalse();
          Pressing.press(window, question);
          window.frames(3);
          assertThat(window.asks(question)).isTrue();
        });
  }

  private static void secondMonday(Window window) {
    window.desk().send(new Command.Ready(true));
    long first = window.desk().minute();
    window.until(
        "the second Monday",
        3000,
        () -> {
          Body.Hold hold = window.desk().clock().orElseThrow().hold();
          if (hold == Body.Hold.BELL) {
            window.desk().send(new Command.Ready(true));
          }
          return hold == Body.Hold.MONDAY && window.desk().minute() > first;
        });
  }

  private static void check(Window window, String name) {
    window.picture("decision-" + name);
    assertThat(LayoutCheck.problems(window.stage())).as(name).isEmpty();
  }

  private static boolean shows(Group group) {
    for (Actor child : group.getChildren()) {
      if (child instanceof DecisionForm || child instanceof Group inner && shows(inner)) {
        return true;
      }
    }
    return false;
  }
}
