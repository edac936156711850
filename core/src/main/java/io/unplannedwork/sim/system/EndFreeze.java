package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Freeze;

/** A freeze is over. */
public final class EndFreeze implements Step {
  private final Company company;

  public EndFreeze(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    Freeze freeze = company.freezes[subject];
    company.freezing.end(freeze, freeze.cause);
  }
}
