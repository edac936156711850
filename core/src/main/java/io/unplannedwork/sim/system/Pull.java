package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Team;

/** Free people of a team look for work, each for the best there is. */
public final class Pull implements Step {
  private final Company company;

  public Pull(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    Team team = company.teams[subject];
    if (!team.open) {
      return;
    }
    for (int i = team.idle.nextSetBit(0); i >= 0; i = team.idle.nextSetBit(i + 1)) {
      company.work.pull(company.people[i]);
    }
    company.work.preempt(team);
  }
}
