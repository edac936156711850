package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.law.Impact;

/** The cause of incidents, still there after the first of them is over. */
public final class Problem implements Numbered {
  public int id;
  public int service;

  /** The key of the dice of what comes of it. */
  public long source;

  public long ordinal;

  /** What each of its incidents is like. */
  public Impact impact;

  public long hardness;
  public String detail;

  /** Incidents that came of it so far. */
  public int incidents;

  /** Whether a record tells the way round it. */
  public boolean known;

  /** The chore that is to remove it, 0 for none. */
  public int actions;

  /** The number of the last event that concerned it. */
  public long cause;

  @Override
  public int number() {
    return id;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(id).add(service).add(source).add(ordinal).add(impact).add(hardness).add(detail);
    print.add(incidents).add(known).add(actions).add(cause);
  }
}
