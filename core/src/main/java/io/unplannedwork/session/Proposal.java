package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.SeatId;

/** A decision that reaches into another silo, put before the seat that must agree. */
public final class Proposal {
  /** Where a proposal stands. */
  public enum State {
    OPEN,
    ACCEPTED,
    REFUSED,
    OVERRULED,
    LAPSED,
    WITHDRAWN
  }

  private final ProposalId id;
  private final SeatId from;
  private final SeatId to;
  private final DecisionId decision;
  private final Answer answer;
  private final long event;
  private final long lapses;
  private State state = State.OPEN;
  private String why = "";

  Proposal(
      ProposalId id,
      SeatId from,
      SeatId to,
      DecisionId decision,
      Answer answer,
      long event,
      long lapses) {
    this.id = id;
    this.from = from;
    this.to = to;
    this.decision = decision;
    this.answer = answer;
    this.event = event;
    this.lapses = lapses;
  }

  public ProposalId id() {
    return id;
  }

  public SeatId from() {
    return from;
  }

  public SeatId to() {
    return to;
  }

  public DecisionId decision() {
    return decision;
  }

  public Answer answer() {
    return answer;
  }

  public State state() {
    return state;
  }

  /** How it came to its end: what was said, or a key of the texts; empty while it is open. */
  public String why() {
    return why;
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isAgreed() {
    return state == State.ACCEPTED || state == State.OVERRULED;
  }

  /** The number of the event that made it. */
  long event() {
    return event;
  }

  /** The minute at which it lapses when nobody answers; in Plan it lapses when the plan ends. */
  long lapses() {
    return lapses;
  }

  void settle(State newState, String newWhy) {
    state = newState;
    why = newWhy;
  }

  void digest(Digest digest) {
    digest.add(id.value()).add(from.value()).add(to.value()).add(decision.value());
    digest.add(Answers.text(answer)).add(lapses).add(state.ordinal());
  }
}
