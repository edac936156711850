package io.unplannedwork.sim.system;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Service;

/** Another hour: as many want to be served as want it at this time of day and week. */
public final class TurnHour implements Step {
  private final Company company;

  public TurnHour(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Service service : company.services) {
      company.serving.demand(service, 0);
      if (varies(service)) {
        company.agenda.move(service.hour, SimTime.HOUR);
      }
    }
  }

  @Override
  public void run(int subject) {
    Service service = company.services[subject];
    company.serving.demand(service, company.reasons.demand(service));
    if (varies(service)) {
      company.agenda.move(service.hour, company.now() + SimTime.HOUR);
    }
  }

  private boolean varies(Service service) {
    return company.laws.holds(Law.TRAFFIC)
        && !(service.spec.hours().isEmpty() && service.spec.days().isEmpty());
  }
}
