package io.unplannedwork.room;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;

/** Takes the game's fingerprint once a day, and whenever play stands still. */
final class Pulse {
  private final Session session;
  private long version;
  private Body.Pulse last = new Body.Pulse(-1, -1, "");

  Pulse(Session session) {
    this.session = session;
  }

  /**
   * The newest fingerprint; a new one where one is due.
   *
   * @param commands how many commands were carried out up to now
   * @param moving whether time passes
   */
  Part take(long commands, boolean moving) {
    long now = session.now();
    boolean due =
        moving
            ? Math.floorDiv(now, SimTime.DAY) != Math.floorDiv(last.minute(), SimTime.DAY)
            : now != last.minute() || commands != last.commands();
    if (due) {
      last = new Body.Pulse(now, commands, Long.toHexString(session.fingerprint()));
      version++;
    }
    return new Part("pulse", version, last);
  }
}
