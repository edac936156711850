package io.unplannedwork.contract;

/** The number of a problem, the cause of incidents, within one company, counted from 1. */
public record ProblemId(int value) implements Comparable<ProblemId> {
  @Override
  public int compareTo(ProblemId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
