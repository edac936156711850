package io.unplannedwork.scenario;

/** The shelves of the first screen. */
public enum Shelf {
  /** A company to run, for an hour or a day. */
  COMPANY,
  /** A company with one trouble, in a quarter of an hour. */
  EPISODE,
  /** One law of the field to try out, in minutes. */
  LABORATORY
}
