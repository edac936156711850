package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;

/** Who was paid best for each role, among all companies, and how the own holder compares. */
final class BestPaid {
  private final Ui ui;

  BestPaid(Ui ui) {
    this.ui = ui;
  }

  void show(Table body, Body.Review review) {
    if (review.field().isEmpty()) {
      return;
    }
    body.add(ui.wrapped(Type.BODY, Palette.QUIET, review.field())).padBottom(ui.dp(12)).row();
    for (Body.Best best : review.best()) {
      boolean here = best.company().isEmpty();
      Table row = new Table();
      row.setBackground(
          ui.theme()
              .outlined(
                  here ? Palette.ACCENT_SOFT : Palette.PAPER,
                  here ? Palette.ACCENT : Palette.LINE,
                  10));
      row.pad(ui.dp(9), ui.dp(12), ui.dp(10), ui.dp(12));
      row.add(
              ui.icon(
                  here ? Icon.TROPHY : Icon.BANKNOTE,
                  Type.ICON,
                  here ? Palette.STAR : Palette.QUIET))
          .padRight(ui.dp(10));
      Table who = new Table();
      who.defaults().growX().left();
      who.add(ui.wrapped(Type.TINY, Palette.QUIET, ui.t("review.bestOf", best.title()))).row();
      String name =
          here
              ? ui.t("review.here", best.name())
              : ui.t("review.there", best.name(), best.company());
      who.add(ui.wrapped(Type.STRONG, Palette.INK, name)).row();
      String own =
          ui.t("review.place", ui.amounts().money(best.own()), best.place(), best.companies());
      who.add(ui.wrapped(Type.SMALL, Palette.QUIET, own));
      row.add(who).growX();
      row.add(ui.label(Type.MONEY, Palette.INK, ui.amounts().money(best.cents())))
          .padLeft(ui.dp(10));
      body.add(row).padBottom(ui.dp(7)).row();
    }
  }
}
