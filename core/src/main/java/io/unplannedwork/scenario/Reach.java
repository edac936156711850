package io.unplannedwork.scenario;

/** How much of a service something takes. */
public enum Reach {
  SMALL,
  LARGE,
  WHOLE
}
