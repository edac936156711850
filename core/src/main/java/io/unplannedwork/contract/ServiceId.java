package io.unplannedwork.contract;

/** The id of a service the company runs, as the scenario spells it. */
public record ServiceId(String value) implements Comparable<ServiceId> {
  public ServiceId {
    Text.require(value, "ServiceId");
  }

  @Override
  public int compareTo(ServiceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
