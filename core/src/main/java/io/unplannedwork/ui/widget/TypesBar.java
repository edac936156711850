package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import io.unplannedwork.chart.Distribution;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;

/** One bar that finished items divide among the types of work. */
final class TypesBar extends Widget {
  private final Ui ui;
  private final Distribution distribution;

  TypesBar(Ui ui, Distribution distribution) {
    this.ui = ui;
    this.distribution = distribution;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    for (Distribution.Piece piece : distribution.pieces()) {
      float from = Math.round(piece.from() * getWidth());
      float to = Math.round(piece.to() * getWidth());
      ui.theme()
          .fill(
              batch,
              Palette.noteInk(piece.type()),
              parentAlpha,
              getX() + from,
              getY(),
              to - from,
              getHeight());
      ui.theme()
          .fill(
              batch,
              Palette.note(piece.type()),
              parentAlpha,
              getX() + from + ui.dp(1),
              getY() + ui.dp(1),
              to - from - ui.dp(2),
              getHeight() - ui.dp(2));
    }
  }
}
