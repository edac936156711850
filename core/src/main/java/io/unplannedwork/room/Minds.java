package io.unplannedwork.room;

import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;

/** Makes the mind that plays a seat while no person does. */
public interface Minds {
  /** {@code seed} is the game's luck. */
  Mind of(Scenario scenario, SeatSpec seat, long seed);
}
