package io.unplannedwork.contract;

/** The id of an action of a review, such as `postMortem/3`. */
public record ActionId(String value) implements Comparable<ActionId> {
  public ActionId {
    Text.require(value, "ActionId");
  }

  @Override
  public int compareTo(ActionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
