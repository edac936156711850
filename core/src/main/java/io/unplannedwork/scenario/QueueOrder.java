package io.unplannedwork.scenario;

/** Which of the items that go before each other by rank and class is taken up first. */
public enum QueueOrder {
  /** The one that came in first. */
  FIFO,
  /** The one that is due first; what has no date comes last. */
  DUE_DATE,
  /** The one whose delay costs most. */
  COST_OF_DELAY,
  /** The one with the least work left. */
  SHORTEST,
  /** The one with the greatest cost of delay for each minute of work left: CD3, or WSJF. */
  CD3
}
