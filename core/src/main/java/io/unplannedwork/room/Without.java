package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.session.Hold;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import io.unplannedwork.sim.EventLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A game played again up to the end of a round, on the same luck and by the same commands, without
 * those that brought one decision about. What can then not be given any more is dropped: answers to
 * a proposal that was never made, choices that are not offered. Phases, Monday cards and bells end
 * where they ended; nobody is asked anything.
 */
final class Without {
  private final Steps steps;
  private final int round;
  private final Session session;
  private final Steps own;
  private final Set<Integer> left;
  private final Map<ProposalId, ProposalId> proposals = new HashMap<>();
  private int next;
  private int dropped;

  /** {@code taken} is the decision to leave out; null leaves out nothing. */
  Without(JournalRecord.Opened opened, Steps steps, int round, Taken taken) {
    this.steps = steps;
    this.round = round;
    session = Session.create(opened.scenario(), opened.seed(), opened.players(), new EventLog());
    own = new Steps(session);
    left = taken == null ? Set.of() : behind(taken);
  }

  /** The commands that brought a decision about. */
  private Set<Integer> behind(Taken taken) {
    List<Step> all = steps.all();
    SeatId seat = taken.decision().seat();
    DecisionId decision = taken.decision().decision();
    Set<Integer> behind = new HashSet<>();
    int at = Math.min(taken.step(), all.size() - 1);
    if (all.get(at).before() == Phase.PLAN) {
      // A plan is a draft: whatever was drafted of this decision in it.
      for (int i = at; i >= 0 && all.get(i).before() == Phase.PLAN; i--) {
        if (isDecide(all.get(i), seat, decision) || isUndo(all.get(i), seat, decision)) {
          behind.add(i);
        }
      }
    } else if (all.get(at).command() instanceof Command.AnswerProposal answer) {
      for (int i = at; i >= 0; i--) {
        if (answer.proposal().equals(all.get(i).made())) {
          behind.add(i);
          break;
        }
      }
    } else {
      behind.add(at);
    }
    return behind;
  }

  private static boolean isDecide(Step step, SeatId seat, DecisionId decision) {
    return seat.equals(step.actor().seat())
        && step.command() instanceof Command.Decide decide
        && decide.decision().equals(decision);
  }

  private static boolean isUndo(Step step, SeatId seat, DecisionId decision) {
    return seat.equals(step.actor().seat()) && decision.equals(step.undone());
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
    if (session.phase() == Phase.RUN && session.now() < goal) {
      pass(Math.min(goal, session.to()), entries);
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
    boolean own = !left.contains(next - 1) && isGiven(step.command());
    if (own) {
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

  private void end(Command command) {
    session.apply(Actor.HOST, command);
    session.advance(session.now(), Integer.MAX_VALUE);
  }

  /** What only moves the clock, or says who is ready, is done where it took effect. */
  private static boolean isGiven(Command command) {
    return command instanceof Command.Decide
        || command instanceof Command.Undo
        || command instanceof Command.AnswerProposal
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
    if (command instanceof Command.Decide decide) {
      String id = decide.decision().value();
      int slash = id.indexOf('/');
      if (slash > 0) {
        IncidentId theirs = new IncidentId(Integer.parseInt(id.substring(slash + 1)));
        IncidentId same = own.same(theirs, steps);
        return same == null
            ? null
            : new Command.Decide(
                new DecisionId(id.substring(0, slash + 1) + same), decide.answer());
      }
    }
    return command;
  }

  Session session() {
    return session;
  }

  /** How many commands could not be given any more. */
  int dropped() {
    return dropped;
  }
}
