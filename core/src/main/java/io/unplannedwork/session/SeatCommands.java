package io.unplannedwork.session;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.SeatSpec;
import java.util.Optional;

/** Carries out what somebody in a seat wants. */
final class SeatCommands {
  private static final long GREATEST_PREDICTION = 1_000_000_000_000L;

  private final Game game;
  private final Course course;
  private final ClockCommands clockCommands;

  SeatCommands(Game game, Course course, ClockCommands clockCommands) {
    this.game = game;
    this.course = course;
    this.clockCommands = clockCommands;
  }

  Optional<Refusal> give(Chair chair, Command command) {
    SeatSpec seat = chair.spec();
    if (command instanceof Command.Decide decide) {
      return decide(seat, decide);
    }
    if (command instanceof Command.Stand order) {
      return game.phase == Phase.PLAN
          ? game.standing.give(seat, order, game.round)
          : game.wrongPhase("command.stand", Phase.PLAN);
    }
    if (command instanceof Command.StandOnProposals order) {
      return game.phase == Phase.PLAN
          ? game.standing.give(seat.id(), order.reply())
          : game.wrongPhase("command.stand", Phase.PLAN);
    }
    if (command instanceof Command.Undo) {
      return game.phase == Phase.PLAN
          ? game.decisions.undo(seat.id())
          : game.wrongPhase("command.undo", Phase.PLAN);
    }
    if (command instanceof Command.Predict predict) {
      return predict(seat.id(), predict.number());
    }
    if (command instanceof Command.Ready ready) {
      return course.readiness().ready(chair, ready.ready());
    }
    if (command instanceof Command.AnswerProposal answer) {
      Optional<Refusal> refusal = game.decisions.answer(seat, answer, game.phase, game.round);
      if (refusal.isEmpty()) {
        course.readiness().goOnIfReady();
      }
      return refusal;
    }
    if (command instanceof Command.CounterProposal counter) {
      return game.decisions.counter(seat, counter, game.phase);
    }
    if (command instanceof Command.NameCause cause) {
      return name(seat.id(), cause.cause());
    }
    if (command instanceof Command.TakeAction take) {
      return act(seat.id(), take.action(), take.owner());
    }
    if (command instanceof Command.DropAction drop) {
      return act(seat.id(), drop.action(), null);
    }
    return clockCommands.give(command);
  }

  private Optional<Refusal> decide(SeatSpec seat, Command.Decide said) {
    Optional<Refusal> refusal =
        game.decisions.decide(seat, said.decision(), said.answer(), game.phase, game.round);
    if (refusal.isEmpty() && game.phase == Phase.RUN) {
      game.standing.takeBack(seat.id(), said.decision());
    }
    return refusal;
  }

  private Optional<Refusal> predict(SeatId seat, long number) {
    if (game.phase != Phase.PLAN) {
      return game.wrongPhase("command.predict", Phase.PLAN);
    }
    if (game.rounds.spec(game.round).prediction() == null) {
      return Refused.because(RefusalReason.NOTHING_ASKED);
    }
    if (number < -GREATEST_PREDICTION || number > GREATEST_PREDICTION) {
      return Refused.because(
          RefusalReason.OUT_OF_RANGE,
          Long.toString(number),
          Long.toString(-GREATEST_PREDICTION),
          Long.toString(GREATEST_PREDICTION));
    }
    game.predictions.put(seat, number);
    return Refused.NOT;
  }

  private Optional<Refusal> name(SeatId seat, String cause) {
    if (game.phase != Phase.REVIEW) {
      return game.wrongPhase("command.cause", Phase.REVIEW);
    }
    if (!game.causes.ids().contains(cause)) {
      return Refused.because(
          RefusalReason.UNKNOWN_CAUSE, String.valueOf(cause), Texts.list(game.causes.ids()));
    }
    if (game.causesShown() && (game.revealed || game.named.containsKey(seat))) {
      return Refused.because(RefusalReason.GONE, game.texts.get("command.cause"));
    }
    game.named.put(seat, cause);
    return Refused.NOT;
  }

  /** {@code owner} is null for giving an action back. */
  private Optional<Refusal> act(SeatId by, ActionId action, SeatId owner) {
    if (game.phase != Phase.REVIEW) {
      return game.wrongPhase("command.action", Phase.REVIEW);
    }
    if (!game.causesShown()) {
      return Refused.because(RefusalReason.CAUSES_FIRST);
    }
    if (owner == null) {
      return game.actions.drop(by, action, game.chairs);
    }
    return game.chair(owner).isEmpty()
        ? game.unknownSeat(owner)
        : game.actions.take(by, action, game.chair(owner).get());
  }
}
