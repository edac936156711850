package io.unplannedwork.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

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

  /** Between what and what the true middle lies, as far as these say; empty for too few. */
  Optional<Range> range() {
    long[] sorted = Stream.concat(low.stream(), high.stream()).mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    int outside = Range.outside(sorted.length);
    return outside == 0
        ? Optional.empty()
        : Optional.of(new Range(sorted[outside - 1], sorted[sorted.length - outside]));
  }
}
