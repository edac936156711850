package io.unplannedwork.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.ui.Ui;
import io.unplannedwork.ui.theme.Palette;
import io.unplannedwork.ui.theme.Plate;

/** The dark of the night over the wall. */
final class Night {
  private static final float DARK = 0.34f;

  /** Milliminutes a second above which a day takes less than a second and a half. */
  private static final long FASTEST = SimTime.DAY * 1000L * 2 / 3;

  private static final int DAWN = 6;
  private static final int DUSK = 20;
  private final Ui ui;
  private final Plate plate;
  private final Color dark = new Color(Palette.NIGHT);

  Night(Ui ui) {
    this.ui = ui;
    plate = ui.theme().plate(dark, 10);
  }

  void draw(Batch batch, float x, float y, float width, float height) {
    float darkness = flickers() ? 0 : darkness(ui.desk().minute());
    if (darkness > 0) {
      dark.a = darkness * DARK;
      plate.tint(dark);
      plate.draw(batch, x, y, width, height);
    }
  }

  /** 0 by day to 1 in the middle of the night. */
  private static float darkness(long minute) {
    float hour = SimTime.of(minute).minuteOfDay() / 60f;
    if (hour >= DAWN + 1 && hour <= DUSK - 1) {
      return 0;
    }
    float edge = hour < 12 ? DAWN + 1 - hour : hour - DUSK + 1;
    return Math.max(0, Math.min(1, edge / 2));
  }

  /** Whether nights would follow each other so fast that their darkness flashes: WCAG 2.3.1. */
  private boolean flickers() {
    return ui.desk().clock().map(now -> now.perSecond() > FASTEST).orElse(false);
  }
}
