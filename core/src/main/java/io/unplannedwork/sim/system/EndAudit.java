package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** The time to show an auditor what was drawn is over. */
public final class EndAudit implements Step {
  private final Company company;

  public EndAudit(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.auditing.end(company.audits[subject]);
  }
}
