package io.unplannedwork.contract;

/** The id of a person, as the scenario spells it. */
public record PersonId(String value) implements Comparable<PersonId> {
  public PersonId {
    Text.require(value, "PersonId");
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
