package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/**
 * What is drilled goes faster when it counts, and is forgotten. Permille. A playbook makes repair
 * about three times as fast (Site Reliability Engineering 2016); what practice alone saves, and how
 * it fades, are assumptions.
 */
public final class Readiness {
  private Readiness() {}

  /** Permille of the time that assembling and repairing take. */
  public static int takes(Laws laws, int drilled) {
    return 1000 - (int) (laws.value(Parameter.DRILL_SAVES) * drilled / 1000);
  }

  public static int afterDrill(Laws laws, int drilled) {
    return (int) (drilled + (1000 - drilled) * laws.value(Parameter.DRILL_GAIN) / 1000);
  }

  public static int afterWeek(Laws laws, int drilled) {
    return (int) (drilled - drilled * laws.value(Parameter.DRILL_FADES) / 1000);
  }
}
