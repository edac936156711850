package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;

/** A QR code, drawn in whole pixels so that cameras read it. */
public final class QrCode extends Widget {
  private static final int QUIET_ZONE = 2;
  private final Ui ui;
  private final boolean[][] dark;

  public QrCode(Ui ui, boolean[][] dark) {
    this.ui = ui;
    this.dark = dark;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    int cells = dark.length + 2 * QUIET_ZONE;
    int cell = Math.max(1, (int) (Math.min(getWidth(), getHeight()) / cells));
    float left = Math.round(getX() + (getWidth() - cell * cells) / 2);
    float bottom = Math.round(getY() + (getHeight() - cell * cells) / 2);
    float size = cell * cells;
    ui.theme().fill(batch, Palette.ON_DEEP, parentAlpha, left, bottom, size, size);
    for (int row = 0; row < dark.length; row++) {
      for (int column = 0; column < dark[row].length; column++) {
        if (dark[row][column]) {
          float x = left + (column + QUIET_ZONE) * cell;
          float y = bottom + (cells - 1 - row - QUIET_ZONE) * cell;
          ui.theme().fill(batch, Palette.DEEP, parentAlpha, x, y, cell, cell);
        }
      }
    }
  }
}
