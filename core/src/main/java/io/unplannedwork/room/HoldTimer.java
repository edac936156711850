package io.unplannedwork.room;

import io.unplannedwork.session.Tempo;

/**
 * Counts the real time of what the host ends by itself: a Monday card, the bell. A pause gives a
 * hold all its time anew; a command does not.
 */
final class HoldTimer {
  private Tempo.Kind kind;
  private int mostSeconds;
  private long millis;

  /**
   * Real time passes under a tempo.
   *
   * @return true once, when the tempo's seconds are used up
   */
  boolean passes(Tempo tempo, long elapsedMillis) {
    if (tempo.kind() != kind || tempo.mostSeconds() != mostSeconds) {
      kind = tempo.kind();
      mostSeconds = tempo.mostSeconds();
      millis = 0;
      return false;
    }
    millis += elapsedMillis;
    if (mostSeconds > 0 && millis >= mostSeconds * 1_000L) {
      millis = 0;
      return true;
    }
    return false;
  }
}
