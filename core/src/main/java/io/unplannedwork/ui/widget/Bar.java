package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Plate;

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
