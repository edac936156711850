package io.unplannedwork.desktop.cli;

/** What the exit code says. */
final class Exit {
  /** Done. */
  static final int DONE = 0;

  /** Our fault. */
  static final int FAULT = 1;

  /** The command was used wrongly. */
  static final int USAGE = 2;

  /** What was checked, or had to be read, has errors. */
  static final int ERRORS = 3;

  /** A goal or an expectation was not met. */
  static final int NOT_MET = 4;

  private Exit() {}
}
