package io.unplannedwork.contract;

/** The measures the game keeps: folds over the log, never typed in. */
public enum Measure {
  CHANGE_LEAD_TIME(Unit.MINUTES, Better.LOWER),
  DEPLOYMENTS(Unit.COUNT, Better.HIGHER),
  CHANGE_FAIL_RATE(Unit.PERMILLE, Better.LOWER),
  FAILED_DEPLOYMENT_RECOVERY_TIME(Unit.MINUTES, Better.LOWER),
  DEPLOYMENT_REWORK_RATE(Unit.PERMILLE, Better.LOWER),
  LEAD_TIME(Unit.MINUTES, Better.LOWER),
  FLOW_EFFICIENCY(Unit.PERMILLE, Better.HIGHER),
  ITEMS_FINISHED(Unit.COUNT, Better.HIGHER),
  FEATURES_LIVE(Unit.COUNT, Better.HIGHER),
  ITEMS_IN_PROGRESS(Unit.COUNT, Better.LOWER),
  UNPLANNED_SHARE(Unit.PERMILLE, Better.LOWER),
  PROMISES_KEPT(Unit.COUNT, Better.HIGHER),
  PROMISES_BROKEN(Unit.COUNT, Better.LOWER),
  DEFECTS_ESCAPED(Unit.COUNT, Better.LOWER),
  INCIDENTS(Unit.COUNT, Better.LOWER),
  SEVERE_INCIDENTS(Unit.COUNT, Better.LOWER),
  OUTAGE_MINUTES(Unit.MINUTES, Better.LOWER),
  AVAILABILITY(Unit.PERMILLE, Better.HIGHER),
  NIGHT_PAGES(Unit.COUNT, Better.LOWER),
  DEADLINES_SERVED(Unit.COUNT, Better.HIGHER),
  DEADLINES_MISSED(Unit.COUNT, Better.LOWER),
  AUDIT_FINDINGS(Unit.COUNT, Better.LOWER),
  VALUE_EARNED(Unit.CENTS, Better.HIGHER),
  OUTAGE_COST(Unit.CENTS, Better.LOWER),
  COST_OF_DELAY(Unit.CENTS, Better.LOWER),
  CASH(Unit.CENTS, Better.HIGHER),
  COMPANY_VALUE(Unit.CENTS, Better.HIGHER),
  CUSTOMERS(Unit.COUNT, Better.HIGHER),
  SHARE_PRICE(Unit.CENTS, Better.HIGHER),
  TRUST(Unit.PERMILLE, Better.HIGHER),
  DEBT(Unit.PERMILLE, Better.LOWER),
  FATIGUE(Unit.PERMILLE, Better.LOWER),
  MORALE(Unit.PERMILLE, Better.HIGHER),
  RESIGNATIONS(Unit.COUNT, Better.LOWER),
  BUS_FACTOR(Unit.COUNT, Better.HIGHER),
  ERROR_BUDGET(Unit.PERMILLE, Better.HIGHER),
  TOIL(Unit.PERMILLE, Better.LOWER),
  NEW_WORK_SHARE(Unit.PERMILLE, Better.HIGHER),
  AUTONOMY(Unit.PERMILLE, Better.HIGHER);

  /** What a measure's number counts. */
  public enum Unit {
    MINUTES,
    COUNT,
    PERMILLE,
    CENTS
  }

  /** Which way is good. */
  public enum Better {
    HIGHER,
    LOWER
  }

  private final Unit unit;
  private final Better better;

  Measure(Unit unit, Better better) {
    this.unit = unit;
    this.better = better;
  }

  public Unit unit() {
    return unit;
  }

  public Better better() {
    return better;
  }
}
