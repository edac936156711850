package io.unplannedwork.sim.law;

/**
 * Customers who leave and return. That the same share of whoever is left goes with each hour is an
 * assumption, as are all shares: no public number was found that fits a company of any kind.
 */
public final class Clientele {
  private Clientele() {}

  /**
   * How many leave for time without service: each hour takes the same share of who is left.
   *
   * @param permille who leaves for an hour
   * @param missed permille-minutes of service that was wanted and not there
   */
  public static long leaving(long customers, int permille, long missed) {
    double hours = missed / 60_000.0;
    double stay = StrictMath.pow(1 - permille / 1000.0, hours);
    return StrictMath.round(customers * (1 - stay));
  }
}
