package io.unplannedwork.contract;

/** The number of an incident within one company, counted from 1. */
public record IncidentId(int value) implements Comparable<IncidentId> {
  @Override
  public int compareTo(IncidentId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
