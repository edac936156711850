package io.unplannedwork.desktop.cli;

/** A line that says how far a long command is; only where somebody watches. */
final class Progress {
  private static final long EVERY_NANOS = 200_000_000L;

  private final Terminal terminal;
  private final String what;
  private final int of;
  private long shown = System.nanoTime() - EVERY_NANOS;

  Progress(Terminal terminal, String what, int of) {
    this.terminal = terminal;
    this.what = what;
    this.of = of;
  }

  void reached(int done) {
    if (terminal.interactive() == Terminal.Watching.NOBODY) {
      return;
    }
    long now = System.nanoTime();
    if (done == of || now - shown >= EVERY_NANOS) {
      shown = now;
      terminal.err().print("\r" + what + " " + done + " of " + of + (done == of ? "\n" : ""));
      terminal.err().flush();
    }
  }
}
