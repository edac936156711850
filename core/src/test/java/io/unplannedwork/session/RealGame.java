package io.unplannedwork.session;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A game around the real engine, with its events and a record of its accepted commands. */
public final class RealGame {
  /** A command and the minute at which it was given. */
  record Given(long minute, Actor actor, Command command) {}

  public final List<Recorded> events = new ArrayList<>();
  final List<Given> given = new ArrayList<>();
  public final Session session;

  public RealGame(Scenario scenario, long seed) {
    EventLog log = new EventLog();
    log.listen(events::add);
    session = Session.create(scenario, seed, 4, log);
  }

  Optional<Refusal> give(Actor actor, Command command) {
    long minute = session.now();
    Optional<Refusal> refusal = session.apply(actor, command);
    if (refusal.isEmpty()) {
      given.add(new Given(minute, actor, command));
    }
    return refusal;
  }

  Optional<Refusal> give(SeatId seat, Command command) {
    return give(Actor.seat(seat), command);
  }

  public void endPhase() {
    give(Actor.HOST, new Command.EndPhase());
  }

  /** Passes time up to a minute, ending every hold on the way. */
  public void pass(long minute) {
    while (session.now() < minute && session.phase() == io.unplannedwork.contract.Phase.RUN) {
      if (session.hold() != Hold.NONE) {
        give(Actor.HOST, new Command.EndHold());
      }
      session.advance(minute, 1000);
    }
  }
}
