package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;

/** The wall behind a screen: plaster above, a course of bricks at the foot. */
public final class Backdrop extends Widget {
  private static final int COURSES = 3;
  private final Ui ui;
  private final Actor behind;

  /** Fills the actor it is behind. */
  public Backdrop(Ui ui, Actor behind) {
    this.ui = ui;
    this.behind = behind;
    setTouchable(Touchable.disabled);
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setSize(behind.getWidth(), behind.getHeight());
    float w = ui.dp(54);
    float h = ui.dp(14);
    float gap = ui.dp(2);
    ui.theme()
        .fill(batch, Palette.MORTAR, parentAlpha, 0, 0, getWidth(), COURSES * (h + gap) + gap);
    for (int course = 0; course < COURSES; course++) {
      float y = gap + course * (h + gap);
      float from = course % 2 == 0 ? 0 : -w / 2;
      int n = 0;
      for (float x = from; x < getWidth(); x += w + gap) {
        boolean dark = (n++ * 7 + course * 3) % 5 == 0;
        ui.theme().fill(batch, dark ? Palette.BRICK_DARK : Palette.BRICK, parentAlpha, x, y, w, h);
      }
    }
  }
}
