package io.unplannedwork.contract;

/** The id of a seat: a player's chair, which holds one or more roles. */
public record SeatId(String value) implements Comparable<SeatId> {
  public SeatId {
    Text.require(value, "SeatId");
  }

  @Override
  public int compareTo(SeatId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
