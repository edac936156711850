package io.unplannedwork.contract;

/** The id of a decision, such as `wipLimit` or `respond/3` for one incident. */
public record DecisionId(String value) implements Comparable<DecisionId> {
  public DecisionId {
    Text.require(value, "DecisionId");
  }

  @Override
  public int compareTo(DecisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
