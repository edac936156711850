package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.ServiceSpec;
import io.unplannedwork.sim.Fingerprint;

/** A service the company runs. */
public final class Service implements Numbered {
  public int index;
  public ServiceSpec spec;
  public int builtBy;
  public int runBy;

  /** Technical debt, millionths. */
  public long debt;

  /** Pieces of debt repair begun so far. */
  public int debtPieces;

  @Override
  public int number() {
    return index;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(debt).add(debtPieces);
  }
}
