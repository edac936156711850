package io.unplannedwork.contract;

/** What can be said to a proposal; to overrule is the CIO's, at a price in trust. */
public enum Reply {
  ACCEPT,
  REFUSE,
  OVERRULE
}
