package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.QueueOrder;

/** Which of several items goes first. */
public final class Urgency {
  private Urgency() {}

  /**
   * The item's place by a rule; smaller goes first, equal ones go by arrival. CD3, the cost of
   * delay divided by duration, is the smallest sum of delay costs one server can reach where costs
   * grow evenly with time (Smith 1956; Reinertsen 2009; WSJF).
   *
   * @param costPerDay cents that a day of delay costs
   * @param left milliminutes of work left until the item is finished
   * @param due the minute it is due; {@link Long#MAX_VALUE} for no date
   */
  public static long of(QueueOrder rule, long costPerDay, long left, long due) {
    return switch (rule) {
      case FIFO -> 0;
      case DUE_DATE -> due;
      case COST_OF_DELAY -> -costPerDay;
      case SHORTEST -> left;
      case CD3 -> -StrictMath.round(costPerDay * 1e6 / Math.max(1, left));
    };
  }
}
