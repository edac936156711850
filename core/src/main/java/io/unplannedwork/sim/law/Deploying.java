package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/**
 * The work of bringing a batch of changes to production. Assumption: some of it for the batch, some
 * for each change; so what large batches save in work is told, too.
 */
public final class Deploying {
  private Deploying() {}

  /** Milliminutes of work; {@code factor} permille by practices. */
  public static long effort(Laws laws, int changes, int factor) {
    return (laws.value(Parameter.DEPLOY_BASE) + changes * laws.value(Parameter.DEPLOY_PER_CHANGE))
        * factor;
  }

  /** Milliminutes of work to roll a deployment back; {@code factor} permille by practices. */
  public static long rollback(Laws laws, int factor) {
    return laws.value(Parameter.ROLLBACK) * factor;
  }

  /** Milliminutes of work to switch off the flag of a change that failed. */
  public static long switchOff(Laws laws) {
    return laws.value(Parameter.FLAG_OFF) * 1000;
  }

  /**
   * Milliminutes of rework in a change that was rolled back because it failed.
   *
   * @param built milliminutes of building in the change
   */
  public static long culpritRework(Laws laws, long built) {
    return built * laws.value(Parameter.ROLLBACK_CULPRIT) / 1000;
  }
}
