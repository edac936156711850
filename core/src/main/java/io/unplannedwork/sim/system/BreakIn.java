package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Service;

/** Somebody breaks into a service. */
public final class BreakIn implements Step {
  private final Company company;

  public BreakIn(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Service service : company.services) {
      company.exposing.begin(service);
    }
  }

  @Override
  public void run(int subject) {
    company.exposing.breach(company.services[subject]);
  }
}
