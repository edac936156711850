package io.unplannedwork.sim.system;

import io.unplannedwork.scenario.SeasonSpec;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Service;

/** A season or a campaign begins or ends. */
public final class TurnSeason implements Step {
  private final Company company;

  public TurnSeason(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Service service : company.services) {
      plan(service.index);
    }
  }

  @Override
  public void run(int subject) {
    Service service = company.services[subject];
    company.serving.demand(service, company.reasons.demand(service));
    plan(subject);
  }

  /** The next beginning or end after now. */
  private void plan(int subject) {
    Service service = company.services[subject];
    long next = Agenda.NEVER;
    for (SeasonSpec season : service.spec.seasons()) {
      next = Math.min(next, after(company.scenario.at(season.from()).minutes()));
      next = Math.min(next, after(company.scenario.at(season.until()).minutes()));
    }
    company.agenda.move(service.season, next);
  }

  private long after(long minute) {
    return minute > company.now() ? minute : Agenda.NEVER;
  }
}
