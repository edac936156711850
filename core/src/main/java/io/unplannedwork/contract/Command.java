package io.unplannedwork.contract;

/** What somebody wants done. The log of accepted commands, with scenario and seed, is the game. */
public sealed interface Command {

  /** Answers an open decision: in Plan as a draft, in Run at once. */
  record Decide(DecisionId decision, Answer answer) implements Command {}

  /**
   * A standing order, given in Plan: what is answered for this seat in Run when the time of a card
   * or the bell is up and it has said nothing.
   *
   * @param answer null takes the order back
   */
  record Stand(DecisionId decision, Answer answer) implements Command {}

  /**
   * A standing order, given in Plan: what is said for this seat to proposals that it leaves without
   * a word.
   *
   * @param reply yes or no; null takes the order back
   */
  record StandOnProposals(Reply reply) implements Command {}

  /** Takes back the seat's newest draft of this Plan. */
  record Undo() implements Command {}

  /** The number a seat predicts in secret in Plan, in the unit of the round's question. */
  record Predict(long number) implements Command {}

  /** The seat has finished with the briefing, the plan, the Monday card, the bell or the review. */
  record Ready(boolean ready) implements Command {}

  /**
   * What the seat that must agree says to a proposal; {@code why} is a sentence for the one who
   * made it, empty for none.
   */
  record AnswerProposal(ProposalId proposal, Reply reply, String why) implements Command {
    /** A reason is a sentence, not a speech. */
    public static final int LONGEST_WHY = 200;

    public AnswerProposal {
      why = why == null ? "" : why;
    }

    public AnswerProposal(ProposalId proposal, Reply reply) {
      this(proposal, reply, "");
    }
  }

  /**
   * Instead of yes or no, what the seat that was asked would agree to; the one who asked accepts or
   * refuses it by {@link AnswerProposal}.
   *
   * @param answer an answer to the decision that was proposed; the one proposed, where only {@code
   *     also} is wanted
   * @param also what the asking seat is to decide in return; null for nothing
   * @param why a sentence for the one who asked, at most {@link AnswerProposal#LONGEST_WHY} long
   */
  record CounterProposal(ProposalId proposal, Answer answer, Condition also, String why)
      implements Command {
    public CounterProposal {
      why = why == null ? "" : why;
    }
  }

  /** The main cause a seat names in secret in Review: the id of one of the offered causes. */
  record NameCause(String cause) implements Command {}

  /**
   * Takes up an action that the review offers; {@code owner} is the seat that answers for it: one's
   * own, or one that a bot plays.
   */
  record TakeAction(ActionId action, SeatId owner) implements Command {}

  /** Gives back an action that one's own seat, or a bot's, has taken up in this review. */
  record DropAction(ActionId action) implements Command {}

  /** Somebody, a person or a bot, sits down; the host says so. */
  record Occupy(SeatId seat, String name, boolean bot) implements Command {}

  /** Stops or continues the clock. */
  record Pause(boolean paused) implements Command {}

  /** How fast days pass in Run: 1, 2, 4 or 8 times. */
  record SetSpeed(int times) implements Command {}

  /**
   * In Run, lets time rush until the seat of the one person who plays has something new: a card, a
   * decision, a proposal, news, the bell, the review. {@code on} false goes back to the usual pace.
   */
  record UntilNeeded(boolean on) implements Command {}

  /** Lets one day pass and pauses again. */
  record StepDay() implements Command {}

  /**
   * Ends the current phase now; for Run this lets the rest of its days pass under standing orders.
   */
  record EndPhase() implements Command {}

  /**
   * Ends a Monday card or the bell; the host gives it when the time for it is up. In Review it
   * shows the causes without waiting for those who have named none.
   */
  record EndHold() implements Command {}

  /** The facilitator makes an inject happen now. */
  record FireInject(InjectId inject) implements Command {}

  /** The facilitator opens a decision to the seat that holds it before its time. */
  record DealDecision(DecisionId decision) implements Command {}

  /** The facilitator closes the room to new people, or opens it again. Who has a seat keeps it. */
  record Lock(boolean locked) implements Command {}

  /** The facilitator takes a person out of a seat; the seat's bot plays it from now on. */
  record Remove(SeatId seat) implements Command {}
}
