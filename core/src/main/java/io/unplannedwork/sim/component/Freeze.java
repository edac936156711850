package io.unplannedwork.sim.component;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import java.util.BitSet;

/** A freeze of the scenario, or the one that orders declare. */
public final class Freeze implements Numbered {
  public int index;
  public String title;
  public CompanyEvent.Frozen what = CompanyEvent.Frozen.RELEASES;

  /** The minutes at which a freeze of the scenario begins and ends. */
  public long from;

  public long until;

  /** Promises and streams it does not hold, by index. */
  public final BitSet exceptPromises = new BitSet();

  public final BitSet exceptStreams = new BitSet();
  public boolean on;

  /** The number of the event that began it. */
  public long cause;

  public Agenda.Entry begin;
  public Agenda.Entry end;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(what).add(on).add(cause);
    print.add(exceptPromises.toLongArray()).add(exceptStreams.toLongArray());
  }
}
