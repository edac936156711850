package io.unplannedwork.sim.component;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Fingerprint;

/** A chore about a service: waits for somebody who can do it, then keeps them until it is done. */
public final class Task implements Numbered {
  public int id;
  public Chore chore;
  public int service;

  /** Which of the service's decays, causes or steps; {@link Item#NONE} for the service itself. */
  public int about = Item.NONE;

  /** The fault that is mended before it shows, or null. */
  public Fault fault;

  /** The team that does it. */
  public int team;

  /** What players read of it. */
  public String what;

  /** Milliminutes of a seasoned hand's work. */
  public long effort;

  /** What one must know of the service, permille. */
  public int knows;

  /** Who is at it, or {@link Item#NONE}. */
  public int person = Item.NONE;

  public long started;

  /** Longer than a day: whoever is at it goes home in between. */
  public boolean byDay;

  /** The number of the last event that concerned it. */
  public long cause;

  /** It is done. */
  public Agenda.Entry finish;

  @Override
  public int number() {
    return id;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print
        .add(id)
        .add(chore)
        .add(service)
        .add(about)
        .add(team)
        .add(what)
        .add(effort)
        .add(knows)
        .add(person);
    print.add(started).add(byDay).add(cause);
    if (fault != null) {
      print.add(fault.source()).add(fault.ordinal()).add(fault.generation());
    }
  }
}
