package io.unplannedwork.sim.law;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.ChangePolicySpec.Risk;
import io.unplannedwork.scenario.Parameter;

/** Ways around the usual approval: changes called emergencies, and risks assessed low. */
public final class Authority {
  private Authority() {}

  /**
   * Probability that a change which could wait is called an emergency: evenly more the longer the
   * usual way takes, up to a week. An assumption in size and shape; the direction is what the UK
   * regulator (2019) and practitioners report of slow boards.
   *
   * @param wait minutes until the usual way would approve it
   */
  public static double abuse(Laws laws, long wait) {
    double share = Math.min(1, Math.max(0, wait) / (double) SimTime.WEEK);
    return laws.fraction(Parameter.EMERGENCY_ABUSE) * share;
  }

  /**
   * The risk somebody assesses: by size, and one class lower for every so many changes to the
   * service that went well in a row. The change itself is no safer for it: the Rogers outage of
   * 2022 was phase 6 of 7, downgraded after five that went well.
   *
   * @param minutes minutes of building in the change
   * @param successes changes to the service that went well since the last failure
   */
  public static Risk assessed(Laws laws, long minutes, int successes) {
    int risk = bySize(laws, minutes).ordinal();
    long after = laws.value(Parameter.RISK_DOWNGRADE);
    long lower = after == 0 ? 0 : successes / after;
    return Risk.values()[(int) Math.max(0, risk - lower)];
  }

  /** The risk by size alone. */
  public static Risk bySize(Laws laws, long minutes) {
    if (minutes >= laws.value(Parameter.RISK_HIGH)) {
      return Risk.HIGH;
    }
    return minutes >= laws.value(Parameter.RISK_MEDIUM) ? Risk.MEDIUM : Risk.LOW;
  }
}
