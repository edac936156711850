package io.unplannedwork.session;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.sim.Order;
import java.util.Optional;

/** Carries out what the host or the facilitator wants. */
final class HostCommands {
  private static final int LONGEST_NAME = 40;

  private final Game game;
  private final Course course;
  private final ClockCommands clockCommands;

  HostCommands(Game game, Course course, ClockCommands clockCommands) {
    this.game = game;
    this.course = course;
    this.clockCommands = clockCommands;
  }

  Optional<Refusal> give(Command command) {
    if (command instanceof Command.Occupy occupy) {
      return occupy(occupy);
    }
    if (command instanceof Command.EndHold) {
      return game.phase == Phase.REVIEW ? reveal() : course.readiness().endHold();
    }
    if (command instanceof Command.FireInject fire) {
      return fire(fire.inject());
    }
    if (command instanceof Command.DealDecision deal) {
      Optional<Refusal> refusal = game.decisions.hands().dealByHand(deal.decision());
      if (refusal.isEmpty()) {
        game.deal();
      }
      return refusal;
    }
    if (command instanceof Command.Lock lock) {
      return lock(lock.locked());
    }
    if (command instanceof Command.Remove remove) {
      return remove(remove.seat());
    }
    return clockCommands.give(command);
  }

  /** In Review what is held are the causes, until everybody has named one. */
  private Optional<Refusal> reveal() {
    if (game.causesShown()) {
      return Refused.because(RefusalReason.NO_HOLD);
    }
    game.revealed = true;
    return Refused.NOT;
  }

  private Optional<Refusal> lock(boolean lock) {
    if (lock == game.locked) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    game.locked = lock;
    return Refused.NOT;
  }

  /** Also where the bot has stepped in already: then whoever is away does not get the seat back. */
  private Optional<Refusal> remove(SeatId seat) {
    Optional<Chair> chair = game.chair(seat);
    if (chair.isEmpty()) {
      return game.unknownSeat(seat);
    }
    return chair.get().bot()
        ? Refused.NOT
        : occupy(new Command.Occupy(seat, chair.get().spec().bot(), true));
  }

  private Optional<Refusal> occupy(Command.Occupy occupy) {
    Optional<Chair> chair = game.chair(occupy.seat());
    if (chair.isEmpty()) {
      return game.unknownSeat(occupy.seat());
    }
    String name = occupy.name() == null ? "" : occupy.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Refused.because(RefusalReason.NAME_NEEDED, Integer.toString(LONGEST_NAME));
    }
    chair.get().occupy(name, occupy.bot());
    if (game.clock.rushes()) {
      game.clock.pause(false);
    }
    game.record(new GameEvent.SeatOccupied(occupy.seat(), name, occupy.bot()));
    course.readiness().goOnIfReady();
    return Refused.NOT;
  }

  private Optional<Refusal> fire(InjectId id) {
    Optional<InjectSpec> inject =
        game.scenario.injects().stream().filter(each -> each.id().equals(id)).findFirst();
    if (inject.isEmpty()) {
      return Refused.because(
          RefusalReason.UNKNOWN_INJECT,
          id.value(),
          Texts.list(game.scenario.injects().stream().map(each -> each.id().value()).toList()));
    }
    if (game.phase != Phase.RUN) {
      return game.wrongPhase("command.inject", Phase.RUN);
    }
    if (game.heard.hasFired(id)) {
      return Refused.because(RefusalReason.GONE, inject.get().title());
    }
    game.company.apply(new Order.Fire(id), 0);
    return Refused.NOT;
  }
}
