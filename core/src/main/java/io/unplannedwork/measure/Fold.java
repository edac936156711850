package io.unplannedwork.measure;

import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;

/** Turns events into notes in the book and keeps only what later events need. */
interface Fold {
  void take(Recorded recorded);

  /** Notes what goes on without events, such as an outage, up to now. */
  default void settle(SimTime now) {}
}
