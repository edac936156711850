package io.unplannedwork.desktop.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.desktop.NeedsDisplay;
import org.junit.jupiter.api.Test;

/** The menu over a game that runs. */
@NeedsDisplay
class MenuOnTheWallTest {
  @Test
  void theMenuStopsAGameThatIsPlayedAloneAndLetsItGoOn() {
    Window.play(
        new OwnRoom("first-release", 11, 1),
        window -> {
          run(window);
          window.stage().keyDown(Input.Keys.ESCAPE);
          window.until("the pause", 20, () -> window.clock().paused());
          assertThat(LayoutCheck.problems(window.stage())).isEmpty();
          window.stage().keyDown(Input.Keys.ESCAPE);
          window.until("time that goes on", 20, () -> !window.clock().paused());
        });
  }

  @Test
  void theMenuStaysOverAWindowThatIsLaidOutAnewAndLetsTheGameGoOnAfterwards() {
    Window.play(
        new OwnRoom("first-release", 11, 1),
        window -> {
          run(window);
          window.stage().keyDown(Input.Keys.ESCAPE);
          window.until("the pause", 20, () -> window.clock().paused());
          window.app().refit();
          window.frames(5);
          assertThat(window.bears("Reduce motion")).isTrue();
          assertThat(window.clock().paused()).isTrue();
          window.stage().keyDown(Input.Keys.ESCAPE);
          window.until("time that goes on", 20, () -> !window.clock().paused());
        });
  }

  @Test
  void whatThePlayerHadStoppedStaysSo() {
    Window.play(
        new OwnRoom("first-release", 11, 1),
        window -> {
          run(window);
          window.desk().send(new Command.Pause(true));
          window.until("the pause", 20, () -> window.clock().paused());
          window.stage().keyDown(Input.Keys.ESCAPE);
          window.frames(10);
          window.stage().keyDown(Input.Keys.ESCAPE);
          window.frames(10);
          assertThat(window.clock().paused()).isTrue();
        });
  }

  @Test
  void theKeyboardsMarkIsInTheMenuWhileThatIsOpenAndBehindItAgainAfterwards() {
    Window.play(
        new OwnRoom("first-release", 11, 1),
        window -> {
          window.goTo("operations", Phase.PLAN);
          escape(window);
          escape(window);
          window.press("Reduce motion");
          escape(window);
          long plain = pictured(window);
          escape(window);
          long menu = pictured(window);
          escape(window);
          window.stage().keyDown(Input.Keys.TAB);
          long marked = pictured(window);
          assertThat(marked).isNotEqualTo(plain);
          escape(window);
          assertThat(pictured(window)).isEqualTo(menu);
          window.stage().keyDown(Input.Keys.TAB);
          assertThat(pictured(window)).isNotEqualTo(menu);
          escape(window);
          assertThat(pictured(window)).isEqualTo(marked);
        });
  }

  private static void escape(Window window) {
    window.stage().keyDown(Input.Keys.ESCAPE);
  }

  private static long pictured(Window window) {
    window.frames(30);
    return window.picture("menu");
  }

  private static void run(Window window) {
    window.goTo("operations", Phase.RUN);
    window.endHold();
    if (window.clock().paused()) {
      window.desk().send(new Command.Pause(false));
      window.until("time that passes", 50, () -> !window.clock().paused());
    }
  }
}
