package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;

/** The time of a team that was founded for a while is over. */
public final class EndTeam implements Step {
  private final Company company;

  public EndTeam(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    company.reorganising.end(company.teams[subject], 0);
  }
}
