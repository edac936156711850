package io.unplannedwork.contract;

/** What an auditor wants to see of a change. */
public enum Evidence {
  /** Somebody who may had allowed it: nobody can do that afterwards. */
  AUTHORISATION,
  /** Somebody who did not build it had looked at it. */
  REVIEW,
  /** It had passed a stage that catches defects. */
  TEST,
  /** Whoever built it did not bring it to production as well. */
  SEPARATION
}
