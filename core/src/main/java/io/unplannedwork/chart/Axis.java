package io.unplannedwork.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis with ticks at round numbers.
 *
 * @param least the number at 0
 * @param most the number at 1; more than {@code least}
 * @param step from one tick to the next: 1, 2 or 5 times a power of ten
 */
public record Axis(double least, double most, double step) {

  /** A mark of an axis: where it is in unit space and what it stands for. */
  public record Tick(double place, double number) {}

  /**
   * An axis that holds these numbers and begins and ends at ticks.
   *
   * @param ticks about so many stretches between ticks, at least 1
   */
  public static Axis holding(double least, double most, int ticks) {
    double width = most > least ? most - least : Math.max(1, Math.abs(least));
    double step = round(width / Math.max(1, ticks));
    double from = Math.floor(least / step) * step;
    double to = Math.ceil(most / step) * step;
    return new Axis(from, to > from ? to : from + step, step);
  }

  /** An axis from nothing up, for amounts in whole things: its ticks are whole numbers. */
  public static Axis counting(long most, int ticks) {
    double step = Math.max(1, round(Math.max(1, most) / (double) Math.max(1, ticks)));
    return new Axis(0, Math.ceil(Math.max(1, most) / step) * step, step);
  }

  /** Where a number is, 0 to 1 for those the axis holds. */
  public double place(double number) {
    return (number - least) / (most - least);
  }

  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    long count = Math.round((most - least) / step);
    for (long i = 0; i <= count; i++) {
      double number = least + i * step;
      ticks.add(new Tick(place(number), number));
    }
    return ticks;
  }

  /** A number as it stands beside its tick: with one decimal, and none where it is whole. */
  public static String text(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.valueOf(Math.round(number * 10) / 10.0);
  }

  /** The next of 1, 2 and 5 times a power of ten that is no less. */
  private static double round(double width) {
    double power = Math.pow(10, Math.floor(Math.log10(width)));
    for (double nice : new double[] {1, 2, 5}) {
      if (nice * power >= width * (1 - 1e-9)) {
        return nice * power;
      }
    }
    return 10 * power;
  }
}
