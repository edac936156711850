package io.unplannedwork.contract;

/** The id of a dated promise to the business, as the scenario spells it. */
public record PromiseId(String value) implements Comparable<PromiseId> {
  public PromiseId {
    Text.require(value, "PromiseId");
  }

  @Override
  public int compareTo(PromiseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
