package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.function.Function;

/** What each decision of a round did: the round as it was, and without it on the same luck. */
final class Effects {
  private final Ui ui;

  Effects(Ui ui) {
    this.ui = ui;
  }

  /** {@code chair} names who decided. */
  void show(Table body, Body.Review review, Function<Body.Effect, String> chair) {
    body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t("review.effectsHow")))
        .padBottom(ui.dp(12))
        .row();
    if (review.effects().isEmpty()) {
      String none = review.shown() ? "review.effectsAgain" : "review.effectsLater";
      body.add(ui.wrapped(Type.BODY, Palette.QUIET, ui.t(none))).row();
    }
    for (Body.Effect effect : review.effects()) {
      body.add(one(effect, chair.apply(effect))).padBottom(ui.dp(14)).padRight(ui.dp(10)).row();
    }
  }

  private Table one(Body.Effect effect, String who) {
    Table card = new Table();
    card.left();
    card.defaults().growX().left();
    card.add(ui.wrapped(Type.STRONG, Palette.INK, effect.text())).row();
    String when = who + " · " + ui.amounts().moment(effect.minute());
    card.add(ui.wrapped(Type.SMALL, Palette.QUIET, when)).padBottom(ui.dp(4)).row();
    for (Body.Moved moved : effect.moved()) {
      Press row =
          new Press(
              ui, Press.Kind.QUIET, () -> ui.why(Subject.Kind.MEASURE, moved.measure().name()));
      row.pad(ui.dp(3), ui.dp(8), ui.dp(3), ui.dp(8));
      row.add(ui.wrapped(Type.LABEL, Palette.INK, moved.name())).growX().left();
      row.add(right(ui.t("review.without", moved.without()), Palette.QUIET)).width(ui.dp(230));
      row.add(right(moved.with(), Palette.INK)).width(ui.dp(130));
      Color ink = moved.good() > 0 ? Palette.GOOD : Palette.BAD;
      String sign = ui.t(moved.good() > 0 ? "review.better" : "review.worse");
      row.add(right(moved.more() + " " + sign, ink)).width(ui.dp(200));
      card.add(row).row();
    }
    if (!effect.note().isEmpty()) {
      card.add(ui.wrapped(Type.SMALL, Palette.QUIET, effect.note())).row();
    }
    return card;
  }

  private Label right(String text, Color ink) {
    Label label = ui.label(Type.LABEL, ink, text);
    label.setAlignment(Align.right);
    return label;
  }
}
