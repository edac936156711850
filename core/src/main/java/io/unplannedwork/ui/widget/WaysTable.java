package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Cell;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.List;

/** A game that is over, and what it would have come to another way: a line for each way. */
final class WaysTable {
  private static final int ABOUT = 250;

  /** Where things are drawn large the words give way to the numbers, down to this. */
  private static final int LEAST_ABOUT = 120;

  private static final int COLUMN = 106;
  private final Ui ui;
  private final Paper paper;

  WaysTable(Ui ui, Paper paper) {
    this.ui = ui;
    this.paper = paper;
  }

  void show(Table body, Body.End end) {
    Body.Beside beside = end.beside();
    body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("end.waysHow"))).padBottom(ui.dp(10)).row();
    if (beside.rows().isEmpty()) {
      body.add(ui.wrapped(Type.BODY, Palette.INK, ui.t("end.waysSame"))).row();
      return;
    }
    body.add(head(beside.rows())).padRight(ui.dp(10)).row();
    for (int i = 0; i < beside.ways().size(); i++) {
      body.add(line(end, i)).padBottom(ui.dp(6)).padRight(ui.dp(10)).row();
    }
  }

  private Table head(List<Body.Compared> rows) {
    Table head = new Table();
    head.pad(0, ui.dp(12), ui.dp(6), ui.dp(8));
    head.left().bottom();
    about(head.add());
    for (Body.Compared row : rows) {
      Press press =
          new Press(ui, Press.Kind.QUIET, () -> ui.why(Subject.Kind.MEASURE, row.measure().name()));
      press.pad(ui.dp(3), ui.dp(4), ui.dp(3), ui.dp(4));
      press.add(right(Type.SMALL, row.name())).growX();
      head.add(press).width(ui.dp(COLUMN)).bottom();
    }
    head.add().growX();
    return head;
  }

  private Table line(Body.End end, int number) {
    Body.Way way = end.beside().ways().get(number);
    boolean own = way.about().isEmpty();
    Table line = new Table();
    line.setBackground(
        ui.theme()
            .outlined(
                own ? Palette.ACCENT_SOFT : Palette.PAPER,
                own ? Palette.ACCENT : Palette.LINE,
                10));
    line.pad(ui.dp(8), ui.dp(12), ui.dp(9), ui.dp(8));
    line.left();
    Table about = new Table();
    about.defaults().growX().left();
    about
        .add(
            ui.wrapped(
                own ? Type.STRONG : Type.LABEL, Palette.INK, own ? ui.t("end.own") : way.about()))
        .row();
    if (end.mostStars() > 0) {
      about.add(paper.stars(way.stars(), end.mostStars(), ui.dp(13))).expandX().fill(false).left();
    }
    about(line.add(about));
    for (Body.Compared row : end.beside().rows()) {
      line.add(value(row, number)).width(ui.dp(COLUMN));
    }
    line.add().growX();
    return line;
  }

  private void about(Cell<?> cell) {
    cell.minWidth(ui.dp(LEAST_ABOUT)).prefWidth(ui.dp(ABOUT)).maxWidth(ui.dp(ABOUT));
  }

  private Table value(Body.Compared row, int number) {
    boolean best = row.best().get(number);
    Table value = new Table();
    value.right();
    value.padRight(ui.dp(4));
    if (best) {
      value.add(ui.icon(Icon.CHECK, Type.ICON_SMALL, Palette.GOOD)).padRight(ui.dp(2));
    }
    value.add(
        ui.label(
            best ? Type.STRONG : Type.LABEL,
            best ? Palette.GOOD : Palette.INK,
            row.values().get(number)));
    return value;
  }

  private Label right(Type type, String text) {
    Label label = ui.wrapped(type, Palette.QUIET, text);
    label.setAlignment(Align.right);
    return label;
  }
}
