package io.unplannedwork.session;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.EventLog;

/** Writes what happens in the play into the game's log, at the minute reached. */
record Recorder(Company company, EventLog log) {
  /**
   * @param cause the number of the event that caused it; 0 for none
   * @return the event's number
   */
  long record(long cause, GameEvent event) {
    return log.record(SimTime.of(company.now()), cause, event);
  }
}
