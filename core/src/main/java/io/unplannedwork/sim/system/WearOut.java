package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Decay;

/** Something about a service has held as long as it does. */
public final class WearOut implements Step {
  private final Company company;

  public WearOut(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Decay decay : company.decays) {
      company.upkeep.begin(decay);
    }
  }

  @Override
  public void run(int subject) {
    company.upkeep.broken(company.decays[subject]);
  }
}
