package io.unplannedwork.scenario;

import io.unplannedwork.contract.Measure;

/** What a goal may name as the subject of its measure. */
public enum GoalSubject {
  PROMISE,
  DEADLINE,
  AUDIT,
  SERVICE,
  PERSON,
  /** Any of the others: whatever money was booked for. */
  ANY,
  /** The whole company only. */
  NONE;

  /** What a measure is kept by, besides for the whole company. */
  public static GoalSubject of(Measure measure) {
    return switch (measure) {
      case PROMISES_KEPT, PROMISES_BROKEN -> PROMISE;
      case DEADLINES_SERVED, DEADLINES_MISSED -> DEADLINE;
      case AUDIT_FINDINGS -> AUDIT;
      case CHANGE_LEAD_TIME,
          DEPLOYMENTS,
          CHANGE_FAIL_RATE,
          FAILED_DEPLOYMENT_RECOVERY_TIME,
          DEPLOYMENT_REWORK_RATE,
          FEATURES_LIVE,
          DEFECTS_ESCAPED,
          INCIDENTS,
          SEVERE_INCIDENTS,
          OUTAGE_MINUTES,
          AVAILABILITY,
          ERROR_BUDGET,
          DEBT,
          BUS_FACTOR ->
          SERVICE;
      case NIGHT_PAGES, TOIL, UNPLANNED_SHARE, NEW_WORK_SHARE, FATIGUE, MORALE, RESIGNATIONS ->
          PERSON;
      case VALUE_EARNED, OUTAGE_COST, COST_OF_DELAY -> ANY;
      default -> NONE;
    };
  }
}
