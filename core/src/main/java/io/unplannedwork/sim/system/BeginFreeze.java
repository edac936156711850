package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Freeze;

/** A freeze of the scenario begins. */
public final class BeginFreeze implements Step {
  private final Company company;

  public BeginFreeze(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Freeze freeze : company.freezes) {
      if (freeze.until > freeze.from) {
        company.agenda.move(freeze.begin, freeze.from);
      }
    }
  }

  @Override
  public void run(int subject) {
    Freeze freeze = company.freezes[subject];
    company.freezing.begin(freeze, freeze.until - freeze.from, 0);
  }
}
