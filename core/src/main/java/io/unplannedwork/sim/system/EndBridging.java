package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** A liaison has carried context over a wall, and is free for the next time. */
public final class EndBridging implements Step {
  private final Company company;

  public EndBridging(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.bridging.carried(company.people[subject]);
  }
}
