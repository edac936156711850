package io.unplannedwork.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of numbers over time with its median and marks of what happened.
 *
 * @param across the axis of time
 * @param up the axis of numbers
 * @param line the points in the order of time
 * @param median the height of the median in unit space; −1 without any point
 * @param marks where something happened, 0 to 1 along the axis of time
 */
public record RunChart(Axis across, Axis up, List<Point> line, double median, List<Double> marks) {
  public RunChart {
    line = List.copyOf(line);
    marks = List.copyOf(marks);
  }

  /**
   * A run chart; times and numbers are as many.
   *
   * @param times in rising order
   * @param marked times at which something happened; those off the chart are left out
   */
  public static RunChart of(List<Double> times, List<Double> numbers, List<Double> marked) {
    if (times.size() != numbers.size()) {
      throw new IllegalArgumentException(
          times.size() + " times need as many numbers, not " + numbers.size());
    }
    if (times.isEmpty()) {
      return new RunChart(new Axis(0, 1, 1), new Axis(0, 1, 1), List.of(), -1, List.of());
    }
    Axis across = Axis.holding(times.get(0), times.get(times.size() - 1), 7);
    double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    // Nothing is part of the picture: a line that starts above it exaggerates.
    Axis up = Axis.holding(Math.min(0, sorted[0]), Math.max(0, sorted[sorted.length - 1]), 5);
    List<Point> line = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      line.add(new Point(across.place(times.get(i)), up.place(numbers.get(i))));
    }
    List<Double> marks = new ArrayList<>();
    for (double mark : marked) {
      double place = across.place(mark);
      if (place >= 0 && place <= 1) {
        marks.add(place);
      }
    }
    return new RunChart(across, up, line, up.place(median(sorted)), marks);
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** A line without axes that fills the field, for a place beside a number. */
  public static List<Point> sparkline(List<Double> numbers) {
    double[] all = numbers.stream().mapToDouble(Double::doubleValue).toArray();
    double least = Arrays.stream(all).min().orElse(0);
    double most = Arrays.stream(all).max().orElse(0);
    List<Point> line = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      double x = all.length == 1 ? 0.5 : i / (double) (all.length - 1);
      double y = most == least ? 0.5 : (all[i] - least) / (most - least);
      line.add(new Point(x, y));
    }
    return line;
  }
}
