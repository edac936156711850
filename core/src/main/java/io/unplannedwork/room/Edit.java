package io.unplannedwork.room;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is otherwise when a game is played again: the commands that are left out, by their places in
 * its order, and at most one answer that is given instead.
 */
record Edit(Set<Integer> left, Instead instead) {

  /**
   * An answer given before a step of the game.
   *
   * @param step the place of the command before which it is given
   * @param minute when
   * @param answer null to give none in that round
   */
  record Instead(int step, long minute, SeatId seat, DecisionId decision, Answer answer) {}

  /** Nothing is otherwise. */
  static Edit none() {
    return new Edit(Set.of(), null);
  }

  /** Without the commands that brought a decision about. */
  static Edit without(Steps steps, Taken taken) {
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
    return new Edit(behind, null);
  }

  /** With another answer; what the seat itself answered to it later in that round is left out. */
  static Edit instead(Steps steps, Instead instead) {
    List<Step> all = steps.all();
    Set<Integer> left = new HashSet<>();
    for (int i = instead.step(); i < all.size() && isBeforeReview(all.get(i)); i++) {
      if (isDecide(all.get(i), instead.seat(), instead.decision())
          || isUndo(all.get(i), instead.seat(), instead.decision())) {
        left.add(i);
      }
    }
    return new Edit(left, instead);
  }

  private static boolean isBeforeReview(Step step) {
    return step.before() == Phase.PLAN || step.before() == Phase.RUN;
  }

  private static boolean isDecide(Step step, SeatId seat, DecisionId decision) {
    return seat.equals(step.actor().seat())
        && step.command() instanceof Command.Decide decide
        && decide.decision().equals(decision);
  }

  private static boolean isUndo(Step step, SeatId seat, DecisionId decision) {
    return seat.equals(step.actor().seat()) && decision.equals(step.undone());
  }
}
