package io.unplannedwork.sim;

import io.unplannedwork.scenario.Scenario;

/** A simulated company: an Ashley engine, an agenda, and the systems of a working day. */
public final class World {
  /** Rises with every change that makes a game play differently. */
  public static final int RULES = 1;

  private World() {}

  /** A company at minute 0, with nothing begun. Events go to {@code log}. */
  public static World create(Scenario scenario, long seed, EventLog log) {
    throw new UnsupportedOperationException("the engine is being built");
  }

  /** The minute up to which everything has happened. */
  public long now() {
    throw new UnsupportedOperationException();
  }

  /** The minute of the next entry of the agenda; {@link Long#MAX_VALUE} when there is none. */
  public long next() {
    throw new UnsupportedOperationException();
  }

  /**
   * Lets time pass up to and including a minute; stops earlier, with that minute's agenda empty,
   * when something rang the bell.
   *
   * @param minute not before {@link #now()}
   * @param mostEntries at most so many entries of the agenda are run; the call may be repeated
   * @return the minute reached: {@code minute}, or less when it stopped early
   */
  public long advance(long minute, int mostEntries) {
    throw new UnsupportedOperationException();
  }

  /** Carries out an order now; {@code cause} is the number of the event that gave it. */
  public void apply(Order order, long cause) {
    throw new UnsupportedOperationException();
  }

  /** What rang the bell at {@link #now()}, as a sentence's subject; null when nothing did. */
  public String bell() {
    throw new UnsupportedOperationException();
  }

  public Sight sight() {
    throw new UnsupportedOperationException();
  }

  /** A hash of the whole state; equal games have equal fingerprints at equal minutes. */
  public long fingerprint() {
    throw new UnsupportedOperationException();
  }
}
