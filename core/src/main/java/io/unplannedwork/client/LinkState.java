package io.unplannedwork.client;

/** The state of a link. */
public enum LinkState {
  CONNECTING,
  OPEN,
  LOST,
  REFUSED,
  CLOSED
}
