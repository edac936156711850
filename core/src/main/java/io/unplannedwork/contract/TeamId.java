package io.unplannedwork.contract;

/** The id of a team, as the scenario spells it. */
public record TeamId(String value) implements Comparable<TeamId> {
  public TeamId {
    Text.require(value, "TeamId");
  }

  @Override
  public int compareTo(TeamId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
