package io.unplannedwork.contract;

/** The number of a work item (or of a slice of one) within one company, counted from 1. */
public record ItemId(int value) implements Comparable<ItemId> {
  @Override
  public int compareTo(ItemId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
