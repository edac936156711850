package io.unplannedwork.contract;

/** The id of an inject: something the scenario or the facilitator makes happen. */
public record InjectId(String value) implements Comparable<InjectId> {
  public InjectId {
    Text.require(value, "InjectId");
  }

  @Override
  public int compareTo(InjectId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
