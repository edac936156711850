package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Breakdown;

/** A service breaks down by itself. */
public final class BreakDown implements Step {
  private final Company company;

  public BreakDown(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Breakdown breakdown : company.breakdowns) {
      company.breaking.plan(breakdown);
    }
  }

  @Override
  public void run(int subject) {
    company.breaking.happen(company.breakdowns[subject]);
  }
}
