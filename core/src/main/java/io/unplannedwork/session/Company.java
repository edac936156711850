package io.unplannedwork.session;

import io.unplannedwork.sim.Bell;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.sim.World;

/**
 * The company a session is played around; the boundary between the rules of play and the engine.
 */
interface Company {
  /** The minute up to which everything has happened. */
  long now();

  /** The minute of the next thing to happen; {@link Long#MAX_VALUE} when there is none. */
  long next();

  /** As {@link World#advance}. */
  long advance(long minute, int mostEntries);

  /** As {@link World#apply}. */
  void apply(Order order, long cause);

  /** As {@link World#bell}. */
  Bell bell();

  Sight sight();

  long fingerprint();

  /** The engine. */
  record Simulated(World world) implements Company {
    @Override
    public long now() {
      return world.now();
    }

    @Override
    public long next() {
      return world.next();
    }

    @Override
    public long advance(long minute, int mostEntries) {
      return world.advance(minute, mostEntries);
    }

    @Override
    public void apply(Order order, long cause) {
      world.apply(order, cause);
    }

    @Override
    public Bell bell() {
      return world.bell();
    }

    @Override
    public Sight sight() {
      return world.sight();
    }

    @Override
    public long fingerprint() {
      return world.fingerprint();
    }
  }
}
