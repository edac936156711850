package io.unplannedwork.session;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import java.util.Optional;

/** Who is ready to go on, and what happens when all are. */
final class Readiness {
  private final Game game;
  private final Course course;

  Readiness(Game game, Course course) {
    this.game = game;
    this.course = course;
  }

  Optional<Refusal> ready(Chair chair, boolean ready) {
    if (game.phase == Phase.RUN && game.clock.hold() == Hold.NONE) {
      return Refused.because(RefusalReason.NO_HOLD);
    }
    if (chair.ready() == ready) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    chair.setReady(ready);
    goOnIfReady();
    return Refused.NOT;
  }

  /** People decide when to go on; where there are none, bots do. */
  void goOnIfReady() {
    boolean nobody = game.people() == 0;
    boolean ready =
        !game.chairs.isEmpty()
            && game.chairs.stream().filter(chair -> nobody || !chair.bot()).allMatch(Chair::ready);
    if (!ready) {
      return;
    }
    if (game.phase != Phase.RUN) {
      course.endPhase();
    } else if (game.clock.hold() != Hold.NONE) {
      endHold();
    }
  }

  /** The clock runs again. */
  Optional<Refusal> endHold() {
    if (game.phase != Phase.RUN || game.clock.hold() == Hold.NONE) {
      return Refused.because(RefusalReason.NO_HOLD);
    }
    game.standing.answerFor(game::isSilent, game.round);
    if (game.clock.hold() == Hold.MONDAY) {
      game.decisions.hands().dealOnlyNews(false);
      game.deal();
    }
    game.clock.release();
    nobodyReady();
    game.record(new GameEvent.HoldEnded());
    return Refused.NOT;
  }

  /** Each must say so anew. */
  void nobodyReady() {
    game.chairs.forEach(chair -> chair.setReady(false));
    game.version++;
  }
}
