package io.unplannedwork.contract;

/** The id of a stage of the value stream, as the scenario spells it. */
public record StageId(String value) implements Comparable<StageId> {
  public StageId {
    Text.require(value, "StageId");
  }

  @Override
  public int compareTo(StageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
