package io.unplannedwork.ui;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Graphics;
import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.utils.viewport.ScreenViewport;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.screen.DoorScreen;
import io.unplannedwork.ui.screen.LobbyScreen;
import io.unplannedwork.ui.screen.TitleScreen;
import io.unplannedwork.ui.screen.WallScreen;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Theme;
import io.unplannedwork.ui.widget.Inspector;
import io.unplannedwork.ui.widget.Menu;
import io.unplannedwork.ui.widget.Toasts;
import io.unplannedwork.view.Body;
import java.util.function.Supplier;

/** The window's contents: one screen at a time, and above it inspector, menu, toasts and tips. */
public final class App extends ApplicationAdapter {
  private static final float LONGEST_FRAME = 0.1f;

  private static final int MOVING_FPS = 60;
  private static final int STILL_FPS = 15;

  /** How long after the last touch or key frames still come fast, for what slides and fades. */
  private static final float LIVELY_SECONDS = 1.5f;

  /** How long a window may take to get its new size; what is said before is swept away by that. */
  private static final float RESIZED_SECONDS = 0.5f;

  private static final int POINTER_GRAIN = 1 << 14;

  private final Games games;
  private final Opening opening;
  private final Settings settings;
  private final Words words = new Words("en");
  private final Amounts amounts = new Amounts(words);
  private final Ui ui = new Ui(this);
  private final Focus focus = new Focus(ui);
  private Tips tips;
  private Theme theme;
  private Scale scale;
  private int stages;
  private long fittedChanges;
  private boolean pausedForMenu;
  private SpriteBatch batch;
  private Stage stage;
  private Group place;
  private Inspector inspector;
  private Menu menu;
  private Toasts toasts;
  private Screen screen;
  private Supplier<Screen> next;
  private Desk desk;
  private float seconds;
  private float lively = LIVELY_SECONDS;
  private int lastPointer;
  private int fps;
  private long seenWhys;
  private String gameFixed = "";
  private String message = "";
  private float tellAt;
  private int windowWidth = (int) Scale.WIDTH;
  private int windowHeight = (int) Scale.HEIGHT;

  /** What the window opens on. */
  public interface Opening {
    void open(App app);
  }

  public App(Games games, Settings settings, Opening opening) {
    this.games = games;
    this.settings = settings;
    this.opening = opening;
  }

  @Override
  public void create() {
    batch = new SpriteBatch(4000);
    stage = new Stage(new ScreenViewport(), batch);
    stage.addListener(new Keys());
    Gdx.input.setInputProcessor(stage);
    fit(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    opening.open(this);
    turn();
  }

  /** The title screen, leaving whatever game there is. */
  public void showTitle() {
    leave();
    show(() -> new TitleScreen(ui, games));
  }

  /** The door of somebody's game: address and code. {@code problem} is shown, may be empty. */
  public void showDoor(String address, String code, String problem) {
    show(() -> new DoorScreen(ui, games, address, code, problem));
  }

  /** Takes an open game to its lobby, or its wall when it has begun. */
  public void enter(Games.Open game, Desk.Spectate spectate, String seat, String name) {
    leave();
    desk = new Desk(game, Long.toString(System.nanoTime(), Character.MAX_RADIX), spectate);
    show(() -> new LobbyScreen(ui, seat, name));
  }

  public void showWall() {
    show(() -> new WallScreen(ui));
  }

  private void leave() {
    if (desk != null) {
      desk.close();
      desk = null;
      pausedForMenu = false;
      gameFixed = "";
    }
  }

  private void show(Supplier<Screen> made) {
    next = made;
  }

  private void turn() {
    if (next == null) {
      return;
    }
    Supplier<Screen> made = next;
    next = null;
    screen = made.get();
    if (menu != null && menu.isOpen()) {
      // it was opened over the screen before
      menu.shut();
    }
    refit();
  }

  private void tellMessage() {
    if (!message.isEmpty() && seconds >= tellAt) {
      toast(message, Icon.INFO);
      message = "";
    }
  }

  /** Lays the screen out anew. */
  public void rebuild() {
    boolean inMenu = menu != null && menu.isOpen();
    stage.clear();
    stage.addListener(new Keys());
    tips = new Tips(ui);
    focus.restyle();
    place = new Group();
    place.setTouchable(Touchable.childrenOnly);
    Table root = new Table();
    root.setSize(stage.getWidth(), stage.getHeight());
    screen.build(root);
    place.addActor(root);
    stage.addActor(place);
    inspector = new Inspector(ui);
    stage.addActor(inspector);
    menu = new Menu(ui);
    stage.addActor(menu);
    toasts = new Toasts(ui);
    stage.addActor(toasts);
    stage.addActor(focus);
    stage.addActor(tips.bubble());
    if (inMenu) {
      menu.open();
    }
  }

  @Override
  public void resize(int width, int height) {
    if (width > 0 && height > 0 && screen != null) {
      fit(width, height);
      rebuild();
    }
  }

  /** Takes up a changed setting. */
  public void refit() {
    fit(Gdx.graphics.getWidth(), Gdx.graphics.getHeight());
    rebuild();
  }

  /** Says whether things are drawn in another size than before. */
  private boolean fit(int width, int height) {
    stage.getViewport().update(width, height, true);
    stages = stages();
    scale = Scale.of(width, height, stages);
    float drawn = scale.drawn(settings.scalePercent());
    if (theme != null && theme.scale() == drawn) {
      return false;
    }
    if (theme != null) {
      theme.dispose();
    }
    theme = new Theme(drawn);
    return true;
  }

  private int stages() {
    return desk == null ? 0 : desk.all(Body.Stage.class).size();
  }

  /** Another stream may need another size. */
  private void fitStages() {
    if (fittedChanges == desk.changes()) {
      return;
    }
    fittedChanges = desk.changes();
    if (stages() != stages && fit(Gdx.graphics.getWidth(), Gdx.graphics.getHeight())) {
      rebuild();
    }
  }

  /** In percent, as large as things are drawn if the player wants {@code percent}. */
  public int drawnPercent(int percent) {
    return scale.percent(percent);
  }

  @Override
  public void render() {
    pace();
    draw(Math.min(LONGEST_FRAME, Gdx.graphics.getDeltaTime()));
  }

  /** Draws often while something moves or somebody does something, and seldom otherwise. */
  private void pace() {
    int pointer = Gdx.input.getX() * POINTER_GRAIN + Gdx.input.getY();
    boolean touched = Gdx.input.isTouched() || Gdx.input.isKeyPressed(Input.Keys.ANY_KEY);
    if (pointer != lastPointer || touched) {
      lastPointer = pointer;
      lively = seconds + LIVELY_SECONDS;
    }
    boolean runs = desk != null && desk.clock().map(now -> now.perSecond() > 0).orElse(false);
    int wanted = runs || seconds < lively ? MOVING_FPS : STILL_FPS;
    if (wanted != fps) {
      fps = wanted;
      Gdx.graphics.setForegroundFPS(wanted);
    }
  }

  /** One frame, so many seconds after the one before. */
  public void draw(float delta) {
    seconds += delta;
    turn();
    if (desk != null) {
      desk.pass(delta);
      takeNews();
      fitStages();
    }
    screen.pass(delta);
    turn();
    tellMessage();
    tips.pass(delta);
    stage.act(delta);
    Gdx.gl.glClearColor(Palette.WALL.r, Palette.WALL.g, Palette.WALL.b, 1);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    stage.draw();
  }

  private void takeNews() {
    desk.game()
        .ifPresent(
            game -> {
              if (!gameFixed.equals(game.startDate())) {
                gameFixed = game.startDate();
                amounts.fixed(game.startDate(), game.currency());
              }
            });
    // Somebody else, or time, ended the hold first: what was wanted has come about.
    desk.takeRefusal()
        .filter(refusal -> refusal.reason() != RefusalReason.NO_HOLD)
        .ifPresent(refusal -> toast(refusal.sentence(), Icon.BAN));
    if (desk.whys() != seenWhys) {
      seenWhys = desk.whys();
      desk.why().ifPresent(inspector::show);
    }
  }

  @Override
  public void dispose() {
    leave();
    if (stage != null) {
      stage.dispose();
      batch.dispose();
      theme.dispose();
    }
  }

  void inspect(Subject subject) {
    if (desk != null) {
      inspector.open(subject);
      desk.ask(subject);
    }
  }

  /** Whether the panel that says why lies over the right of the screen. */
  public boolean isInspecting() {
    return inspector.isOpen();
  }

  void toast(String text, Icon icon) {
    toasts.add(text, icon);
  }

  /** Shows a message as soon as a screen is there. */
  public void say(String text) {
    message = text;
  }

  /** Opens the menu; whoever plays alone misses nothing meanwhile. */
  public void openMenu() {
    if (desk != null && desk.playsAlone() && desk.clock().filter(App::runs).isPresent()) {
      desk.send(new Command.Pause(true));
      pausedForMenu = true;
    }
    focus.away();
    tips.hide();
    menu.open();
  }

  private static boolean runs(Body.Clock clock) {
    return clock.phase() == Phase.RUN && !clock.paused();
  }

  /** What the menu stopped goes on, and the keyboard is where it was before. */
  public void menuShut() {
    focus.back();
    if (pausedForMenu) {
      pausedForMenu = false;
      desk.send(new Command.Pause(false));
    }
  }

  /** From a window to the whole screen, or back to a window of the size it had. */
  public void switchFullScreen() {
    if (Gdx.graphics.isFullscreen()) {
      Gdx.graphics.setWindowedMode(windowWidth, windowHeight);
    } else {
      fillScreen();
    }
  }

  /** Fills the screen on which the window is, and says how to leave that. */
  public void fillScreen() {
    Graphics graphics = Gdx.graphics;
    if (graphics.isFullscreen()) {
      return;
    }
    windowWidth = graphics.getWidth();
    windowHeight = graphics.getHeight();
    if (graphics.setFullscreenMode(graphics.getDisplayMode())) {
      say(words.t("fullScreen.told"));
      tellAt = seconds + RESIZED_SECONDS;
    }
  }

  Theme theme() {
    return theme;
  }

  Words words() {
    return words;
  }

  Amounts amounts() {
    return amounts;
  }

  Settings settings() {
    return settings;
  }

  public Desk desk() {
    return desk;
  }

  Tips tips() {
    return tips;
  }

  float seconds() {
    return seconds;
  }

  public Stage stage() {
    return stage;
  }

  /** Keeps the keyboard's place where a widget was drawn anew. */
  public void follow(Actor successor) {
    focus.follow(successor);
  }

  /** The layer that the keyboard moves in: the topmost that is open. */
  private Group layer() {
    if (menu.isOpen()) {
      return menu;
    }
    return inspector.isOpen() ? inspector : place;
  }

  /** Keys that hold everywhere; the rest goes to the screen. */
  private final class Keys extends InputListener {
    @Override
    public boolean keyDown(InputEvent event, int keycode) {
      Actor typed = stage.getKeyboardFocus();
      boolean typing = typed instanceof TextField;
      boolean back = Gdx.input.isKeyPressed(Input.Keys.SHIFT_LEFT);
      back |= Gdx.input.isKeyPressed(Input.Keys.SHIFT_RIGHT);
      switch (keycode) {
        case Input.Keys.TAB -> {
          focus.move(layer(), back ? -1 : 1);
          return true;
        }
        case Input.Keys.ESCAPE -> {
          escape();
          return true;
        }
        case Input.Keys.F11 -> {
          switchFullScreen();
          return true;
        }
        case Input.Keys.ENTER, Input.Keys.NUMPAD_ENTER -> {
          if (!typing && focus.press(layer())) {
            return true;
          }
        }
        default -> {}
      }
      if (typing) {
        return false;
      }
      switch (keycode) {
        case Input.Keys.UP -> focus.steer(layer(), 0, 1);
        case Input.Keys.DOWN -> focus.steer(layer(), 0, -1);
        case Input.Keys.LEFT -> focus.steer(layer(), -1, 0);
        case Input.Keys.RIGHT -> focus.steer(layer(), 1, 0);
        default -> {
          return screen.key(keycode);
        }
      }
      return true;
    }

    @Override
    public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
      focus.clearFocus();
      if (!(event.getTarget() instanceof TextField)) {
        stage.setKeyboardFocus(null);
      }
      return false;
    }

    private void escape() {
      if (menu.isOpen()) {
        menu.shut();
      } else if (inspector.isOpen()) {
        inspector.shut();
      } else if (!screen.escape()) {
        openMenu();
      }
    }
  }
}
