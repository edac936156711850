package io.unplannedwork.measure;

/** The stretch of a game a measure looks at. */
public enum Scope {
  /** From the first minute. */
  GAME,
  /** From the beginning of the newest round's Run; to its closing once it is closed. */
  ROUND
}
