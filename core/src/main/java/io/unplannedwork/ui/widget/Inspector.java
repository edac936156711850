package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.Interpolation;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.actions.Actions;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Why;
import java.util.ArrayDeque;
import java.util.Deque;

/** The panel that says why: what something is made of and what moved it, with links onwards. */
public final class Inspector extends WidgetGroup {
  /** Before scaling; on a narrower screen it is as wide as that. */
  public static final float WIDTH = 420;

  private static final int DEEPEST = 3;
  private final Ui ui;
  private final Table panel = new Table();
  private final Deque<Subject> path = new ArrayDeque<>();

  public Inspector(Ui ui) {
    this.ui = ui;
    setFillParent(true);
    setVisible(false);
    setTouchable(Touchable.childrenOnly);
    panel.setBackground(ui.theme().raised(Palette.PAPER, Palette.LINE, 10));
    panel.setTouchable(Touchable.enabled);
    panel.top().left();
    addActor(panel);
  }

  public boolean isOpen() {
    return isVisible();
  }

  /** Opens, empty until the answer comes. */
  public void open(Subject subject) {
    if (!subject.equals(path.peek())) {
      path.push(subject);
    }
    if (!isVisible()) {
      path.clear();
      path.push(subject);
      fill(null);
      setVisible(true);
      validate();
      if (ui.moving()) {
        panel.setX(getWidth());
        panel.addAction(Actions.moveTo(left(), panel.getY(), 0.18f, Interpolation.pow2Out));
      }
    }
  }

  public void shut() {
    setVisible(false);
    path.clear();
  }

  /** Shows an answer, if it is the one waited for. */
  public void show(Why why) {
    if (isVisible() && why.subject().equals(path.peek())) {
      fill(why);
    }
  }

  private float left() {
    return getWidth() - panel.getWidth() - ui.dp(10);
  }

  @Override
  public void layout() {
    float edge = ui.dp(10);
    float width = Math.min(ui.dp(WIDTH), getWidth() - 2 * edge);
    panel.setSize(width, getHeight() - ui.dp(66) - edge);
    panel.setPosition(getWidth() - width - edge, edge);
  }

  private void fill(Why why) {
    panel.clearChildren();
    panel.pad(ui.dp(16));
    Table head = new Table();
    if (path.size() > 1) {
      head.add(ui.button(Press.Kind.QUIET, Icon.CHEVRON_LEFT, null, this::back)).left();
    }
    head.add(ui.label(Type.LABEL, Palette.QUIET, ui.t("why.head"))).growX().left();
    head.add(ui.button(Press.Kind.QUIET, Icon.X, null, this::shut)).right();
    panel.add(head).growX().row();
    if (why == null) {
      panel.add(ui.label(Type.BODY, Palette.QUIET, ui.t("why.loading"))).left().padTop(ui.dp(8));
      return;
    }
    Table body = new Table();
    body.top().left();
    body.defaults().growX().left();
    body.add(ui.wrapped(Type.HEADING, Palette.INK, why.title())).padBottom(ui.dp(6)).row();
    body.add(ui.wrapped(Type.BODY, Palette.INK, why.sentence())).padBottom(ui.dp(14)).row();
    chart(body, why.subject());
    lines(body, why.lines(), 0);
    if (!why.ask().isEmpty()) {
      Table ask = new Table();
      ask.setBackground(ui.theme().plate(Palette.ACCENT_SOFT, 10));
      ask.add(ui.icon(Icon.USERS, Type.ICON, Palette.ACCENT)).top().pad(ui.dp(12));
      ask.add(ui.wrapped(Type.SMALL, Palette.INK, why.ask()))
          .growX()
          .pad(ui.dp(12), 0, ui.dp(12), ui.dp(12));
      body.add(ask).padTop(ui.dp(14)).row();
    }
    panel.add(ui.scroll(body)).grow().padTop(ui.dp(2));
  }

  /** In a review a number is opened with the chart of its round. */
  private void chart(Table body, Subject subject) {
    Body.Review review = ui.desk().body("review", Body.Review.class).orElse(null);
    if (review == null || subject.kind() != Subject.Kind.MEASURE) {
      return;
    }
    Table chart = new Table();
    chart.left();
    chart.defaults().growX().left();
    for (Measure measure : Measure.values()) {
      if (measure.name().equals(subject.id())) {
        new ReviewCharts(ui, 1).about(chart, measure, review);
      }
    }
    if (chart.hasChildren()) {
      body.add(chart).padBottom(ui.dp(16)).row();
    }
  }

  private void lines(Table body, Iterable<Why.Line> lines, int depth) {
    for (Why.Line line : lines) {
      body.add(line(line)).padLeft(ui.dp(14) * depth).padBottom(ui.dp(9)).row();
      if (depth < DEEPEST) {
        lines(body, line.lines(), depth + 1);
      }
    }
  }

  private Actor line(Why.Line line) {
    boolean linked = line.link() != null;
    Press row = new Press(ui, Press.Kind.BARE, linked ? () -> ui.why(line.link()) : null);
    row.setTouchable(linked ? Touchable.enabled : Touchable.disabled);
    Color ink = linked ? Palette.ACCENT : Palette.INK;
    Label text = ui.wrapped(linked ? Type.LABEL : Type.SMALL, ink, line.text());
    row.add(text).growX().left();
    Label value = ui.label(Type.NUMBER, Palette.INK, line.value());
    value.setAlignment(Align.right);
    row.add(value).right().top().padLeft(ui.dp(10));
    if (linked) {
      row.add(ui.icon(Icon.CHEVRON_RIGHT, Type.ICON_SMALL, Palette.ACCENT)).top().padLeft(ui.dp(6));
    }
    if (line.permille() >= 0) {
      row.row();
      row.add(new Bar(ui, line.permille() / 1000f, Palette.ACCENT, Palette.WALL_SHADE))
          .colspan(linked ? 3 : 2)
          .growX()
          .height(ui.dp(5))
          .padTop(ui.dp(4));
    }
    return row;
  }

  private void back() {
    path.pop();
    Subject subject = path.peek();
    if (subject != null) {
      ui.why(subject);
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    validate();
    super.draw(batch, parentAlpha);
  }
}
