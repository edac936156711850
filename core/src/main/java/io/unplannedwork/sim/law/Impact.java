package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Reach;

/**
 * How much of a service an incident takes. It is drawn apart from how long it lasts: the VOID's
 * reports find severity and duration uncorrelated. The shares are assumptions.
 */
public enum Impact {
  SMALL,
  LARGE,
  WHOLE;

  /** The impact of an incident, by an even draw from 0 to 1. It says nothing about duration. */
  public static Impact of(Laws laws, double uniform) {
    double whole = laws.fraction(Parameter.IMPACT_WHOLE);
    if (uniform < whole) {
      return WHOLE;
    }
    return uniform < whole + laws.fraction(Parameter.IMPACT_LARGE) ? LARGE : SMALL;
  }

  /** Permille of requests the service still serves. */
  public int served(Laws laws) {
    return switch (this) {
      case SMALL -> (int) laws.value(Parameter.SERVED_SMALL);
      case LARGE -> (int) laws.value(Parameter.SERVED_LARGE);
      case WHOLE -> 0;
    };
  }

  /** The impact that an author gave; by the same names. */
  public static Impact of(Reach reach) {
    return valueOf(reach.name());
  }

  /** This impact in the words of a scenario. */
  public Reach reach() {
    return Reach.valueOf(name());
  }
}
