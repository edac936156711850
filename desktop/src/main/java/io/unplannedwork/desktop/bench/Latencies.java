package io.unplannedwork.desktop.bench;

import java.util.Arrays;

/** Times in nanoseconds, all of them kept, so that percentiles are exact. */
final class Latencies {
  private long[] nanos = new long[1024];
  private int size;

  void add(long latency) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = latency;
  }

  int size() {
    return size;
  }

  /**
   * The value below which this share lies, in milliseconds; not a number where there is none.
   *
   * @param permille 990 is p99
   */
  double millis(int permille) {
    if (size == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    int place = (int) Math.ceil(size * (permille / 1000.0)) - 1;
    return sorted[Math.max(0, Math.min(size - 1, place))] / 1e6;
  }
}
