package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/** Each change can fail its deployment by itself; a deployment fails when any of them does. */
public final class ChangeFailure {
  private ChangeFailure() {}

  /**
   * Probability that one change fails its deployment. Hazards add up: one for being a change, one
   * that grows with size, debt and missing knowledge, one for defects nothing caught, one for
   * drift. An approval is not among them (DORA 2014, 2019: no effect on failures).
   *
   * @param minutes minutes of building in the change
   * @param debt permille, of the service
   * @param unknown permille, what those who built it did not know of the service, by minutes
   * @param defects defects in it that nothing caught
   * @param drift permille, of the service's environments
   * @param factor permille by practices; 1000 unchanged
   */
  public static double ofChange(
      Laws laws, long minutes, int debt, int unknown, int defects, int drift, int factor) {
    if (!laws.holds(Law.CHANGE_FAILURE)) {
      return 0;
    }
    double blind = laws.holds(Law.KNOWLEDGE) ? unknown / 1000.0 : 0;
    double apart = laws.holds(Law.DRIFT) ? drift / 1000.0 : 0;
    double legacy =
        Debt.grown(laws.fraction(Parameter.CHANGE_FAILURE_DEBT), Debt.felt(laws, debt)) / 1000.0;
    double size =
        laws.fraction(Parameter.CHANGE_FAILURE_SIZE)
            * (minutes / 1000.0)
            * legacy
            * (1 + laws.fraction(Parameter.CHANGE_FAILURE_UNKNOWING) * blind);
    double hazard =
        laws.fraction(Parameter.CHANGE_FAILURE)
            + size
            + laws.fraction(Parameter.CHANGE_FAILURE_DEFECT) * defects
            + laws.fraction(Parameter.CHANGE_FAILURE_DRIFT) * apart;
    return -StrictMath.expm1(-hazard * factor / 1000);
  }
}
