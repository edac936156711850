package io.unplannedwork.sim.law;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/** What an idea is worth that waits, and what waiting for it costs. */
public final class Market {
  private Market() {}

  /**
   * Cents a day of what an idea brings when it goes live. Each week takes the same share of what is
   * left, as where every competitor is as likely to come first in this week as in the next
   * (Reinertsen 2009 on perishable value). An assumption in its shape.
   *
   * @param perDay cents a day it was worth when it came in
   * @param waited minutes from coming in to being live
   */
  public static long worth(Laws laws, long perDay, long waited) {
    double speed = laws.fraction(Parameter.MARKET_SPEED);
    if (!laws.holds(Law.MARKET) || speed == 0 || waited <= 0) {
      return perDay;
    }
    double weeks = waited / (double) SimTime.WEEK;
    return StrictMath.round(perDay * StrictMath.pow(1 - speed, weeks));
  }

  /** Of what a day of waiting costs, the part of the slices that are not live; rounded up. */
  public static long notLive(long perDay, int live, int slices) {
    return -Math.floorDiv(-perDay * (slices - live), slices);
  }
}
