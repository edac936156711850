package io.unplannedwork.contract;

/** The id of a goal, as the scenario spells it. */
public record GoalId(String value) implements Comparable<GoalId> {
  public GoalId {
    Text.require(value, "GoalId");
  }

  @Override
  public int compareTo(GoalId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
