package io.unplannedwork.desktop.server;

/** So many of something in any stretch of so long; the times of the last ones are kept. */
final class Tries {
  private final long[] times;
  private final long nanos;
  private int count;
  private int oldest;

  /**
   * @param most how many
   * @param millis in how long
   */
  Tries(int most, long millis) {
    times = new long[most];
    nanos = millis * 1_000_000;
  }

  /** Whether there were as many as there may be in the stretch that ends now. */
  synchronized boolean spent(long nowNanos) {
    return count == times.length && nowNanos - times[oldest] < nanos;
  }

  /** One more; where there were as many as there may be, it takes the place of the oldest. */
  synchronized void add(long nowNanos) {
    times[(oldest + count) % times.length] = nowNanos;
    if (count < times.length) {
      count++;
    } else {
      oldest = (oldest + 1) % times.length;
    }
  }
}
