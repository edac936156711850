package io.unplannedwork.ui.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Label;
import io.unplannedwork.chart.Axis;
import io.unplannedwork.ui.Ui;
import java.util.List;

/** Where the numbers beside a chart's ticks stand. */
final class Ticks {
  private Ticks() {}

  /**
   * Puts the labels of an upright axis to its left, each level with its tick.
   *
   * @param labels one for each tick, in their order
   * @param left where the plot begins, from the chart's left edge, in pixels
   * @param foot where it begins, from the chart's lower edge
   * @param height of the plot
   */
  static void beside(Ui ui, Axis axis, List<Label> labels, float left, float foot, float height) {
    List<Axis.Tick> ticks = axis.ticks();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      label.pack();
      float y = foot + (float) ticks.get(i).place() * height;
      label.setPosition(left - ui.dp(6) - label.getWidth(), Math.round(y - label.getHeight() / 2));
    }
  }
}
