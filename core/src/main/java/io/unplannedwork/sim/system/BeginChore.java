package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** Whoever can begins a chore that waits. */
public final class BeginChore implements Step {
  private final Company company;

  public BeginChore(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.tending.begin();
  }
}
