package io.unplannedwork.contract;

/**
 * What one minute of an item's life went into. Every minute from arrival to live carries exactly
 * one of these, so they sum to the lead time.
 */
public enum Spent {
  /** Somebody worked on it for the first time. */
  WORKED,
  /** Somebody worked on it again: a defect, or context lost at a handoff. */
  REWORKED,
  /** Somebody was finding the way back into it after something else. */
  SWITCHING,
  /** It lay in a queue because the people of a team were busy with other things. */
  WAITED_FOR_PEOPLE,
  /** It was done with one stage and the next one's WIP limit was reached. */
  WAITED_FOR_WIP,
  /** It waited for a board, or for a peer's review. */
  WAITED_FOR_APPROVAL,
  /** It was ready and waited for a release. */
  WAITED_FOR_RELEASE,
  /** A question went back over the wall and no answer had come. */
  WAITED_FOR_ANSWER,
  /** Whoever worked on it was called away to an incident, or turned to another item in hand. */
  INTERRUPTED,
  /** Held by a decision: stop the line. */
  HELD,
  /** Nobody was at work: night, weekend. */
  CLOSED,
  /** It was being deployed. */
  DEPLOYED,
  /** It was done in a stage and waited until the batch that moves on together was complete. */
  WAITED_FOR_BATCH,
  /** Work on it had stopped because something was missing that a team or time brings. */
  BLOCKED,
  /** It needed another item that was not finished. */
  WAITED_FOR_ITEM,
  /** A freeze was on. */
  FROZEN,
  /** What the stage runs on was down. */
  WAITED_FOR_SERVICE
}
