package io.unplannedwork.measure;

/**
 * Between what and what the middle of all lies, judged by the sample that was seen: an interval
 * between two of its amounts that holds the true median with 84 % or more, whatever amounts are
 * distributed like. Exact, from the binomial distribution (Conover 1999, section 3.2).
 */
public record Range(long low, long high) {
  /** What may lie outside on each side. */
  private static final double TAIL = 0.08;

  /**
   * Whether two intervals have nothing in common. Of two samples of the same thing about one pair
   * in twenty differs so much by chance, or fewer (Goldstein and Healy 1995: intervals of 84 %).
   */
  boolean isApartFrom(Range other) {
    return high < other.low || other.high < low;
  }

  /**
   * How many amounts from either end the interval begins: the greatest number such that fewer than
   * so many of the sample fall short of the true median with at most 8 %; 0 where the whole sample
   * is too small for that, which it is below four.
   */
  static int outside(int samples) {
    double chance = StrictMath.pow(0.5, samples);
    double sum = 0;
    int outside = 0;
    while (outside < samples / 2) {
      sum += chance;
      if (sum > TAIL) {
        return outside;
      }
      chance = chance * (samples - outside) / (outside + 1);
      outside++;
    }
    return outside;
  }
}
