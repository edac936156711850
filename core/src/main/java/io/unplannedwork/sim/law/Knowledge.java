package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * Knowledge of a service makes faster; working on it teaches. How long that takes follows surveys
 * of ramp-up; how slow those are who know nothing is an assumption.
 */
public final class Knowledge {
  /** All there is to know. */
  public static final long ALL = 1_000_000;

  private Knowledge() {}

  /**
   * Permille of full speed, rising evenly with knowledge.
   *
   * @param known permille of all there is to know
   */
  public static int speed(Laws laws, int known) {
    if (!laws.holds(Law.KNOWLEDGE)) {
      return 1000;
    }
    long floor = laws.value(Parameter.KNOWLEDGE_SPEED);
    return (int) (floor + (1000 - floor) * known / 1000);
  }

  /**
   * Knowledge won by work, in millionths: what is unknown shrinks by the same share with every
   * minute (the power of practice as an exponential; time by surveys of ramp-up, 3 to 9 months).
   *
   * @param known millionths of all there is to know
   * @param worked minutes worked on the service
   * @param factor permille by practices; 1000 unchanged
   */
  public static long learned(Laws laws, long known, long worked, int factor) {
    if (!laws.holds(Law.KNOWLEDGE)) {
      return 0;
    }
    double spans = worked * (factor / 1000.0) / laws.value(Parameter.LEARNING_TIME);
    return (long) ((ALL - known) * -StrictMath.expm1(-spans));
  }
}
