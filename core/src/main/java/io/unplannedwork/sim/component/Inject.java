package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;

/** Something that happens on a date or at a hand's wave. */
public final class Inject implements Numbered {
  public int index;
  public InjectSpec spec;

  /** How often it has happened. */
  public int fired;

  public Agenda.Entry date;

  /** A surge of demand it made ends. */
  public Agenda.Entry end;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(fired);
  }
}
