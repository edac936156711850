package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/** How many defects building makes, and who catches them. */
public final class Defects {
  private Defects() {}

  /**
   * Expected number of defects of a piece of work; the number made is Poisson around it.
   *
   * @param minutes minutes of building
   * @param debt permille, of the service
   * @param fatigue permille, of the builder
   * @param known permille, what the builder knows of the service
   * @param pressure permille, of {@link Pressure}
   * @param factor permille by practices; 1000 unchanged
   */
  public static double expected(
      Laws laws, double minutes, int debt, int fatigue, int known, int pressure, int factor) {
    if (!laws.holds(Law.DEFECTS)) {
      return 0;
    }
    int unknown = laws.holds(Law.KNOWLEDGE) ? 1000 - known : 0;
    return laws.fraction(Parameter.DEFECTS_MADE)
        * (minutes / 1000)
        * (Debt.defects(laws, debt) / 1000.0)
        * (Fatigue.errors(laws, fatigue) / 1000.0)
        * (1 + laws.fraction(Parameter.DEFECTS_UNKNOWING) * unknown / 1000)
        * (1 + laws.fraction(Parameter.DEFECTS_PRESSURE) * pressure / 1000)
        * factor
        / 1000;
  }

  /**
   * Probability that a filter catches a defect. Filters are independent, so the share that escapes
   * several is the product of what each lets through (Capers Jones: unit 0.30, integration 0.35,
   * system 0.35 let 29.6 % through, with a review of 0.65 before them 10.4 %).
   *
   * @param catches permille, of the stage; 0 where nobody looks for defects
   * @param factor permille by practices; 1000 unchanged. Practices act on what a filter lets
   *     through, so that no filter ever catches more than all: a factor of 1500 halves what
   *     escapes. Where there is no filter there is none to make better: a share of nothing would be
   *     a filter of its own in every stage that work passes
   */
  public static double catchChance(int catches, int factor) {
    if (catches == 0) {
      return 0;
    }
    double through = 1 - catches / 1000.0;
    if (factor <= 1000) {
      return catches / 1000.0 * factor / 1000;
    }
    return 1 - through * Math.max(0, 2000 - factor) / 1000;
  }

  /** Probability that a peer's review catches a defect. */
  public static double peerReviewCatches(Laws laws) {
    return laws.fraction(Parameter.PEER_REVIEW_CATCHES);
  }

  /** Milliminutes of work that a peer's review of a change takes. */
  public static long peerReviewEffort(Laws laws) {
    return laws.value(Parameter.PEER_REVIEW_EFFORT) * 1000;
  }

  /** Probability that the repair of a defect makes a new one. */
  public static double badFixChance(Laws laws) {
    return laws.holds(Law.DEFECTS) ? laws.fraction(Parameter.BAD_FIX) : 0;
  }

  /**
   * Milliminutes of work to repair a defect. Effort grows little with lateness (no data stand
   * behind 1:10:100; Menzies et al. 2017 find no effect): waiting and damage make the rest.
   *
   * @param stagesLater stages between the one that made it and the one that found it
   */
  public static long repairEffort(Laws laws, int stagesLater) {
    long factor =
        Math.min(
            laws.value(Parameter.DEFECT_REPAIR_MOST),
            1000 + stagesLater * laws.value(Parameter.DEFECT_REPAIR_LATER));
    return laws.value(Parameter.DEFECT_REPAIR) * factor;
  }
}
