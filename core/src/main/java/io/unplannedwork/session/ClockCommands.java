package io.unplannedwork.session;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Texts;
import java.util.List;
import java.util.Optional;

/** Carries out what moves or stops the clock. */
final class ClockCommands {
  private static final List<Integer> SPEEDS = List.of(1, 2, 4, 8);

  private final Game game;
  private final Course course;

  ClockCommands(Game game, Course course) {
    this.game = game;
    this.course = course;
  }

  Optional<Refusal> give(Command command) {
    if (command instanceof Command.Pause pause) {
      if (pause.paused() == game.clock.paused()) {
        return Refused.because(RefusalReason.ALREADY_SO);
      }
      game.clock.pause(pause.paused());
    } else if (command instanceof Command.SetSpeed speed) {
      if (!SPEEDS.contains(speed.times())) {
        return Refused.because(
            RefusalReason.UNKNOWN_OPTION,
            Integer.toString(speed.times()),
            Texts.list(SPEEDS.stream().map(String::valueOf).toList()));
      }
      if (speed.times() == game.clock.speed()) {
        return Refused.because(RefusalReason.ALREADY_SO);
      }
      game.clock.setSpeed(speed.times());
    } else if (command instanceof Command.UntilNeeded rush) {
      if (game.phase != Phase.RUN || game.clock.hold() != Hold.NONE) {
        return game.wrongPhase("command.rush", Phase.RUN);
      }
      if (rush.on() == game.clock.rushes()) {
        return Refused.because(RefusalReason.ALREADY_SO);
      }
      rush(rush.on());
    } else if (command instanceof Command.StepDay) {
      if (game.phase != Phase.RUN) {
        return game.wrongPhase("command.step", Phase.RUN);
      }
      game.clock.step(game.now());
    } else if (command instanceof Command.EndPhase) {
      course.endPhase();
    } else {
      throw new IllegalStateException(command + " may be given and is not carried out");
    }
    return Refused.NOT;
  }

  private void rush(boolean on) {
    if (on) {
      game.need.begin();
      game.clock.rush();
    } else {
      game.clock.pause(false);
    }
  }
}
