package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * The lower morale, the sooner somebody gives notice. A hazard: each has an amount they stand,
 * drawn once, and what they stand is used up faster or slower. That turnover follows burnout and
 * insecurity is reported (State of DevOps 2023, PagerDuty 2021); that it doubles with every so much
 * of morale lost is an assumption.
 */
public final class Exits {
  /** Minutes of a year. */
  private static final long YEAR = 365 * 1440;

  /** More than this nobody is in a hurry to be gone, permille of a year. */
  private static final long FASTEST = 20_000;

  private Exits() {}

  /**
   * Hazard by permille of morale, from 0 to 1000: permille of people who would leave in a year, as
   * a rate. It doubles with every so many permille of morale lost.
   *
   * @param leaving the hazard at the usual morale
   * @param usual the usual morale
   */
  public static int[] rates(Laws laws, int leaving, int usual) {
    int[] rates = new int[1001];
    if (laws.holds(Law.EXITS)) {
      double doubles = laws.value(Parameter.EXIT_DOUBLES);
      for (int morale = 0; morale <= 1000; morale++) {
        double rate = leaving * StrictMath.exp(StrictMath.log(2) * (usual - morale) / doubles);
        rates[morale] = (int) Math.min(FASTEST, StrictMath.round(rate));
      }
    }
    return rates;
  }

  /**
   * What somebody stands, in permille-minutes: exponential, so that at a rate of 1000 half of all
   * have left after 0.69 years.
   *
   * @param exponential an exponential deviate of mean 1
   */
  public static long patience(double exponential) {
    return 1 + (long) (exponential * 1000 * YEAR);
  }
}
