package io.unplannedwork.scenario;

/** What some can see and others cannot; a practice may open it to every seat. */
public enum Knows {
  ITEM_VALUE("what an item brings in on a day"),
  KNOWN_DEFECTS("defects that were found in an item"),
  LOAD("demand on services and their capacity"),
  DEBT("technical debt of services"),
  AVAILABILITY("availability, outage minutes, error budgets"),
  CARE("what of a service wears out, and whether its backup was tried"),
  CONTROLS("controls that were skipped"),
  SMALL_INCIDENTS("incidents too small for everybody to notice"),
  TRUST("how far any group trusts another, as a number"),
  BONUSES("what other seats are paid for"),
  CASH("cash, company value, share price"),
  VALUE_EARNED("value earned, cost of delay, customers"),
  OUTAGE_COST("what outages cost"),
  WAGES("wages");

  private final String about;

  Knows(String about) {
    this.about = about;
  }

  /** What it is, for authors and facilitators. */
  public String about() {
    return about;
  }
}
