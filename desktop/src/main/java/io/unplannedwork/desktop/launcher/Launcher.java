package io.unplannedwork.desktop.launcher;

import com.badlogic.gdx.Files;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.graphics.glutils.HdpiMode;
import com.badlogic.gdx.utils.GdxRuntimeException;
import io.unplannedwork.desktop.store.GamesFolder;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.ui.App;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.ui.Games;
import io.unplannedwork.ui.Settings;

/** Opens the window. The only class that starts libGDX. */
public final class Launcher {
  static final int WIDTH = 1280;
  static final int HEIGHT = 720;
  private static final int LEAST_WIDTH = 960;
  private static final int LEAST_HEIGHT = 600;

  private Launcher() {}

  /**
   * Opens the window and returns when it is closed. Must be called on the main thread; on macOS
   * that thread needs {@code -XstartOnFirstThread}.
   *
   * @throws NoWindow with a sentence for the player where no window can be opened
   */
  public static void open(LauncherOptions options) {
    MemoryAccess.choose();
    GamesFolder folder = GamesFolder.usual(System.getenv(), System.getProperty("user.home"));
    MachineGames games = new MachineGames(folder);
    Settings settings = new SettingsFile(folder.settings()).read();
    App app = new App(games, settings, opened -> begin(opened, games, options));
    Lwjgl3ApplicationConfiguration window = new Lwjgl3ApplicationConfiguration();
    window.setTitle("Unplanned Work");
    window.setWindowedMode(WIDTH, HEIGHT);
    window.setWindowSizeLimits(LEAST_WIDTH, LEAST_HEIGHT, -1, -1);
    window.setHdpiMode(HdpiMode.Pixels);
    window.useVsync(true);
    window.setForegroundFPS(60);
    window.disableAudio(true);
    window.setWindowIcon(
        Files.FileType.Classpath, "assets/icons/window-128.png", "assets/icons/window-32.png");
    try {
      new Lwjgl3Application(app, window);
    } catch (GdxRuntimeException e) {
      throw new NoWindow("No window can be opened here: " + e.getMessage() + ".", e);
    }
  }

  private static void begin(App app, MachineGames games, LauncherOptions options) {
    try {
      if (options instanceof LauncherOptions.Play play) {
        Games.Open game = games.play(play.scenario(), play.players(), play.seed(), play.journal());
        app.enter(game, Desk.Spectate.PLAYER, play.seat(), "");
      } else if (options instanceof LauncherOptions.Join join) {
        join(app, games, join);
      } else {
        app.showTitle();
      }
    } catch (Games.Unavailable e) {
      Gdx.app.error("launcher", e.getMessage());
      app.showTitle();
      app.say(e.getMessage());
    }
  }

  private static void join(App app, MachineGames games, LauncherOptions.Join join) {
    boolean projector = join.as() == LauncherOptions.Join.As.PROJECTOR;
    if (projector) {
      app.fillScreen();
    }
    if (join.address().isEmpty() || join.code().isEmpty()) {
      app.showDoor(join.address(), join.code(), "");
      return;
    }
    try {
      ToHost.As as = projector ? ToHost.As.PROJECTOR : ToHost.As.SEAT;
      app.enter(
          games.join(join.address(), join.code(), as),
          projector ? Desk.Spectate.PROJECTOR : Desk.Spectate.PLAYER,
          "",
          join.name());
    } catch (Games.Unavailable e) {
      app.showDoor(join.address(), join.code(), e.getMessage());
    }
  }
}
