package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** A step of an incident is done: the next one begins. */
public final class MoveIncident implements Step {
  private final Company company;

  public MoveIncident(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.responding.moveOn(company.incidents.get(subject));
  }
}
