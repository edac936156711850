package io.unplannedwork.session;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.measure.GoalReading;
import io.unplannedwork.session.rule.ActionPool;
import java.util.List;

/** The course of a game: which phase follows which, and what each begins with. */
final class Course {
  private final Game game;
  private final Passing passing;
  private final Readiness readiness;

  Course(Game game) {
    this.game = game;
    readiness = new Readiness(game, this);
    passing = new Passing(game, this, readiness);
  }

  Passing passing() {
    return passing;
  }

  Readiness readiness() {
    return readiness;
  }

  /** The next phase begins; a Run first plays to its end. */
  void endPhase() {
    switch (game.phase) {
      case LOBBY -> brief();
      case BRIEFING -> plan();
      case PLAN -> run();
      case RUN -> {
        if (game.clock.hold() != Hold.NONE) {
          readiness.endHold();
        }
        game.clock.pause(false);
        passing.pass(game.rounds.to(game.round), Integer.MAX_VALUE, Passing.Holding.NO);
      }
      case REVIEW -> {
        if (game.round < game.rounds.count()) {
          brief();
        } else {
          end();
        }
      }
      case ENDED -> throw new IllegalStateException("the game is over");
    }
  }

  private void begin(Phase next) {
    game.phase = next;
    readiness.nobodyReady();
    game.record(new GameEvent.PhaseBegan(game.round, next));
  }

  /**
   * The interlude passes under standing orders, then the next round begins. The first round's is
   * the company's life under the policies it starts with.
   */
  private void brief() {
    if (game.phase == Phase.REVIEW) {
      game.actions.carryOut(game.table, game.recorder, game.round);
    }
    game.round++;
    game.schemes.beginRound();
    if (game.round > 1) {
      game.decisions
          .ruling()
          .beginInterlude(game.scenario.rounds().get(game.round - 1).interlude() / 7);
    }
    passing.pass(game.rounds.from(game.round), Integer.MAX_VALUE, Passing.Holding.NO);
    begin(Phase.BRIEFING);
  }

  private void plan() {
    game.predictions.clear();
    game.named.clear();
    game.revealed = false;
    game.decisions.beginPlan();
    begin(Phase.PLAN);
    game.deal();
  }

  private void run() {
    game.standing.beginRun();
    game.lapse(Long.MAX_VALUE);
    game.decisions.proposals().shelve();
    game.decisions.hands().close();
    begin(Phase.RUN);
    game.clock.begin(game.rounds.from(game.round), game.rounds.to(game.round));
    game.decisions.carryingOut().carryOutDrafts();
    // Up to the first Monday, what was just decided is not asked again.
    game.decisions.hands().dealOnlyNews(game.clock.awaitsMonday());
    game.decisions.hands().beginHand();
    game.deal();
  }

  /** A Run is over. */
  void review() {
    game.lapse(Long.MAX_VALUE);
    game.decisions.hands().close();
    game.clock.release();
    SimTime now = SimTime.of(game.now());
    Closing closing =
        Closing.of(
            game.scenario,
            game.schemes,
            game.seats(),
            game.round,
            game.measures,
            now,
            game.days.rows());
    game.closings.add(closing);
    for (Closing.Goal goal : closing.goals()) {
      GoalReading reading = goal.reading();
      game.record(
          new GameEvent.GoalSettled(
              goal.spec().id(), reading.reached(), reading.reading().value()));
    }
    game.record(new GameEvent.RoundClosed(game.round, closing.stars()));
    boolean last = game.round == game.rounds.count();
    game.actions.offer(
        last ? List.of() : ActionPool.of(game.table, game.measures, game.actions.begun()));
    begin(Phase.REVIEW);
  }

  private void end() {
    begin(Phase.ENDED);
    game.record(new GameEvent.GameEnded(Closing.stars(game.closings)));
  }
}
