package io.unplannedwork.measure;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Amounts of which the median is always at hand. */
final class Samples {
  private final PriorityQueue<Long> low = new PriorityQueue<>(Comparator.reverseOrder());
  private final PriorityQueue<Long> high = new PriorityQueue<>();

  void add(long amount) {
    if (low.isEmpty() || amount <= low.peek()) {
      low.add(amount);
    } else {
      high.add(amount);
    }
    if (low.size() > high.size() + 1) {
      high.add(low.poll());
    } else if (high.size() > low.size()) {
      low.add(high.poll());
    }
  }

  int count() {
    return low.size() + high.size();
  }

  /** The middle amount; of an even number the mean of the two in the middle, rounded down. */
  long median() {
    if (low.isEmpty()) {
      throw new IllegalStateException("no amount has a median");
    }
    if (low.size() > high.size()) {
      return low.peek();
    }
    return Math.floorDiv(low.peek() + high.peek(), 2L);
  }
}
