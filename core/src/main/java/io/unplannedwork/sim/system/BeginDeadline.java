package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Deadline;
import io.unplannedwork.sim.component.Service;

/** A deadline's run begins: its service works for it, under its own demand. */
public final class BeginDeadline implements Step {
  private final Company company;

  public BeginDeadline(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Deadline deadline : company.deadlines) {
      company.agenda.move(deadline.begin, company.scenario.at(deadline.spec.from()).minutes());
    }
  }

  @Override
  public void run(int subject) {
    Deadline deadline = company.deadlines[subject];
    Service service = company.services[deadline.service];
    deadline.state = Deadline.State.RUNNING;
    deadline.worked.set(company.now(), 0, 0);
    service.surges.add(deadline.spec.demand().value());
    company.agenda.move(deadline.end, company.scenario.at(deadline.spec.until()).minutes());
    company.serving.demand(service, company.reasons.demand(service));
  }
}
