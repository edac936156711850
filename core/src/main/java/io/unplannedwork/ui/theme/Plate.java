package io.unplannedwork.ui.theme;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;

/** A rounded ground with an optional shadow and border. */
public final class Plate extends BaseDrawable {
  private final NinePatch shadow;
  private final float spread;
  private final float drop;
  private final NinePatch fill;
  private final NinePatch border;

  Plate(NinePatch shadow, float spread, float drop, NinePatch fill, NinePatch border) {
    this.shadow = shadow;
    this.spread = spread;
    this.drop = drop;
    this.fill = fill;
    this.border = border;
  }

  /** The same plate with room around what stands on it. */
  public Plate padded(float horizontal, float vertical) {
    Plate padded = new Plate(shadow, spread, drop, fill, border);
    padded.setLeftWidth(horizontal);
    padded.setRightWidth(horizontal);
    padded.setTopHeight(vertical);
    padded.setBottomHeight(vertical);
    return padded;
  }

  /** Changes the colour of the ground. */
  public void tint(Color color) {
    fill.setColor(color);
  }

  @Override
  public void draw(Batch batch, float x, float y, float width, float height) {
    if (width <= 0 || height <= 0) {
      return;
    }
    if (shadow != null) {
      shadow.draw(batch, x - spread, y - spread - drop, width + 2 * spread, height + 2 * spread);
    }
    if (fill != null) {
      fill.draw(batch, x, y, width, height);
    }
    if (border != null) {
      border.draw(batch, x, y, width, height);
    }
  }
}
