package io.unplannedwork.lab;

import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import java.util.function.Consumer;

/** Hears what happens in a world once it has settled: nothing of a warm-up. */
abstract class Settled implements Consumer<Recorded> {
  private final long from;

  Settled(long warmUpDays) {
    from = warmUpDays * SimTime.DAY;
  }

  @Override
  public final void accept(Recorded recorded) {
    if (recorded.at().minutes() >= from) {
      hear(recorded);
    }
  }

  /** Something happened after the warm-up. */
  abstract void hear(Recorded recorded);
}
