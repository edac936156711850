package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** A release window closes: what nobody has taken out waits for the next. */
public final class CloseWindow implements Step {
  private final Company company;

  public CloseWindow(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.boarding.closeWindow(company.stages[subject]);
  }
}
