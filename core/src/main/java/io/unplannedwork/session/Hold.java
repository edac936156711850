package io.unplannedwork.session;

/** What holds or slows the clock in Run. */
public enum Hold {
  NONE,
  MONDAY,
  BELL
}
