package io.unplannedwork.room;

import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;

/**
 * Turns real time into simulated time by the session's tempo. What real time has earned and the
 * session has not yet run is kept, in millionths of a simulated minute, so that no pace is lost to
 * rounding; the game itself never depends on it.
 */
final class Clockwork {
  /** A driver that was held up owes no more than this; simulated time then simply went slower. */
  private static final long MOST_CATCH_UP_MILLIS = 1_000;

  private static final long MICRO = 1_000_000;
  private final Session session;
  private long millis;
  private long micros;
  private long goal = -1;

  Clockwork(Session session) {
    this.session = session;
  }

  /** Real time has passed. */
  void earn(long elapsedMillis) {
    millis = moving() ? Math.min(MOST_CATCH_UP_MILLIS, millis + elapsedMillis) : 0;
    if (!moving()) {
      micros = 0;
    }
  }

  boolean moving() {
    Tempo.Kind kind = session.tempo().kind();
    return kind == Tempo.Kind.RUNS || kind == Tempo.Kind.BELL;
  }

  /** Whether a stretch of time is half run: no command may be given until it is done. */
  boolean underWay() {
    return goal >= 0;
  }

  /**
   * Runs earned time.
   *
   * @param stop the minute at which to come back at the latest
   * @param mostEntries at most so many entries of the agenda are run
   * @return whether earned time is left that could be run at once
   */
  boolean run(long stop, int mostEntries) {
    if (goal < 0 && !setGoal(stop)) {
      return false;
    }
    Tempo before = session.tempo();
    long reached = session.advance(goal, mostEntries);
    boolean stopped = !session.tempo().equals(before);
    if (reached >= goal || stopped) {
      goal = -1;
      if (stopped && !moving()) {
        millis = 0;
        micros = 0;
      }
      return moving() && millis > 0;
    }
    return true;
  }

  /** Spends earned real time on the way to the next minute to reach; false if it is not enough. */
  private boolean setGoal(long stop) {
    Tempo tempo = session.tempo();
    if (!moving() || tempo.perSecond() <= 0) {
      return false;
    }
    long now = session.now();
    long bound = Math.max(now, Math.min(tempo.until(), stop));
    // perSecond is milliminutes a second, which is micro-minutes a millisecond
    long wanted = (bound - now) * MICRO - micros;
    long needed = Math.max(0, Math.floorDiv(wanted + tempo.perSecond() - 1, tempo.perSecond()));
    long spent = Math.min(millis, needed);
    millis -= spent;
    micros += spent * tempo.perSecond();
    long minutes = Math.min(bound - now, micros / MICRO);
    if (minutes <= 0) {
      return false;
    }
    micros -= minutes * MICRO;
    goal = now + minutes;
    return true;
  }
}
