package io.unplannedwork.contract;

/** Where a game stands: in the lobby, in one of a round's four phases, or over. */
public enum Phase {
  LOBBY,
  BRIEFING,
  PLAN,
  RUN,
  REVIEW,
  ENDED
}
