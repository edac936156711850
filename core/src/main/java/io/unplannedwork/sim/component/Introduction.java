package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;

/** A practice on its way into the company. */
public final class Introduction implements Numbered {
  public int index;
  public PracticeSpec spec;
  public boolean started;

  /** The item whose work introduces it, 0 for none (not started, or introduced). */
  public int item;

  /** Pieces of this week's upkeep that are not done. */
  public int open;

  /** When it was introduced; −1 before. */
  public long introduced = -1;

  /** Thousandths of a day of adoption that it has behind it. */
  public long lived;

  /** It was adopted in full. */
  public boolean done;

  /** It has got as far as its own silo. */
  public boolean stalled;

  /** The CIO stands behind it. */
  public boolean backed;

  /** Permille adopted. */
  public int adopted;

  /** Thousandths of an occasion for its habit that have passed. */
  public long occasions;

  /** The number of the last event that concerned it. */
  public long cause;

  /** Adoption goes on, day by day. */
  public Agenda.Entry day;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(started).add(item).add(introduced).add(adopted).add(cause);
    print.add(lived).add(done).add(stalled).add(backed);
    if (occasions > 0) {
      print.add(occasions);
    }
    if (open > 1) {
      print.add(open); // else "item" says as much
    }
  }
}
