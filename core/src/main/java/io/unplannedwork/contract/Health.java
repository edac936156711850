package io.unplannedwork.contract;

/** How a service serves: fully, in part (slow, or with a fault), or not at all. */
public enum Health {
  HEALTHY,
  DEGRADED,
  DOWN
}
