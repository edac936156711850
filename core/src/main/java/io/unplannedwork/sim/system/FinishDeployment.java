package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** A deployment is done: its changes are live, or something is wrong. */
public final class FinishDeployment implements Step {
  private final Company company;

  public FinishDeployment(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.releasing.finish(company.deployments.get(subject));
  }
}
