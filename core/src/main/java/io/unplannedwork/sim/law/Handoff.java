package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * The wall: a boundary between teams costs context, more where there is less trust. The sizes are
 * assumptions.
 */
public final class Handoff {
  private Handoff() {}

  /**
   * Work lost, in milliminutes: a share of the work that follows, falling evenly with trust.
   * Poppendieck's half of the knowledge per handoff is an illustration, not a measurement.
   *
   * @param effort milliminutes of work in the stage that receives
   * @param trust permille, of the receiving group in the giving one; 1000 within a group
   * @param factor permille by practices; 1000 unchanged
   */
  public static long lost(Laws laws, long effort, int trust, int factor) {
    if (!laws.holds(Law.HANDOFF)) {
      return 0;
    }
    long share =
        between(
            laws.value(Parameter.HANDOFF_LOSS), laws.value(Parameter.HANDOFF_LOSS_TRUSTED), trust);
    return effort * share / 1000 * factor / 1000;
  }

  /** Probability that the handoff raises a question that only the giving team can answer. */
  public static double questionChance(Laws laws, int trust, int factor) {
    if (!laws.holds(Law.HANDOFF)) {
      return 0;
    }
    long chance =
        between(
            laws.value(Parameter.QUESTION_CHANCE),
            laws.value(Parameter.QUESTION_CHANCE_TRUSTED),
            trust);
    return Math.min(1, chance * (long) factor / 1e6);
  }

  /** Milliminutes of work it takes to answer a question. */
  public static long answerEffort(Laws laws) {
    return laws.value(Parameter.QUESTION_EFFORT) * 1000;
  }

  private static long between(long without, long with, int trust) {
    return without + (with - without) * trust / 1000;
  }
}
