package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Introduction;

/** Another day with a practice that is being adopted. */
public final class Adopt implements Step {
  private final Company company;

  public Adopt(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Introduction practice : company.introductions) {
      if (practice.spec.inForce()) {
        company.adopting.inForce(practice);
      }
    }
  }

  @Override
  public void run(int subject) {
    company.adopting.goOn(company.introductions[subject]);
  }
}
