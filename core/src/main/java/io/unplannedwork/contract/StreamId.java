package io.unplannedwork.contract;

/** The id of a stream of demand, as the scenario spells it. */
public record StreamId(String value) implements Comparable<StreamId> {
  public StreamId {
    Text.require(value, "StreamId");
  }

  @Override
  public int compareTo(StreamId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
