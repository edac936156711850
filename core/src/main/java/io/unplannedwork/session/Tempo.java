package io.unplannedwork.session;

/**
 * How the clock goes now; whoever drives a session turns real time into simulated time with it.
 *
 * @param kind what the clock does
 * @param until in motion: the minute at which this pace ends at the latest
 * @param mostSeconds at rest or at the bell: seconds of real time until the host ends it; 0 for
 *     none
 * @param perSecond in motion: simulated milliminutes a second of real time, the chosen speed
 *     included; else 0
 */
public record Tempo(Kind kind, long until, int mostSeconds, long perSecond) {
  /** What the clock does. */
  public enum Kind {
    /** It stands until people are ready: lobby, briefing, plan, a Monday card, review. */
    STANDS,
    /** Somebody paused. */
    PAUSED,
    /** Days pass: 8 seconds a working day, 1 a night or weekend day, times the speed. */
    RUNS,
    /** 2 simulated minutes a second. */
    BELL,
    ENDED
  }

  static Tempo atRest(Kind kind, long now, int mostSeconds) {
    return new Tempo(kind, now, mostSeconds, 0);
  }
}
