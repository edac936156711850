package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** A stage that has room again lets in what waits before it. */
public final class Admit implements Step {
  private final Company company;

  public Admit(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.flow.admit(company.organising.station(subject));
  }
}
