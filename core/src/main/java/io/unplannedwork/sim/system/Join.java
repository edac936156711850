package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** Somebody's first day has come. */
public final class Join implements Step {
  private final Company company;

  public Join(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.leaving.join(company.people[subject]);
  }
}
