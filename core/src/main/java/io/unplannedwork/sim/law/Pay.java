package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/** What people cost, by counting days; what overtime costs is an assumption. Cents. */
public final class Pay {
  private Pay() {}

  /**
   * Wages from the first day up to the end of a day: twelve months spread evenly over 365 days. The
   * wage of a day is the difference to the day before, so no cent is lost to rounding.
   *
   * @param wage whole money a month
   * @param days days that have ended
   */
  public static long wages(long wage, long days) {
    return wage * 100 * 12 * days / 365;
  }

  /** Pay for work outside working hours. */
  public static long overtime(Laws laws, long wage, long minutes) {
    return wage
        * 100
        * minutes
        / laws.value(Parameter.MONTH_OF_WORK)
        * laws.value(Parameter.OVERTIME_PAY)
        / 1000;
  }
}
