package io.unplannedwork.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long each item took, by the day it was finished, with the height under which so many in a
 * hundred stay. Few points make a line worth little: {@code few} says so.
 *
 * @param across the axis of days
 * @param up the axis of durations
 * @param points in the order given
 * @param half the height under which half of them stay; −1 without any
 * @param most85 the height under which 85 of 100 stay; −1 without any
 * @param few whether they are fewer than twenty
 */
public record Scatter(
    Axis across, Axis up, List<Point> points, double half, double most85, boolean few) {
  private static final int FEW = 20;

  public Scatter {
    points = List.copyOf(points);
  }

  /** A scatter of durations by day; both lists are as long. */
  public static Scatter of(List<Double> days, List<Double> durations) {
    if (days.size() != durations.size()) {
      throw new IllegalArgumentException(
          days.size() + " days need as many durations, not " + durations.size());
    }
    if (days.isEmpty()) {
      return new Scatter(new Axis(0, 1, 1), new Axis(0, 1, 1), List.of(), -1, -1, true);
    }
    double[] sorted = durations.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    double first = days.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double last = days.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    Axis across = Axis.holding(first, last, 7);
    Axis up = Axis.holding(0, sorted[sorted.length - 1], 5);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      points.add(new Point(across.place(days.get(i)), up.place(durations.get(i))));
    }
    return new Scatter(
        across,
        up,
        points,
        up.place(under(sorted, 0.5)),
        up.place(under(sorted, 0.85)),
        sorted.length < FEW);
  }

  /** The least of the numbers under or at which this share of them stays (nearest rank). */
  private static double under(double[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }
}
