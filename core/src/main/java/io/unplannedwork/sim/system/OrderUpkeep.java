package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Decay;

/** Upkeep is due by its own rhythm. */
public final class OrderUpkeep implements Step {
  private final Company company;

  public OrderUpkeep(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    Decay decay = company.decays[subject];
    company.upkeep.order(decay, company.services[decay.service].cause);
  }
}
