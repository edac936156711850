package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** A chore is done. */
public final class FinishChore implements Step {
  private final Company company;

  public FinishChore(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.tending.finish(company.tasks.get(subject));
  }
}
