package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;

/** What the company did without deciding it: role or culture, and what is done again and again. */
final class ReviewHabits {
  private final Ui ui;

  ReviewHabits(Ui ui) {
    this.ui = ui;
  }

  void show(Table body, Body.Review review) {
    if (review.habits() == null) {
      body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.habitsLater")));
      return;
    }
    Table both = new Table();
    both.top();
    both.add(audit(review.habits())).grow().uniformX().top().padRight(ui.dp(34));
    both.add(toil(review.habits())).grow().uniformX().top().padRight(ui.dp(10));
    body.add(both);
  }

  private Table column(String title, String about) {
    Table column = new Table();
    column.top().left();
    column.defaults().growX().left();
    column.add(ui.label(Type.HEADING, Palette.INK, title)).padBottom(ui.dp(2)).row();
    column.add(ui.wrapped(Type.SMALL, Palette.QUIET, about)).padBottom(ui.dp(12)).row();
    return column;
  }

  private Table audit(Body.Habits habits) {
    Table column = column(ui.t("review.audit"), ui.t("review.auditHow"));
    for (Body.Asked asked : habits.asked()) {
      Color color = !asked.known() ? Palette.QUIET : asked.culture() ? Palette.GOOD : Palette.BAD;
      Icon icon = !asked.known() ? Icon.CIRCLE : asked.culture() ? Icon.CIRCLE_CHECK : Icon.USER;
      Table row = new Table();
      row.add(ui.icon(icon, Type.ICON, color)).top().left().width(ui.dp(27)).padTop(ui.dp(1));
      Table text = new Table();
      text.defaults().growX().left();
      text.add(ui.wrapped(Type.LABEL, Palette.INK, asked.question())).row();
      text.add(ui.wrapped(Type.SMALL, Palette.QUIET, asked.answer())).padTop(ui.dp(2));
      row.add(text).growX();
      column.add(row).padBottom(ui.dp(11)).row();
    }
    column.add(ui.wrapped(Type.STRONG, Palette.INK, habits.verdict() + "."));
    return column;
  }

  private Table toil(Body.Habits habits) {
    Table column = column(ui.t("review.toil"), ui.t("review.toilHow"));
    if (habits.toil().isEmpty()) {
      column.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.toilNone")));
    }
    for (Body.Toil each : habits.toil()) {
      Table row = new Table();
      row.add(ui.wrapped(Type.LABEL, Palette.INK, each.what()))
          .minWidth(0)
          .growX()
          .left()
          .padRight(ui.dp(8));
      row.add(ui.label(Type.NUMBER, Palette.INK, each.time())).top();
      String share = ui.t("review.toilShare", each.times(), each.share() / 10);
      Bar.under(ui, row, each.share() / 1000f, Palette.ACCENT, share);
      column.add(row).padBottom(ui.dp(10)).row();
    }
    return column;
  }
}
