package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;

/** Those who buy, and those who have left. */
public final class Customers implements Numbered {
  public long here;
  public long away;

  /** The number of the last event that concerned them. */
  public long cause;

  @Override
  public int number() {
    return 0;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(here).add(away).add(cause);
  }
}
