package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** Somebody's last day is over. */
public final class GoAway implements Step {
  private final Company company;

  public GoAway(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.leaving.go(company.people[subject]);
  }
}
