package io.unplannedwork.sim.law;

import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.Parameter;

/** How much of a service an incident takes. */
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

  /**
   * Severity from impact and urgency, as in the priority matrix of service management: their
   * product, with the service's criticality as urgency.
   *
   * @param criticality 1 little to 4 everything
   */
  public Severity severity(int criticality) {
    int product = (ordinal() + 1) * criticality;
    if (product >= 9) {
      return Severity.SEV1;
    }
    if (product >= 6) {
      return Severity.SEV2;
    }
    return product >= 3 ? Severity.SEV3 : Severity.SEV4;
  }
}
