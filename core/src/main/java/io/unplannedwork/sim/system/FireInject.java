package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Inject;

/** The date of an inject has come. */
public final class FireInject implements Step {
  private final Company company;

  public FireInject(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Inject inject : company.injects) {
      if (inject.spec.at() != null) {
        company.agenda.move(inject.date, company.scenario.at(inject.spec.at()).minutes());
      }
    }
  }

  @Override
  public void run(int subject) {
    company.injecting.fire(company.injects[subject], 0);
  }
}
