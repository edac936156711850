package io.unplannedwork.contract;

/**
 * What kind of news a bell brings; where two ring in one minute, the earlier kind here is heard.
 */
public enum BellKind {
  /** Something burns, and somebody must come. */
  ALARM,
  /** Everybody must hear it, good or bad; nothing burns. */
  NEWS,
  /** Something that was hoped for has come about. */
  GOOD
}
