package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * A live fault waits for its hour: the more traffic, the sooner it comes. Assumption: each request
 * is as likely as any other to be the one that shows it, so the wait is exponential in traffic.
 */
public final class Faults {
  private Faults() {}

  /**
   * Exposure in a minute: permille of average traffic that is served.
   *
   * @param traffic permille of average demand
   * @param served permille of requests served
   * @param factor permille by practices; 1000 unchanged
   */
  public static long exposure(Laws laws, int traffic, int served, int factor) {
    if (!laws.holds(Law.FAULTS)) {
      return 0;
    }
    return (long) traffic * served / 1000 * factor / 1000;
  }

  /**
   * Exposure a fault stands before it shows, in permille-minutes: exponential, so that a service
   * under average traffic shows a fault after {@code FAULT_TIME} on average.
   *
   * @param exponential an exponential deviate of mean 1
   */
  public static long threshold(Laws laws, double exponential) {
    return 1 + (long) (exponential * laws.value(Parameter.FAULT_TIME) * 1000);
  }
}
