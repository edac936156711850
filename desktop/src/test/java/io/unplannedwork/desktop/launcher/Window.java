package io.unplannedwork.desktop.launcher;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.graphics.glutils.HdpiMode;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.desktop.store.GamesFolder;
import io.unplannedwork.ui.App;
import io.unplannedwork.ui.Desk;
import io.unplannedwork.ui.Settings;
import io.unplannedwork.ui.widget.DecisionForm;
import io.unplannedwork.ui.widget.Press;
import io.unplannedwork.view.Body;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** A hidden window in which a test plays, frame by frame. */
final class Window extends ApplicationAdapter {
  /** The greatest speed that can be chosen; time that rushes is faster. */
  private static final int FASTEST = 8;

  static final File PICTURES = new File("target/pictures");
  private static final MachineGames GAMES =
      new MachineGames(new GamesFolder(Path.of("target", "games")));
  private final App app;
  private final Consumer<Window> play;
  private FrameBuffer buffer;
  private Throwable failure;

  private Window(App app, Consumer<Window> play) {
    this.app = app;
    this.play = play;
  }

  /** Plays in a room in a window of the least size there should be. */
  static void play(OwnRoom room, Consumer<Window> play) {
    play(1280, 720, app -> app.enter(room, Desk.Spectate.PLAYER, "", ""), play);
  }

  /** Opens, plays, closes; failures of the play are thrown. */
  static void play(int width, int height, App.Opening opening, Consumer<Window> play) {
    play(width, height, Settings.LEAST_SCALE, opening, play);
  }

  /** In a size that a player has asked for, in percent. */
  static void play(int width, int height, int percent, App.Opening opening, Consumer<Window> play) {
    Settings settings = new Settings();
    settings.setScalePercent(percent);
    Window window = new Window(new App(GAMES, settings, opening), play);
    Lwjgl3ApplicationConfiguration hidden = new Lwjgl3ApplicationConfiguration();
    hidden.setWindowedMode(width, height);
    hidden.setInitialVisible(false);
    hidden.setDecorated(false);
    hidden.setHdpiMode(HdpiMode.Pixels);
    hidden.disableAudio(true);
    new Lwjgl3Application(window, hidden);
    if (window.failure instanceof Error error) {
      throw error;
    }
    if (window.failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  @Override
  public void create() {
    try {
      buffer =
          new FrameBuffer(
              Pixmap.Format.RGBA8888, Gdx.graphics.getWidth(), Gdx.graphics.getHeight(), false);
      app.create();
      play.accept(this);
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      Gdx.app.exit();
    }
  }

  App app() {
    return app;
  }

  Desk desk() {
    return app.desk();
  }

  Stage stage() {
    return app.stage();
  }

  void frames(int n) {
    for (int i = 0; i < n; i++) {
      buffer.begin();
      app.draw(OwnRoom.FRAME_MILLIS / 1000f);
      buffer.end();
    }
  }

  /** Draws frames until something is so. */
  void until(String what, int most, BooleanSupplier so) {
    for (int i = 0; i < most; i++) {
      if (so.getAsBoolean()) {
        return;
      }
      frames(1);
    }
    throw new AssertionError("never came: " + what);
  }

  /** Sits down, and goes on to a phase, always ready. */
  void goTo(String seat, Phase phase) {
    if (!desk().seated()) {
      until("the chairs", 100, () -> !desk().all(Body.Chair.class).isEmpty());
      desk().takeSeat(new io.unplannedwork.contract.SeatId(seat), "Ada");
      until("the seat", 100, () -> desk().seated());
    }
    int[] since = {0};
    until(
        phase.name(),
        6000,
        () -> {
          if (desk().phase() == phase) {
            return true;
          }
          if (since[0]++ % 20 == 0) {
            desk().send(new Command.Ready(true));
          }
          return false;
        });
    frames(15);
  }

  /** Goes on, alone, from a card or the bell, if one holds time. */
  void endHold() {
    if (clock().hold() != Body.Hold.NONE) {
      desk().send(new Command.Ready(true));
      until("the end of a hold", 50, () -> clock().hold() == Body.Hold.NONE);
    }
  }

  /** Presses N, alone, and lets time rush until something is new or the Run is over. */
  void rush() {
    long before = clock().minute();
    stage().keyDown(Input.Keys.N);
    until(
        "something new",
        4_000,
        () ->
            desk().phase() != Phase.RUN
                || clock().minute() > before
                    && clock().speed() <= FASTEST
                    && (clock().paused() || clock().hold() != Body.Hold.NONE));
    frames(3);
  }

  Body.Clock clock() {
    return desk().clock().orElseThrow();
  }

  /** Presses what bears this text. */
  void press(String text) {
    Press found = press(stage().getRoot(), text);
    if (found == null) {
      throw new AssertionError("nothing to press says “" + text + "”");
    }
    found.activate();
    frames(3);
  }

  /** Whether a text stands somewhere, word for word, and is not put away. */
  boolean shows(String text) {
    return shows(stage().getRoot(), text);
  }

  /** Whether a decision lies open that asks this. */
  boolean asks(String question) {
    return asks(stage().getRoot(), question);
  }

  private static boolean asks(Group group, String question) {
    for (Actor child : group.getChildren()) {
      boolean itself = child instanceof DecisionForm form && says(form, question);
      if (itself || child instanceof Group inner && asks(inner, question)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is something to press that bears a text. */
  boolean bears(String text) {
    return press(stage().getRoot(), text) != null;
  }

  private static boolean shows(Group group, String text) {
    for (Actor child : group.getChildren()) {
      if (!child.isVisible()) {
        continue;
      }
      boolean itself = child instanceof Label label && text.contentEquals(label.getText());
      if (itself || child instanceof Group inner && shows(inner, text)) {
        return true;
      }
    }
    return false;
  }

  private static Press press(Group group, String text) {
    for (Actor child : group.getChildren()) {
      if (child instanceof Press press && says(press, text)) {
        return press;
      }
      Press inner = child instanceof Group within ? press(within, text) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private static boolean says(Group group, String text) {
    for (Actor child : group.getChildren()) {
      boolean itself = child instanceof Label label && text.contentEquals(label.getText());
      if (itself || child instanceof Group inner && says(inner, text)) {
        return true;
      }
    }
    return false;
  }

  /** Keeps a picture of the newest frame and gives its checksum. */
  long picture(String name) {
    buffer.begin();
    Pixmap pixmap =
        Pixmap.createFromFrameBuffer(0, 0, Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    buffer.end();
    CRC32 sum = new CRC32();
    ByteBuffer pixels = pixmap.getPixels();
    sum.update(pixels.duplicate());
    PICTURES.mkdirs();
    PixmapIO.writePNG(new FileHandle(new File(PICTURES, name + ".png")), pixmap, 6, true);
    pixmap.dispose();
    return sum.getValue();
  }

  @Override
  public void dispose() {
    app.dispose();
    if (buffer != null) {
      buffer.dispose();
    }
  }
}
