package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Person;
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
    int next = company.staff.nextToLook(team, 0);
    while (next >= 0) {
      Person person = company.people[next];
      company.work.pull(person);
      company.staff.looked(person);
      next = company.staff.nextToLook(team, next + 1);
    }
    company.work.preempt(team);
  }
}
