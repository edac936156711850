package io.unplannedwork.contract;

/** The id of a practice, as the scenario or the catalogue spells it. */
public record PracticeId(String value) implements Comparable<PracticeId> {
  public PracticeId {
    Text.require(value, "PracticeId");
  }

  @Override
  public int compareTo(PracticeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
