package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.ReportingSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;

/** An incident that an authority wants to be told of. */
public final class Report implements Numbered {
  public int id;
  public int incident;
  public ReportingSpec spec;

  /** The number of the last event that concerned it. */
  public long cause;

  /** The time to tell is over. */
  public Agenda.Entry due;

  @Override
  public int number() {
    return id;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(id).add(incident).add(spec.id()).add(cause);
  }
}
