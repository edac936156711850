package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.session.Hold;
import io.unplannedwork.session.Proposal;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import io.unplannedwork.sim.EventLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A game played again up to the end of a round, on the same luck and by the same commands but for
 * an edit. What can then not be given any more is dropped: answers to a proposal that was never
 * made, choices that are not offered. Phases, Monday cards and bells end where they ended; nobody
 * is asked anything, and whoever must agree to an answer given instead agrees.
 */
final class Variation {
  private final Steps steps;
  private final int round;
  private final Session session;
  private final Steps own;
  private final Edit edit;
  private final Map<ProposalId, ProposalId> proposals = new HashMap<>();
  private int next;
  private boolean insteadGiven;
  private boolean insteadRefused;
  private int dropped;

  Variation(JournalRecord.Opened opened, Steps steps, int round, Edit edit) {
    this.steps = steps;
    this.round = round;
    this.edit = edit;
    session = Session.create(opened.scenario(), opened.seed(), opened.players(), new EventLog());
    own = new Steps(session);
  }

  /**
   * Plays on for a while.
   *
   * @param entries about so many entries of the agenda
   * @return whether the round is over
   */
  boolean play(int entries) {
    if (isOver()) {
      return true;
    }
    List<Step> all = steps.all();
    long goal = next < all.size() ? all.get(next).minute() : Long.MAX_VALUE;
    boolean insteadNext = !insteadGiven && edit.instead() != null && next == edit.instead().step();
    if (insteadNext) {
      goal = Math.min(goal, edit.instead().minute());
    }
    if (session.phase() == Phase.RUN && session.now() < goal) {
      pass(Math.min(goal, session.to()), entries);
    } else if (insteadNext) {
      giveInstead(edit.instead());
    } else if (next < all.size()) {
      take(all.get(next++));
    } else {
      throw new IllegalStateException(
          "without a decision round " + round + " ends in " + session.phase());
    }
    return isOver();
  }

  private boolean isOver() {
    return session.closings().size() >= round;
  }

  /** Time passes as far as it goes in one piece; nobody waits for a card or a bell. */
  private void pass(long goal, int entries) {
    if (session.tempo().kind() == Tempo.Kind.STANDS) {
      session.apply(Actor.HOST, new Command.EndHold());
    } else {
      session.advance(goal, entries);
    }
  }

  private void take(Step step) {
    boolean asBefore = !edit.left().contains(next - 1) && isGiven(step.command());
    if (asBefore) {
      give(step);
    }
    if (step.endedHold() && session.hold() != Hold.NONE) {
      end(new Command.EndHold());
    }
    // The end of a Run comes by itself, whoever asked for it.
    if (step.before() != step.after()
        && step.before() != Phase.RUN
        && session.phase() == step.before()) {
      end(new Command.EndPhase());
    }
  }

  /** Gives the other answer; a proposal that it makes is accepted at once. */
  private void giveInstead(Edit.Instead instead) {
    insteadGiven = true;
    if (instead.answer() == null) {
      return;
    }
    DecisionId decision = same(instead.decision());
    if (decision == null) {
      insteadRefused = true;
      return;
    }
    ProposalId before = newestProposal();
    Command.Decide decide = new Command.Decide(decision, instead.answer());
    insteadRefused = session.apply(Actor.seat(instead.seat()), decide).isPresent();
    ProposalId made = newestProposal();
    if (made != null && !made.equals(before)) {
      Proposal proposal = session.proposals().get(session.proposals().size() - 1);
      insteadRefused |=
          session
              .apply(
                  Actor.seat(proposal.to()),
                  new Command.AnswerProposal(proposal.id(), Reply.ACCEPT))
              .isPresent();
    }
    session.advance(session.now(), Integer.MAX_VALUE);
  }

  private ProposalId newestProposal() {
    List<Proposal> proposals = session.proposals();
    return proposals.isEmpty() ? null : proposals.get(proposals.size() - 1).id();
  }

  private void end(Command command) {
    session.apply(Actor.HOST, command);
    session.advance(session.now(), Integer.MAX_VALUE);
  }

  /** What only moves the clock, or says who is ready, is done where it took effect. */
  private static boolean isGiven(Command command) {
    return command instanceof Command.Decide
        || command instanceof Command.Undo
        || command instanceof Command.Stand
        || command instanceof Command.StandOnProposals
        || command instanceof Command.AnswerProposal
        || command instanceof Command.CounterProposal
        || command instanceof Command.FireInject
        || command instanceof Command.DealDecision;
  }

  private void give(Step step) {
    Command command = translate(step.command());
    boolean given =
        command != null
            && own.give(
                step.actor(),
                command,
                () -> session.apply(step.actor(), command).isEmpty(),
                Boolean::booleanValue);
    if (given) {
      session.advance(session.now(), Integer.MAX_VALUE);
      ProposalId made = own.all().get(own.all().size() - 1).made();
      if (step.made() != null && made != null) {
        proposals.put(step.made(), made);
      }
    } else {
      dropped++;
    }
  }

  /** Proposals and incidents are numbered as they come; here another may have the number. */
  private Command translate(Command command) {
    if (command instanceof Command.AnswerProposal answer) {
      ProposalId same = proposals.get(answer.proposal());
      return same == null ? null : new Command.AnswerProposal(same, answer.reply(), answer.why());
    }
    if (command instanceof Command.CounterProposal counter) {
      ProposalId same = proposals.get(counter.proposal());
      return same == null
          ? null
          : new Command.CounterProposal(same, counter.answer(), counter.also(), counter.why());
    }
    if (command instanceof Command.Decide decide) {
      DecisionId same = same(decide.decision());
      return same == null ? null : new Command.Decide(same, decide.answer());
    }
    return command;
  }

  /** The decision as it is called here; null where it is about an incident that is not here. */
  private DecisionId same(DecisionId decision) {
    String id = decision.value();
    int slash = id.indexOf('/');
    if (slash <= 0) {
      return decision;
    }
    IncidentId theirs = new IncidentId(Integer.parseInt(id.substring(slash + 1)));
    IncidentId same = own.same(theirs, steps);
    return same == null ? null : new DecisionId(id.substring(0, slash + 1) + same);
  }

  Session session() {
    return session;
  }

  /** How many commands could not be given any more. */
  int dropped() {
    return dropped;
  }

  /** Whether the answer that was to be given instead was given and accepted. */
  boolean insteadHolds() {
    return insteadGiven && !insteadRefused;
  }

  /** Whether it could not be given, or was refused. */
  boolean insteadRefused() {
    return insteadRefused;
  }
}
