package io.unplannedwork.sim.law;

import java.util.List;

/**
 * What a service may be down, and what it was. The grant, the stop of releases once more than it is
 * spent, and the window of weeks over which that is judged are those of Beyer et al., Site
 * Reliability Engineering (2016), chapter 3, and of the example policy in The Site Reliability
 * Workbook (2018), appendix B.
 */
public final class ErrorBudget {
  private static final int MONTH_DAYS = 30;

  private ErrorBudget() {}

  /** From one minute to another in which a service was down. */
  public record Outage(long from, long until) {}

  /** Minutes granted for a window, of those granted for thirty days. */
  public static long granted(long inThirtyDays, int windowDays) {
    return inThirtyDays * windowDays / MONTH_DAYS;
  }

  /**
   * Minutes down in the window that ends now.
   *
   * @param outages in their order; none overlaps another
   */
  public static long spent(List<Outage> outages, long window, long now) {
    long sum = 0;
    for (Outage outage : outages) {
      sum += Math.max(0, last(outage, now) - first(outage, window, now));
    }
    return sum;
  }

  /**
   * The minute at which no more than what is granted will have been spent in the window, if nothing
   * goes down until then; now, if that is so already.
   */
  public static long within(List<Outage> outages, long window, long granted, long now) {
    long tooMuch = spent(outages, window, now) - granted;
    for (Outage outage : outages) {
      long first = first(outage, window, now);
      long minutes = Math.max(0, last(outage, now) - first);
      if (tooMuch > 0 && tooMuch <= minutes) {
        return first + tooMuch + window;
      }
      tooMuch -= minutes;
    }
    return now;
  }

  private static long first(Outage outage, long window, long now) {
    return Math.max(outage.from(), now - window);
  }

  private static long last(Outage outage, long now) {
    return Math.min(outage.until(), now);
  }
}
