package io.unplannedwork.chart;

/** Round numbers for axes. */
public final class Ticks {
  private static final int TEN = 10;

  private Ticks() {}

  /** The least of 1, 2, 4, 5, 8, 10 times a power of ten that is not below {@code number}. */
  public static int roundUp(int number) {
    int power = 1;
    while (power * TEN < number) {
      power *= TEN;
    }
    for (int factor : new int[] {1, 2, 4, 5, 8, TEN}) {
      if (factor * power >= number) {
        return factor * power;
      }
    }
    return number;
  }
}
