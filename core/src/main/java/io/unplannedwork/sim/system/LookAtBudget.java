package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** What is left of a service's error budget is looked at, where a rule reads it. */
public final class LookAtBudget implements Step {
  private final Company company;

  public LookAtBudget(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.budgeting.look(subject);
  }
}
