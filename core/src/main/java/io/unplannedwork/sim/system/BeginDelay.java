package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** Waiting for an item begins to cost: its date has passed, or its time of grace. */
public final class BeginDelay implements Step {
  private final Company company;

  public BeginDelay(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.delays.begin(company.items.get(subject));
  }
}
