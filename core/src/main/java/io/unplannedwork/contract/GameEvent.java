package io.unplannedwork.contract;

/** What the players, the facilitator and the rules of play do. */
public sealed interface GameEvent extends Event {

  record SeatOccupied(SeatId seat, String name, boolean bot) implements GameEvent {}

  /** Rounds count from 1. */
  record PhaseBegan(int round, Phase phase) implements GameEvent {}

  /** {@code why} is a key of the texts. */
  record DecisionOpened(SeatId seat, DecisionId decision, String why) implements GameEvent {}

  /** A decision took effect. */
  record DecisionTaken(SeatId seat, DecisionId decision, Answer answer) implements GameEvent {}

  /** A seat was silent, and its standing order answered for it. */
  record StandingOrderUsed(SeatId seat, DecisionId decision, Answer answer) implements GameEvent {}

  record ProposalMade(
      ProposalId proposal, SeatId from, SeatId to, DecisionId decision, Answer answer)
      implements GameEvent {}

  /**
   * The seat that was asked would agree to this; {@code also} is what it wants in return, or null,
   * and {@code why} what was said, or a key of the texts.
   */
  record ProposalCountered(
      ProposalId proposal, SeatId by, Answer answer, Condition also, String why)
      implements GameEvent {}

  /** A draft of the plan could not be carried out any more; {@code why} is a sentence. */
  record DraftDropped(SeatId seat, DecisionId decision, String why) implements GameEvent {}

  /**
   * {@code by} is null when nobody answered in time and the rules settled it; {@code why} is what
   * was said, or a key of the texts.
   */
  record ProposalSettled(ProposalId proposal, Reply reply, SeatId by, String why)
      implements GameEvent {}

  /** An action of a round's review begins; {@code title} is what players read. */
  record ActionBegan(int round, ActionId action, SeatId owner, String title) implements GameEvent {}

  /**
   * Everybody is paid by another bonus scheme: from this round on, or {@code fromThisRound} false,
   * from the next.
   */
  record SchemeChosen(SchemeId scheme, boolean fromThisRound) implements GameEvent {}

  /** Two seats decide together from now on: neither needs the other's yes. */
  record LeadersPaired(SeatId one, SeatId other) implements GameEvent {}

  /** They no longer do; {@code why} is a key of the texts. */
  record LeadersParted(SeatId one, SeatId other, String why) implements GameEvent {}

  record MondayCame(int round, int week) implements GameEvent {}

  /** The clock slows down for something everybody must hear; {@code of} is what rang it. */
  record BellRang(String of) implements GameEvent {}

  record HoldEnded() implements GameEvent {}

  record GoalSettled(GoalId goal, boolean reached, long value) implements GameEvent {}

  record RoundClosed(int round, int stars) implements GameEvent {}

  record GameEnded(int stars) implements GameEvent {}
}
