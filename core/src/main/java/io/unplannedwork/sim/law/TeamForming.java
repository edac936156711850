package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * People who have not worked together yet are slower together. Tuckman's stages name the dip; its
 * depth and length are ours.
 */
public final class TeamForming {
  private TeamForming() {}

  /**
   * Speed among strangers.
   *
   * @param speed milliminutes of work a minute among colleagues
   * @param strangers permille of the colleagues with whom somebody has not worked
   */
  public static int speed(Laws laws, int speed, int strangers) {
    if (!laws.holds(Law.FORMING)) {
      return speed;
    }
    long cost = laws.value(Parameter.FORMING_COST) * strangers / 1000;
    return (int) Math.max(1, speed * (1000 - cost) / 1000);
  }
}
