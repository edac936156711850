package io.unplannedwork.fog;

/** What some can see and others cannot; the columns of the {@link Matrix}. */
enum Knows {
  /** What an item brings in on a day. */
  ITEM_VALUE,
  /** Defects that were found in an item. */
  KNOWN_DEFECTS,
  /** Demand on services and their capacity. */
  LOAD,
  DEBT,
  AVAILABILITY,
  /** What of a service wears out, and whether its backups were tried. */
  CARE,
  /** Controls that were skipped. */
  CONTROLS,
  /** Incidents too small for everybody to notice. */
  SMALL_INCIDENTS,
  /** How far any group trusts another, as a number. */
  TRUST,
  /** What other seats are paid for. */
  BONUSES,
  CASH,
  VALUE_EARNED,
  OUTAGE_COST,
  WAGES
}
