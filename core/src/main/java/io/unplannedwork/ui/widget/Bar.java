package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Plate;
import io.unplannedwork.ui.theme.Type;

/** A share of a whole, from the left. */
public final class Bar extends Widget {
  private final Plate ground;
  private final Plate fill;
  private float share;

  public Bar(Ui ui, float share, Color fill, Color ground) {
    this.ground = ui.theme().plate(ground, 2);
    this.fill = ui.theme().plate(fill, 2);
    this.share = share;
  }

  /** Puts a bar and a note on it under a row of two columns. */
  static void under(Ui ui, Table row, float share, Color fill, String note) {
    row.row();
    row.add(new Bar(ui, share, fill, Palette.WALL_SHADE))
        .colspan(2)
        .growX()
        .height(ui.dp(7))
        .padTop(ui.dp(3))
        .row();
    row.add(ui.wrapped(Type.SMALL, Palette.QUIET, note))
        .colspan(2)
        .minWidth(0)
        .growX()
        .left()
        .padTop(ui.dp(2));
  }

  public void set(float newShare) {
    share = newShare;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    batch.setColor(1, 1, 1, parentAlpha * getColor().a);
    ground.draw(batch, getX(), getY(), getWidth(), getHeight());
    float width = Math.round(getWidth() * Math.max(0, Math.min(1, share)));
    if (width > 0) {
      fill.draw(batch, getX(), getY(), Math.max(width, getHeight()), getHeight());
    }
  }
}
