package io.unplannedwork.desktop.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * When the updates of one company are due. Simulated time is an exact function of real time as long
 * as nobody holds the clock, and every update names the minute it shows: it is due when the clock
 * reaches that minute. A host that falls behind cannot move what is due, so every later update is
 * late, too, and counts as such.
 *
 * <p>When the first minute of such a stretch began in real time nobody outside the host knows. The
 * update that came soonest after its minute is taken to have needed as long as the fastest answer
 * to a command did; all others are later by what they are later than that one.
 */
final class Schedule {
  private static final double NANOS = 1e9;

  /**
   * A pace of the clock.
   *
   * @param minute at which it began
   * @param at when that was due, in nanoseconds
   * @param perSecond simulated milliminutes a second
   * @param until the minute at which it ends
   */
  private record Pace(long minute, double at, long perSecond, long until) {
    double due(long later) {
      return at + (later - minute) * 1000.0 / perSecond * NANOS;
    }
  }

  private final List<Latencies> stretches = new ArrayList<>();
  private Latencies stretch;
  private Pace now;
  private Pace before;

  /** The clock is held: what comes after begins a new stretch. */
  void held() {
    now = null;
    before = null;
  }

  /** An update came that shows a minute, and how the clock goes from there. */
  void came(long nanos, long minute, long perSecond, long until) {
    if (now == null || (now.perSecond() != perSecond && minute < now.until() && !isOld(minute))) {
      now = new Pace(minute, nanos, perSecond, until);
      before = null;
      stretch = new Latencies();
      stretches.add(stretch);
    } else if (!isOld(minute)
        && minute >= now.until()
        && (now.perSecond() != perSecond || now.until() != until)) {
      before = now;
      now = new Pace(before.until(), before.due(before.until()), perSecond, until);
    }
    Pace pace = isOld(minute) && before != null ? before : now;
    if (minute >= pace.minute()) {
      stretch.add((long) (nanos - pace.due(minute)));
    }
  }

  /** One seat may still hear of the pace before when another has heard of the newest. */
  private boolean isOld(long minute) {
    return now != null && minute < now.minute();
  }

  /** All updates' lateness; {@code fastest} is what the fastest of each stretch needed. */
  void addTo(Latencies all, long fastest) {
    for (Latencies each : stretches) {
      if (each.size() > 1) {
        all.addAll(each, fastest - each.least());
      }
    }
  }

  /** What came before does not count. */
  void reset() {
    stretches.clear();
    held();
  }
}
