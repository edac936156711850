package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** The time to report an incident is over. */
public final class MissReport implements Step {
  private final Company company;

  public MissReport(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.reporting.missed(company.reports.get(subject));
  }
}
