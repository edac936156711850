package io.unplannedwork.contract;

/** The number of a deployment within one company, counted from 1. */
public record DeploymentId(int value) implements Comparable<DeploymentId> {
  @Override
  public int compareTo(DeploymentId other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
