package io.unplannedwork.contract;

/** Work that keeps a live service going and changes nothing in it. */
public enum Chore {
  /** Starts it anew, so that what leaked is free again. */
  RESTART,
  /** Makes room on its disks. */
  CLEAR,
  /** Renews a certificate before it runs out. */
  RENEW,
  /** Puts in what closes known holes. */
  PATCH,
  /** Finds out how much it can serve. */
  LOAD_TEST,
  /** Makes it able to serve more. */
  SCALE,
  /** Tries whether its backup can be brought back. */
  TEST_RESTORE,
  /** Makes up for controls that were skipped. */
  MAKE_UP,
  /** The actions of a post-mortem: removes the cause of incidents. */
  REMOVE_CAUSE,
  /** Tells an authority of an incident. */
  REPORT,
  /** Shows an auditor how a change went. */
  EVIDENCE,
  /** Breaks a service on purpose, to see what follows. */
  GAME_DAY,
  /** Mends a fault before it shows. */
  MEND
}
