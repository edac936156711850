package io.unplannedwork.sim.system;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Deadline;
import io.unplannedwork.sim.component.Service;

/** A deadline's run is through, or its time is up. */
public final class EndDeadline implements Step {
  private final Company company;

  public EndDeadline(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    Deadline deadline = company.deadlines[subject];
    Service service = company.services[deadline.service];
    boolean served = deadline.worked.at(company.now()) >= deadline.spec.runs() * 1000;
    deadline.state = Deadline.State.OVER;
    deadline.worked.turn(company.now(), 0);
    company.agenda.cancel(deadline.through);
    company.agenda.cancel(deadline.end);
    service.surges.remove(Integer.valueOf(deadline.spec.demand().value()));
    long event =
        company.record(
            served ? 0 : company.reasons.worse(service),
            new ProductionEvent.DeadlineServed(deadline.spec.id(), service.spec.id(), served));
    if (!served) {
      company.treasury.book(
          CompanyEvent.Booking.PENALTY, deadline.spec.id(), -100 * deadline.spec.penalty(), event);
    }
    company.serving.demand(service, event);
  }
}
