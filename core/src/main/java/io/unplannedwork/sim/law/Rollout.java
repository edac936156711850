package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/**
 * A rollout by steps: whoever watches sees a fault the sooner the more customers meet it. The time
 * until then is an assumption; that it is exponential follows where each customer is as likely as
 * the next to be the one who shows it.
 */
public final class Rollout {
  private Rollout() {}

  /**
   * Exposure after which a failed change is seen, in permille-minutes: exponential, since each
   * customer who meets it may be the one who shows it.
   *
   * @param exponential an exponential deviate of mean 1
   */
  public static long seenAfter(Laws laws, double exponential) {
    return 1 + (long) (exponential * laws.value(Parameter.ROLLOUT_SEEN) * 1000);
  }

  /**
   * Permille of requests served while part of the customers meet a fault, or a part of it.
   *
   * @param served permille served where all meet it
   * @param exposure permille of customers who do
   */
  public static int served(int served, int exposure) {
    return 1000 - (1000 - served) * exposure / 1000;
  }
}
