package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.session.Session;
import java.util.Optional;

/**
 * The two things that are ever done to a session, done the same way live and in a replay: a command
 * is given and everything due in its minute follows; time passes up to a minute.
 */
final class Play {
  private final Session session;
  private final Steps steps;

  /** {@code session} must not have begun. */
  Play(Session session) {
    this.session = session;
    steps = new Steps(session);
  }

  /** The commands that were carried out. */
  Steps steps() {
    return steps;
  }

  Optional<Refusal> give(Actor actor, Command command) {
    Optional<Refusal> refusal =
        steps.give(actor, command, () -> session.apply(actor, command), Optional::isEmpty);
    if (refusal.isEmpty()) {
      session.advance(session.now(), Integer.MAX_VALUE);
    }
    return refusal;
  }

  /** Lets time pass up to a minute; the minute reached is less when something stopped it. */
  long passUntil(long minute) {
    return session.advance(minute, Integer.MAX_VALUE);
  }
}
