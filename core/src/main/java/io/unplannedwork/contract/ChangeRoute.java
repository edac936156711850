package io.unplannedwork.contract;

/** On what authority a change went to production. */
public enum ChangeRoute {
  /** Nobody had to approve it. */
  NONE,
  /** A colleague reviewed it. */
  PEER,
  /** A board decided. */
  BOARD,
  /** Its type was authorised beforehand, on evidence. */
  STANDARD,
  /** Its risk was assessed too low for the usual way. */
  LOW_RISK,
  /** It could not wait, or somebody said so; it was recorded afterwards. */
  EMERGENCY
}
