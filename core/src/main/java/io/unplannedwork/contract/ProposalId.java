package io.unplannedwork.contract;

/** The number of a proposal within one company, counted from 1. */
public record ProposalId(int value) implements Comparable<ProposalId> {
  @Override
  public int compareTo(ProposalId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
