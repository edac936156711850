package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Team;

/** A team's hours begin or end: work at hand goes on or rests, and free people look for work. */
public final class OpenAndClose implements Step {
  private final Company company;

  public OpenAndClose(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Team team : company.teams) {
      company.agenda.move(team.shift, team.calendar.nextChange(0));
    }
  }

  @Override
  public void run(int subject) {
    Team team = company.teams[subject];
    company.treasury.stayed(team);
    team.open = !team.open;
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      if (team.open) {
        company.staff.open(company.people[i]);
      } else {
        company.staff.close(company.people[i]);
      }
    }
    company.staff.look(subject);
    company.calling.look(subject);
    company.agenda.move(team.shift, team.calendar.nextChange(company.now()));
  }
}
