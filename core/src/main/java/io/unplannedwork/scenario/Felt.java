package io.unplannedwork.scenario;

/** What opens decisions because people feel it, whatever the round. */
public enum Felt {
  SEVERE_INCIDENT,
  LONG_QUEUE,
  LONG_APPROVAL,
  RESIGNATION,
  BUDGET_SPENT
}
