package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.desktop.NeedsDisplay;
import io.unplannedwork.view.Body;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody alone who lets time rush until something needs them. */
@NeedsDisplay
class RushOnTheWallTest {
  @Test
  void theCardThatStopsTimeIsOpenedAndPutAwayWhenTimeGoesOn() {
    Window.play(
        new OwnRoom("wheelbarrow", 11, 1),
        window -> {
          window.goTo("cio", Phase.RUN);
          List<Body.Decision> came = List.of();
          for (int i = 0; i < 12 && came.isEmpty(); i++) {
            goOn(window);
            came = named(window);
          }
          assertThat(came).as("a card stops time").isNotEmpty();
          window.frames(5);
          assertThat(window.asks(came.get(0).question())).isTrue();
          window.picture("rush-stopped");
          assertThat(LayoutCheck.problems(window.stage())).isEmpty();

          window.stage().keyDown(Input.Keys.N);
          window.frames(5);
          assertThat(window.asks(came.get(0).question())).isFalse();
        });
  }

  /** Lets time rush from whatever holds it, until it is stopped or held again. */
  private static void goOn(Window window) {
    window.endHold();
    window.rush();
  }

  /** The decision that what stopped time speaks of. */
  private static List<Body.Decision> named(Window window) {
    return window.desk().decisions().stream()
        .filter(each -> window.clock().hold() == Body.Hold.NONE)
        .filter(each -> window.clock().holdText().contains("“" + each.title() + "”"))
        .toList();
  }
}
