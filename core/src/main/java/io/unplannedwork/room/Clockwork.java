package io.unplannedwork.room;

import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;

/**
 * Turns real time into simulated time by the session's tempo. It goes from one minute at which
 * something happens to the next and stops exactly there, as soon as it has been earned. What real
 * time has earned and the session has not yet run is kept, in millionths of a simulated minute, so
 * that no pace is lost to rounding; the game itself never depends on it.
 */
final class Clockwork {
  /** A driver that was held up owes no more than this; simulated time then simply went slower. */
  private static final long MOST_CATCH_UP_MILLIS = 1_000;

  /** It stops so often in real time even where nothing happens, and never owes more. */
  private static final long LONGEST_MILLIS = 500;

  /**
   * Milliminutes a second from which on nobody can follow single minutes, as at night: there it
   * stops half as often, since much has happened whenever it does.
   */
  private static final long FAST = 150_000;

  private static final long MICRO = 1_000_000;
  private final Session session;
  private long real;
  private long millis;
  private long micros;
  private long goal = -1;
  private final long gap;

  /**
   * @param gap milliseconds of real time between two stops at least: what happens meanwhile is
   *     looked at together
   */
  Clockwork(Session session, long gap) {
    this.session = session;
    this.gap = gap;
  }

  /** What the clock of real time shows, in milliseconds; it goes on from there. */
  void setReal(long now) {
    real = now;
  }

  /** What the clock of real time shows now. */
  long real() {
    return real;
  }

  /** When, in real time, the minute reached was to be reached: what it owes is later. */
  long due() {
    return real - millis;
  }

  /** Real time has passed, and play stands still meanwhile. */
  void stand(long elapsedMillis) {
    real += elapsedMillis;
  }

  /** Real time has passed. */
  void earn(long elapsedMillis) {
    real += elapsedMillis;
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
   * @return whether there is more that could be run at once
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
      return moving() && due(stop) == 0;
    }
    return true;
  }

  /**
   * Aims at the minute that real time has earned, so that what comes now comes at the right minute;
   * {@link #run} then goes there.
   */
  void catchUp(long stop) {
    Tempo tempo = session.tempo();
    if (goal < 0 && moving() && tempo.perSecond() > 0) {
      long earned = session.now() + (micros + millis * tempo.perSecond()) / MICRO;
      aim(Math.min(earned, bound(tempo, stop)), tempo);
    }
  }

  /**
   * In how many milliseconds of real time the next minute comes at which something happens; {@link
   * Long#MAX_VALUE} while the clock is at rest.
   */
  long due(long stop) {
    Tempo tempo = session.tempo();
    if (!moving() || tempo.perSecond() <= 0) {
      return Long.MAX_VALUE;
    }
    return Math.max(0, needed(nextMinute(tempo, stop), tempo) - millis);
  }

  /** Aims at the next minute at which something happens, once it has been earned. */
  private boolean setGoal(long stop) {
    Tempo tempo = session.tempo();
    return moving() && tempo.perSecond() > 0 && aim(nextMinute(tempo, stop), tempo);
  }

  /** Spends earned real time on the way to a minute; false if it is not enough, or not ahead. */
  private boolean aim(long minute, Tempo tempo) {
    long needed = needed(minute, tempo);
    if (minute <= session.now() || millis < needed) {
      return false;
    }
    millis -= needed;
    micros += needed * tempo.perSecond() - (minute - session.now()) * MICRO;
    goal = minute;
    return true;
  }

  private long bound(Tempo tempo, long stop) {
    return Math.max(session.now(), Math.min(tempo.until(), stop));
  }

  /** The first minute at which something happens and that is far enough off to be looked at. */
  private long nextMinute(Tempo tempo, long stop) {
    long apart = minutes(tempo.perSecond() > FAST ? 2 * gap : gap, tempo);
    long most = session.now() + minutes(LONGEST_MILLIS, tempo);
    long next = Math.max(session.now() + apart, Math.min(session.next(), most));
    long end = bound(tempo, stop);
    // a stop shortly before the end would have little to show that the end does not
    return next + apart / 2 < end ? next : end;
  }

  /** So much real time, in whole minutes of simulated time, rounded up. */
  private static long minutes(long millis, Tempo tempo) {
    // perSecond is milliminutes a second, which is micro-minutes a millisecond
    return Math.max(1, (millis * tempo.perSecond() + MICRO - 1) / MICRO);
  }

  /** Milliseconds of real time from the minute reached to a later one. */
  private long needed(long minute, Tempo tempo) {
    long wanted = (minute - session.now()) * MICRO - micros;
    return Math.max(0, Math.floorDiv(wanted + tempo.perSecond() - 1, tempo.perSecond()));
  }
}
