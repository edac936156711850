package io.unplannedwork.contract;

/**
 * Something a player can open and ask why.
 *
 * @param kind what it is
 * @param id its id; for a measure its name, for trust {@code from/to}; empty where there is one
 *     only
 */
public record Subject(Kind kind, String id) {
  public enum Kind {
    ITEM,
    PERSON,
    SERVICE,
    STAGE,
    INCIDENT,
    DEPLOYMENT,
    PRACTICE,
    TRUST,
    MEASURE,
    GOAL,
    MONEY,
    BONUS
  }
}
