package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;

/** How a measure is made from what happened, and what it counts as where nothing did. */
public enum Make {
  /** The sum of what was counted. */
  SUM,
  /** The median of skewed amounts; without any nothing was delivered, which earns nothing. */
  MEDIAN,
  /** The median of repairs; without any, the best: nothing had to be repaired. */
  MEDIAN_OF_FAILURES,
  /** A part of a whole in permille; without a whole, the worst. */
  SHARE,
  /** A part of a whole in permille; without a whole, none: nothing failed. */
  SHARE_OF_FAILURES,
  /** The newest mean over everything it is known for. */
  GAUGE,
  /** The newest level of what has the least of it. */
  LEAST;

  /** Whether a measure is a level that stays until it is noted anew. */
  public boolean isLevel() {
    return this == GAUGE || this == LEAST;
  }

  /** Whether having nothing to measure reaches no goal and earns nothing. */
  static boolean needsSamples(Measure measure) {
    return of(measure) == MEDIAN;
  }

  public static Make of(Measure measure) {
    return switch (measure) {
      case CHANGE_LEAD_TIME, LEAD_TIME -> MEDIAN;
      case FAILED_DEPLOYMENT_RECOVERY_TIME -> MEDIAN_OF_FAILURES;
      case FLOW_EFFICIENCY, AUTONOMY, ERROR_BUDGET, NEW_WORK_SHARE -> SHARE;
      case CHANGE_FAIL_RATE, DEPLOYMENT_REWORK_RATE, UNPLANNED_SHARE, TOIL -> SHARE_OF_FAILURES;
      // Before the first minute has passed nothing has been down.
      case AVAILABILITY -> SHARE;
      case ITEMS_IN_PROGRESS,
          CASH,
          COMPANY_VALUE,
          CUSTOMERS,
          SHARE_PRICE,
          TRUST,
          DEBT,
          FATIGUE,
          MORALE ->
          GAUGE;
      case BUS_FACTOR -> LEAST;
      case DEPLOYMENTS,
          ITEMS_FINISHED,
          FEATURES_LIVE,
          PROMISES_KEPT,
          PROMISES_BROKEN,
          DEFECTS_ESCAPED,
          INCIDENTS,
          SEVERE_INCIDENTS,
          OUTAGE_MINUTES,
          NIGHT_PAGES,
          RESIGNATIONS,
          DEADLINES_SERVED,
          DEADLINES_MISSED,
          AUDIT_FINDINGS,
          VALUE_EARNED,
          OUTAGE_COST,
          COST_OF_DELAY ->
          SUM;
    };
  }
}
