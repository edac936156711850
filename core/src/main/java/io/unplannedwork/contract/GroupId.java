package io.unplannedwork.contract;

/** The id of a group of teams under one head: a silo, as the scenario spells it. */
public record GroupId(String value) implements Comparable<GroupId> {
  public GroupId {
    Text.require(value, "GroupId");
  }

  @Override
  public int compareTo(GroupId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
