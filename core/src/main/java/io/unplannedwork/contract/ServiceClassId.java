package io.unplannedwork.contract;

/** The id of a class of service, as the scenario spells it. */
public record ServiceClassId(String value) implements Comparable<ServiceClassId> {
  public ServiceClassId {
    Text.require(value, "ServiceClassId");
  }

  @Override
  public int compareTo(ServiceClassId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
