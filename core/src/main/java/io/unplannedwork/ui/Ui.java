package io.unplannedwork.ui;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Theme;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.ui.widget.Press;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What every widget needs: theme, words, the game, and the few things a widget may ask for. */
public final class Ui {
  /** A number and its sign belong on one line. */
  private static final Pattern SPACE_BEFORE_PERCENT = Pattern.compile("(?<=\\d) %");

  private final App app;
  private final GlyphLayout measure = new GlyphLayout();

  Ui(App app) {
    this.app = app;
  }

  public Theme theme() {
    return app.theme();
  }

  public int dp(float points) {
    return app.theme().dp(points);
  }

  public Words words() {
    return app.words();
  }

  public String t(String key, Object... details) {
    return app.words().t(key, details);
  }

  public Amounts amounts() {
    return app.amounts();
  }

  public Desk desk() {
    return app.desk();
  }

  public Settings settings() {
    return app.settings();
  }

  public boolean moving() {
    return app.settings().motion() == Settings.Motion.FULL;
  }

  /** Seconds since the window opened, for what flickers and drifts. */
  public float seconds() {
    return app.seconds();
  }

  /** Opens the inspector on a subject. */
  public void why(Subject.Kind kind, String id) {
    app.inspect(new Subject(kind, id));
  }

  public void why(Subject subject) {
    app.inspect(subject);
  }

  public void toast(String text, Icon icon) {
    app.toast(text, icon);
  }

  public App app() {
    return app;
  }

  /** Shows a text while the pointer rests on an actor. */
  public void tip(Actor actor, Supplier<String> text) {
    app.tips().attach(actor, text);
  }

  public Label label(Type type, Color color, String text) {
    return new Label(text, theme().style(type, color));
  }

  /** A label that breaks its lines; give its cell a width. */
  public Label wrapped(Type type, Color color, String text) {
    Label label = label(type, color, SPACE_BEFORE_PERCENT.matcher(text).replaceAll("\u00A0%"));
    label.setWrap(true);
    label.setAlignment(Align.topLeft);
    return label;
  }

  /** A label of one line that ends in an ellipsis where there is no room. */
  public Label oneLine(Type type, Color color, String text) {
    Label label = label(type, color, text);
    label.setEllipsis(true);
    return label;
  }

  public Label icon(Icon icon, Type type, Color color) {
    Label label = label(type, color, icon.glyph());
    label.setAlignment(Align.center);
    return label;
  }

  public Image shape(WorkType type, Color color) {
    Image image = new Image(new TextureRegionDrawable(theme().shape(type)));
    image.setColor(color);
    return image;
  }

  public Press button(Press.Kind kind, Icon icon, String text, Runnable action) {
    Press press = new Press(this, kind, action);
    Color ink = kind.ink();
    if (icon != null) {
      press.add(icon(icon, Type.ICON, ink)).padRight(text == null ? 0 : dp(8));
    }
    if (text != null) {
      press.add(label(Type.STRONG, ink, text));
    }
    press.pad(dp(8), dp(text == null ? 9 : 16), dp(8), dp(text == null ? 9 : 16));
    return press;
  }

  public Table card() {
    Table card = new Table();
    card.setBackground(theme().raised(Palette.PAPER, Palette.LINE, 10));
    card.pad(dp(14));
    card.top().left();
    return card;
  }

  /** A small rounded tag. */
  public Table tag(String text, Color ground, Color ink) {
    Table tag = new Table();
    tag.setBackground(theme().plate(ground, 6));
    tag.add(label(Type.TINY, ink, text)).pad(dp(2), dp(6), dp(3), dp(6));
    return tag;
  }

  public ScrollPane scroll(Actor content) {
    ScrollPane.ScrollPaneStyle style = new ScrollPane.ScrollPaneStyle();
    style.vScrollKnob = theme().plate(Palette.LINE_STRONG, 3);
    style.vScrollKnob.setMinWidth(dp(6));
    // An invisible track, wider than the knob, keeps what scrolls clear of it.
    style.vScroll = new BaseDrawable();
    style.vScroll.setMinWidth(dp(12));
    ScrollPane pane = new ScrollPane(content, style);
    pane.setScrollingDisabled(true, false);
    pane.setFadeScrollBars(false);
    pane.setOverscroll(false, false);
    pane.setScrollbarsOnTop(false);
    pane.addListener(
        new InputListener() {
          @Override
          public void enter(InputEvent event, float x, float y, int pointer, Actor from) {
            if (pane.getStage() != null) {
              pane.getStage().setScrollFocus(pane);
            }
          }
        });
    return pane;
  }

  public float width(Type type, String text) {
    measure.setText(theme().font(type), text);
    return measure.width;
  }

  /** The text broken into at most so many lines of a width, the last ending in an ellipsis. */
  public String fit(Type type, String text, float width, int lines) {
    StringBuilder fitted = new StringBuilder();
    String rest = text.strip();
    for (int line = 1; !rest.isEmpty(); line++) {
      if (width(type, rest) <= width) {
        return fitted.append(rest).toString();
      }
      if (line == lines) {
        return fitted.append(cut(type, rest, width)).toString();
      }
      int end = rest.length();
      int space = rest.lastIndexOf(' ', end - 1);
      while (space > 0 && width(type, rest.substring(0, space)) > width) {
        space = rest.lastIndexOf(' ', space - 1);
      }
      if (space <= 0) {
        return fitted.append(cut(type, rest, width)).toString();
      }
      fitted.append(rest, 0, space).append('\n');
      rest = rest.substring(space + 1).strip();
    }
    return fitted.toString();
  }

  private String cut(Type type, String text, float width) {
    int length = text.length();
    while (length > 0 && width(type, text.substring(0, length).strip() + "\u2026") > width) {
      length--;
    }
    return text.substring(0, length).strip() + "\u2026";
  }
}
