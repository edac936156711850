package io.unplannedwork.desktop.cli;

/** Ends a command with a sentence for the user and an exit code. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int exit;

  private CommandFailure(int exit, String message) {
    super(message);
    this.exit = exit;
  }

  /** The command was used wrongly. */
  static CommandFailure usage(String message) {
    return new CommandFailure(Exit.USAGE, message);
  }

  /** What had to be read has errors. */
  static CommandFailure errors(String message) {
    return new CommandFailure(Exit.ERRORS, message);
  }

  /** This machine cannot do it. */
  static CommandFailure fault(String message) {
    return new CommandFailure(Exit.FAULT, message);
  }

  int exit() {
    return exit;
  }
}
