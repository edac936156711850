package io.unplannedwork.measure;

import java.util.Arrays;
import java.util.Optional;

/** Amounts, put in order when their middle is asked for: many come before anybody looks. */
final class Samples {
  private long[] amounts = new long[8];
  private int size;

  /** So many of the first are in order. */
  private int sorted;

  void add(long amount) {
    if (size == amounts.length) {
      amounts = Arrays.copyOf(amounts, size * 2);
    }
    amounts[size++] = amount;
  }

  int count() {
    return size;
  }

  /** The middle amount; of an even number the mean of the two in the middle, rounded down. */
  long median() {
    if (size == 0) {
      throw new IllegalStateException("no amount has a median");
    }
    sort();
    long upper = amounts[size / 2];
    return size % 2 == 1 ? upper : Math.floorDiv(amounts[size / 2 - 1] + upper, 2L);
  }

  /** Between what and what the true middle lies, as far as these say; empty for too few. */
  Optional<Range> range() {
    sort();
    int outside = Range.outside(size);
    return outside == 0
        ? Optional.empty()
        : Optional.of(new Range(amounts[outside - 1], amounts[size - outside]));
  }

  /** Puts those that came since among the others, from the greatest down. */
  private void sort() {
    long[] fresh = Arrays.copyOfRange(amounts, sorted, size);
    Arrays.sort(fresh);
    int old = sorted - 1;
    int place = size - 1;
    for (int i = fresh.length - 1; i >= 0; i--) {
      while (old >= 0 && amounts[old] > fresh[i]) {
        amounts[place--] = amounts[old--];
      }
      amounts[place--] = fresh[i];
    }
    sorted = size;
  }
}
