package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/** A practice takes time after it is introduced, and gets worse before it gets better. */
public final class Adoption {
  private Adoption() {}

  /** How far it is adopted, in permille: evenly over its days; at once where it has none. */
  public static int adopted(long daysSince, int adoptionDays) {
    return daysSince >= adoptionDays ? 1000 : (int) (daysSince * 1000 / adoptionDays);
  }

  /**
   * Permille of its effect that holds: below nothing at first, all of it when it is adopted (the
   * J-curve of State of DevOps 2016 and 2018).
   */
  public static int strength(Laws laws, int adopted) {
    long dip = laws.value(Parameter.PRACTICE_DIP);
    return (int) (adopted - dip * (1000 - adopted) / 1000);
  }
}
