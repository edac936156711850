package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Audit;

/** An auditor draws changes. */
public final class DrawAudit implements Step {
  private final Company company;

  public DrawAudit(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Audit audit : company.audits) {
      company.agenda.move(audit.draw, company.scenario.at(audit.spec.at()).minutes());
    }
  }

  @Override
  public void run(int subject) {
    company.auditing.draw(company.audits[subject]);
  }
}
