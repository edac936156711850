package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** Incidents that nobody is at call whoever can come. */
public final class Call implements Step {
  private final Company company;

  public Call(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.calling.call();
  }
}
