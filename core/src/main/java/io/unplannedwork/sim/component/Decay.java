package io.unplannedwork.sim.component;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.DecaySpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.Meter;

/** Something about a service that wears out. */
public final class Decay implements Numbered {
  public int index;
  public DecaySpec spec;
  public int service;

  /** Its place among those of its service. */
  public int place;

  /** How far it is worn: thousandths of a minute under average traffic. */
  public final Meter worn = new Meter();

  /** Since when it is fresh; the start of the game, or before it. */
  public long fresh;

  /** The number of the event that made it fresh, 0 for none since the beginning. */
  public long cause;

  /** Days between two rounds of upkeep; 0 for only when somebody decides. */
  public int every;

  /** Permille of the work to see to it that nothing has automated away. */
  public int eased = 1000;

  /** How often it broke. */
  public int times;

  /** The incident by which it broke, 0 while it holds. */
  public int incident;

  /** The chore that will make it fresh, 0 for none. */
  public int chore;

  /** It breaks. */
  public Agenda.Entry breaks;

  /** Upkeep is due. */
  public Agenda.Entry due;

  /** How far it may wear. */
  public long holds() {
    return spec.days() * SimTime.DAY * 1000;
  }

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(worn, now).add(fresh).add(every).add(times).add(incident).add(chore);
    print.add(eased);
  }
}
