package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Phase;
import io.unplannedwork.desktop.NeedsDisplay;
import io.unplannedwork.view.Body;
import org.junit.jupiter.api.Test;

/** Proposals and counter-offers on the real window. */
@NeedsDisplay
class BargainsOnTheWallTest {
  @Test
  void aCounterOfferCanBeMadeWithinTheNarrowPanel() {
    Window.play(
        new OwnRoom("wheelbarrow", 3, 8),
        window -> {
          window.goTo("development", Phase.PLAN);
          window.frames(20);
          check(window, "bargain-plan");
          Pressing.press(window, "Counter-offer");
          window.frames(5);
          check(window, "bargain-open");
          Body.Proposal asked =
              window.desk().all(Body.Proposal.class).stream()
                  .filter(each -> !each.asks().isEmpty())
                  .findFirst()
                  .orElseThrow();
          Pressing.press(window, asked.asks().get(0).answers().get(0).label());
          window.frames(5);
          check(window, "bargain-chosen");
          Pressing.press(window, "Send it");
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
}
