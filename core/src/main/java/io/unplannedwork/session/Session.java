package io.unplannedwork.session;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Sight;
import java.util.List;
import java.util.Optional;

/**
 * One company's game: rounds, phases, drafts, proposals, decisions, around a simulated company. Its
 * accepted commands with the minutes at which they came, its scenario and its seed are the game.
 */
public final class Session {
  private Session() {}

  /**
   * A game in its lobby.
   *
   * @param scenario checked before
   * @param seed the luck of the game
   * @param players which of the scenario's seatings is used: the smallest for at least so many
   * @param log numbers and streams every event of the game
   */
  public static Session create(Scenario scenario, long seed, int players, EventLog log) {
    throw new UnsupportedOperationException("the session is being built");
  }

  /** Carries a command out now, or says why not and changes nothing. Empty means carried out. */
  public Optional<Refusal> apply(Actor actor, Command command) {
    throw new UnsupportedOperationException();
  }

  /** The seats of this game, in the scenario's order; none where the scenario has no seating. */
  public List<SeatSpec> seats() {
    throw new UnsupportedOperationException();
  }

  public Tempo tempo() {
    throw new UnsupportedOperationException();
  }

  /**
   * In Run, lets time pass up to a minute, or less when a Monday, the bell or the end of the round
   * stops it; elsewhere does nothing. A command may be given once the minute asked for is reached,
   * or time was stopped there; not in between.
   *
   * @param mostEntries at most so many entries of the agenda are run; the call may be repeated
   * @return the minute reached
   */
  public long advance(long minute, int mostEntries) {
    throw new UnsupportedOperationException();
  }

  /** The minute reached. */
  public long now() {
    throw new UnsupportedOperationException();
  }

  public Sight sight() {
    throw new UnsupportedOperationException();
  }

  /** A hash of the whole game; equal games have equal fingerprints. */
  public long fingerprint() {
    throw new UnsupportedOperationException();
  }
}
