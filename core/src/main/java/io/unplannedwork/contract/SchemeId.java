package io.unplannedwork.contract;

/** The id of a bonus scheme, as the scenario spells it. */
public record SchemeId(String value) implements Comparable<SchemeId> {
  public SchemeId {
    Text.require(value, "SchemeId");
  }

  @Override
  public int compareTo(SchemeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
