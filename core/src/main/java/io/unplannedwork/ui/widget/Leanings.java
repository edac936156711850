package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Icon;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Type;
import io.unplannedwork.view.Body;
import java.util.Comparator;
import java.util.List;

/** What a seat expects of an answer: which measures rise and fall, good and bad told apart. */
final class Leanings {
  private static final int MOST = 5;
  private static final int SOME = 100;
  private static final int MUCH = 250;

  private Leanings() {}

  /** The strongest, side by side as far as there is room. */
  static HorizontalGroup chips(Ui ui, List<Body.Leaning> leanings) {
    HorizontalGroup chips = new HorizontalGroup();
    chips.wrap().left().rowLeft().space(ui.dp(6)).wrapSpace(ui.dp(3));
    for (Body.Leaning leaning : strongest(leanings)) {
      Table chip = new Table();
      Color ink = begin(ui, chip, leaning);
      chip.add(ui.label(Type.TINY, ink, text(ui, leaning))).pad(ui.dp(2), 0, ui.dp(3), ui.dp(6));
      chips.addActor(chip);
    }
    return chips;
  }

  /** The strongest, one below the other in a narrow place. */
  static Table rows(Ui ui, List<Body.Leaning> leanings) {
    Table rows = new Table();
    for (Body.Leaning leaning : strongest(leanings)) {
      Table chip = new Table();
      Color ink = begin(ui, chip, leaning);
      chip.add(ui.wrapped(Type.TINY, ink, text(ui, leaning)))
          .growX()
          .pad(ui.dp(2), 0, ui.dp(3), ui.dp(6));
      rows.add(chip).growX().padBottom(ui.dp(3)).row();
    }
    return rows;
  }

  private static List<Body.Leaning> strongest(List<Body.Leaning> leanings) {
    return leanings.stream()
        .sorted(Comparator.comparingInt(leaning -> -Math.abs(leaning.permille())))
        .limit(MOST)
        .toList();
  }

  private static String text(Ui ui, Body.Leaning leaning) {
    return ui.t(
        leaning.permille() > 0 ? "leaning.more" : "leaning.less",
        ui.t("measure." + leaning.measure()),
        Math.max(1, Math.round(Math.abs(leaning.permille()) / 10f)));
  }

  /** Ground and arrows of a chip; gives the colour for its text. */
  private static Color begin(Ui ui, Table chip, Body.Leaning leaning) {
    boolean more = leaning.permille() > 0;
    boolean good = more == (leaning.measure().better() == Measure.Better.HIGHER);
    chip.setBackground(ui.theme().plate(good ? Palette.GOOD_SOFT : Palette.BAD_SOFT, 6));
    Color ink = good ? Palette.GOOD : Palette.BAD;
    for (int i = 0; i < arrows(leaning.permille()); i++) {
      chip.add(ui.icon(more ? Icon.ARROW_UP : Icon.ARROW_DOWN, Type.ICON_SMALL, ink))
          .padLeft(ui.dp(i == 0 ? 5 : 0));
    }
    chip.add().width(ui.dp(4));
    return ink;
  }

  /** One for a little, two and three for more. */
  private static int arrows(int permille) {
    int size = Math.abs(permille);
    return size >= MUCH ? 3 : size >= SOME ? 2 : 1;
  }
}
