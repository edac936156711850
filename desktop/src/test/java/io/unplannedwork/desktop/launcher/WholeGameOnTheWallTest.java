package io.unplannedwork.desktop.launcher;

import io.unplannedwork.desktop.NeedsDisplay;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.ui.Settings;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The flagship, played to its end in the window by nothing but what can be pressed there. {@code
 * -Dhand.seats=cio,product,development,operations,quality,security,service,expert} plays it from
 * every seat; what was done, and with {@code -Dhand.pictures=true} every page that came, stays in
 * target/pictures.
 */
@NeedsDisplay
class WholeGameOnTheWallTest {
  private static final long SEED = 21;

  static Stream<String> seats() {
    return Stream.of(System.getProperty("hand.seats", "cio,expert").split(","));
  }

  @ParameterizedTest
  @MethodSource("seats")
  void theFlagshipCanBePlayedToItsEndAndNoPageIsCutOrCovered(String seat) {
    Window.play(new OwnRoom("wheelbarrow", SEED, 8), window -> new Hand(window, seat, SEED).play());
  }

  @Test
  void aSmallGameCanBePlayedDrawnAsLargeAsTheWindowAllows() {
    OwnRoom room = new OwnRoom("first-release", SEED, 4);
    Window.play(
        1280,
        720,
        Settings.MOST_SCALE,
        app -> app.enter(room, Desk.Spectate.PLAYER, "", ""),
        window -> new Hand(window, "operations", SEED).play());
  }
}
