package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.DeadlineSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.Meter;

/** A moment at which a service must work. */
public final class Deadline implements Numbered {
  /** Where it stands. */
  public enum State {
    AHEAD,
    RUNNING,
    OVER
  }

  public int index;
  public DeadlineSpec spec;
  public int service;
  public State state = State.AHEAD;

  /** Minutes of full service, in thousandths. */
  public final Meter worked = new Meter();

  public Agenda.Entry begin;
  public Agenda.Entry through;
  public Agenda.Entry end;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(state).add(worked, now);
  }
}
