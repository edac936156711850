package io.unplannedwork.room;

import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;

/** Makes the mind that plays a seat while no person does. */
public interface Minds {
  Mind of(Scenario scenario, SeatSpec seat);
}
