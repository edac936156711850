package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;

/** A way in which a service breaks down by itself. */
public final class Breakdown implements Numbered {
  public int index;
  public BreakdownSpec spec;
  public int service;

  /** Its place among those of its service. */
  public int place;

  /** The key of its dice. */
  public long source;

  /** How often it has broken down. */
  public int times;

  /** It breaks down. */
  public Agenda.Entry next;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(times);
  }
}
