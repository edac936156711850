package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.Comparator;
import java.util.List;

/** What each was paid, and how close each had predicted: before the company's own results. */
final class ReviewPay {
  private final Ui ui;
  private final Paper paper;

  ReviewPay(Ui ui, Paper paper) {
    this.ui = ui;
    this.paper = paper;
  }

  void show(Table body, Body.Review review) {
    if (!review.shown()) {
      body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.bonusesLater")));
      return;
    }
    Table both = new Table();
    both.top();
    both.add(bonuses(review)).grow().uniformX().top().padRight(ui.dp(34));
    both.add(predictions(review)).grow().uniformX().top().padRight(ui.dp(10));
    body.add(both);
  }

  private Table column() {
    Table column = new Table();
    column.top().left();
    column.defaults().growX().left();
    return column;
  }

  private Table bonuses(Body.Review review) {
    Table column = column();
    column
        .add(ui.label(Type.HEADING, Palette.INK, ui.t("review.bonuses")))
        .padBottom(ui.dp(10))
        .row();
    List<Body.Paid> paid = review.bonuses().stream().filter(each -> each.full() > 0).toList();
    if (paid.isEmpty()) {
      column.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.noBonuses"))).row();
    }
    for (Body.Paid each : paid) {
      Table row = new Table();
      row.add(ui.oneLine(Type.LABEL, Palette.INK, ui.desk().seatTitle(each.seat())))
          .minWidth(0)
          .growX()
          .left();
      row.add(ui.label(Type.NUMBER, Palette.INK, ui.amounts().money(each.cents())));
      String of = ui.t("bonus.of", ui.amounts().money(each.full()));
      float share = each.cents() / (float) each.full();
      Bar.under(ui, row, share, Palette.GOOD, each.name() + " · " + of);
      column.add(row).padBottom(ui.dp(10)).row();
    }
    return column;
  }

  private Table predictions(Body.Review review) {
    Table column = column();
    if (review.predicted().isEmpty()) {
      return column;
    }
    column
        .add(ui.label(Type.HEADING, Palette.INK, ui.t("review.predicted")))
        .padBottom(ui.dp(8))
        .row();
    pair(column, ui.t("review.actual"), measured(review, review.actual()), Palette.ACCENT);
    review.predicted().stream()
        .sorted(Comparator.comparingLong(each -> Math.abs(each.number() - review.actual())))
        .forEach(
            each -> {
              pair(
                  column,
                  ui.desk().seatTitle(each.seat()),
                  measured(review, each.number()),
                  Palette.INK);
              long off = Math.abs(each.number() - review.actual());
              String how =
                  off == 0 ? ui.t("review.exact") : ui.t("review.off", measured(review, off));
              column.add(ui.wrapped(Type.SMALL, Palette.QUIET, how)).padBottom(ui.dp(6)).row();
            });
    return column;
  }

  private String measured(Body.Review review, long number) {
    return ui.amounts().measure(review.predictedMeasure(), number);
  }

  private void pair(Table table, String name, String value, Color ink) {
    Table row = new Table();
    row.add(ui.oneLine(Type.LABEL, ink, name)).minWidth(0).growX().left();
    row.add(ui.label(Type.NUMBER, ink, value)).right();
    table.add(row).padBottom(ui.dp(2)).row();
  }
}
