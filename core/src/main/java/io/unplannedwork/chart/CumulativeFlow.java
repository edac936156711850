package io.unplannedwork.chart;

import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;

/**
 * The geometry of a cumulative flow diagram: bands stacked on each other, all in 0 to 1, x to the
 * right by days and y upwards by items.
 *
 * @param bands from the bottom: what is live since the first day shown, then the stages from the
 *     last to the first
 * @param top the number of items at y = 1, a round number
 */
public record CumulativeFlow(List<Band> bands, int top) {

  /**
   * A band between two lines.
   *
   * @param stage place of the stage in the stream, −1 for what is live
   * @param x of each day, ascending; {@code low} and {@code high} have as many
   */
  public record Band(int stage, float[] x, float[] low, float[] high) {}

  /** {@code days} in order; each counts the same stages. */
  public static CumulativeFlow of(List<Body.DayPoint> days) {
    int stages = days.isEmpty() ? 0 : days.get(0).inStage().size();
    int liveBefore = days.isEmpty() ? 0 : days.get(0).live();
    int most = 1;
    for (Body.DayPoint day : days) {
      int sum = day.live() - liveBefore;
      for (int count : day.inStage()) {
        sum += count;
      }
      most = Math.max(most, sum);
    }
    int top = Ticks.roundUp(most);
    List<Band> bands = new ArrayList<>();
    float[] floor = new float[days.size()];
    for (int stage = stages; stage >= 0; stage--) {
      boolean live = stage == stages;
      float[] x = new float[days.size()];
      float[] low = floor.clone();
      for (int i = 0; i < days.size(); i++) {
        Body.DayPoint day = days.get(i);
        int count = live ? day.live() - liveBefore : day.inStage().get(stage);
        x[i] = days.size() == 1 ? 0 : i / (float) (days.size() - 1);
        floor[i] += count / (float) top;
      }
      bands.add(new Band(live ? -1 : stage, x, low, floor.clone()));
    }
    return new CumulativeFlow(bands, top);
  }
}
