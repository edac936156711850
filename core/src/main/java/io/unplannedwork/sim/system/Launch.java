package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** Somebody takes out what is aboard a release. */
public final class Launch implements Step {
  private final Company company;

  public Launch(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.releasing.launch(company.organising.station(subject));
  }
}
