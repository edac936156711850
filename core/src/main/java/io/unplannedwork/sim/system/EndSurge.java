package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** A surge of demand that an inject made is over. */
public final class EndSurge implements Step {
  private final Company company;

  public EndSurge(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.injecting.ebb(company.injects[subject]);
  }
}
