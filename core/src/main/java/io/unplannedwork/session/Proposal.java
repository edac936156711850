package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.SeatId;
import java.util.Optional;

/** A decision that reaches into another silo, put before the seat that must agree. */
public final class Proposal {
  /** Where a proposal stands. */
  public enum State {
    OPEN,
    /** The seat that was asked would agree to something else; whoever asked has the word. */
    COUNTERED,
    ACCEPTED,
    REFUSED,
    OVERRULED,
    LAPSED,
    WITHDRAWN
  }

  /**
   * What the seat that was asked would agree to.
   *
   * @param also what it wants in return; null for nothing
   */
  public record Counter(Answer answer, Condition also, String why) {}

  private final ProposalId id;
  private final SeatId from;
  private final SeatId to;
  private final DecisionId decision;
  private final long event;
  private Answer answer;
  private Counter counter;
  private long lapses;
  private State state = State.OPEN;
  private String why = "";
  private boolean shelved;

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

  /** The counter-offer that was made, if one was. */
  public Optional<Counter> counter() {
    return Optional.ofNullable(counter);
  }

  /** Whether somebody has still to answer it. */
  public boolean isOpen() {
    return state == State.OPEN || state == State.COUNTERED;
  }

  /**
   * Whose word it waits for while it is open: the asked seat's, after a counter-offer the other's.
   */
  public SeatId waitsFor() {
    return state == State.COUNTERED ? from : to;
  }

  public boolean isAgreed() {
    return state == State.ACCEPTED || state == State.OVERRULED;
  }

  /** The number of the event that made it. */
  long event() {
    return event;
  }

  /** The minute at which it lapses when nobody answers; in Plan it lapses when the plan ends. */
  public long lapses() {
    return lapses;
  }

  void offer(Counter newCounter, long newLapses) {
    counter = newCounter;
    state = State.COUNTERED;
    why = newCounter.why();
    lapses = newLapses;
  }

  /** What is agreed to is what was offered instead. */
  void takeCounter() {
    answer = counter.answer();
  }

  void settle(State newState, String newWhy) {
    state = newState;
    why = newWhy;
    shelved = false;
  }

  void shelve() {
    shelved = true;
  }

  /** Whether it came to its end in a plan that is over. */
  public boolean isShelved() {
    return shelved;
  }

  void digest(Digest digest) {
    digest.add(id.value()).add(from.value()).add(to.value()).add(decision.value());
    digest.add(Answers.text(answer)).add(lapses).add(state.ordinal());
    if (counter != null) {
      digest.add(Answers.text(counter.answer()));
      Condition also = counter.also();
      digest.add(also == null ? "" : also.decision() + " " + Answers.text(also.answer()));
    }
  }
}
