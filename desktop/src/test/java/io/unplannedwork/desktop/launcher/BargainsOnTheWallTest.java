package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.desktop.NeedsDisplay;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.ui.widget.Press;
import io.unplannedwork.view.Body;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Proposals and counter-offers on the real window. */
@NeedsDisplay
class BargainsOnTheWallTest {
  @Test
  void aCounterOfferCanBeMadeWithinTheNarrowPanel() {
    Window.play(
        1280,
        720,
        app -> app.enter(new OwnRoom("wheelbarrow", 3, 8), Desk.Spectate.PLAYER, "", ""),
        window -> {
          window.goTo("development", Phase.PLAN);
          window.frames(20);
          check(window, "bargain-plan");
          press(window, "Counter-offer");
          window.frames(5);
          check(window, "bargain-open");
          Body.Proposal asked =
              window.desk().all(Body.Proposal.class).stream()
                  .filter(each -> !each.asks().isEmpty())
                  .findFirst()
                  .orElseThrow();
          press(window, asked.asks().get(0).answers().get(0).label());
          window.frames(5);
          check(window, "bargain-chosen");
          press(window, "Send it");
          window.until(
              "the counter-offer",
              200,
              () ->
                  window
                      .desk()
                      .body("proposal/" + asked.id(), Body.Proposal.class)
                      .filter(each -> each.counter() != null)
                      .isPresent());
          window.frames(5);
          check(window, "bargain-sent");
        });
  }

  private static void check(Window window, String name) {
    window.picture(name);
    assertThat(LayoutCheck.problems(window.stage())).as(name).isEmpty();
  }

  /** Presses what bears a text, if it is there. */
  private static void press(Window window, String text) {
    find(window.stage().getRoot(), text).ifPresent(Press::activate);
  }

  private static Optional<Press> find(Group group, String text) {
    for (Actor child : group.getChildren()) {
      if (child instanceof Press press && says(press, text)) {
        return Optional.of(press);
      }
      if (child instanceof Group inner) {
        Optional<Press> found = find(inner, text);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean says(Group group, String text) {
    for (Actor child : group.getChildren()) {
      if (child instanceof Label label && label.getText().toString().contains(text)
          || child instanceof Group inner && says(inner, text)) {
        return true;
      }
    }
    return false;
  }
}
