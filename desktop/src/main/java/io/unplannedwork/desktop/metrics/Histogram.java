package io.unplannedwork.desktop.metrics;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How often values came up to each of some bounds; may be told from any thread. */
public final class Histogram {
  private final long[] bounds;
  private final AtomicLongArray counts;
  private final LongAdder sum = new LongAdder();

  /**
   * @param bounds upper bounds, rising; what is larger than the last is counted beyond it
   */
  Histogram(long... bounds) {
    this.bounds = bounds.clone();
    counts = new AtomicLongArray(bounds.length + 1);
  }

  public void add(long value) {
    int bucket = 0;
    while (bucket < bounds.length && value > bounds[bucket]) {
      bucket++;
    }
    counts.incrementAndGet(bucket);
    sum.add(value);
  }

  /**
   * Its lines in OpenMetrics.
   *
   * @param unit how many of our units are one of the format's, such as a million of microseconds
   */
  void write(StringBuilder text, String name, double unit) {
    long below = 0;
    for (int i = 0; i <= bounds.length; i++) {
      below += counts.get(i);
      String bound = i < bounds.length ? Double.toString(bounds[i] / unit) : "+Inf";
      text.append(name)
          .append("_bucket{le=\"")
          .append(bound)
          .append("\"} ")
          .append(below)
          .append('\n');
    }
    text.append(name).append("_count ").append(below).append('\n');
    text.append(name).append("_sum ").append(sum.sum() / unit).append('\n');
  }
}
