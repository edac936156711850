package io.unplannedwork.sim.system;

import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Fault;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Service;

/** A live fault has seen the traffic it stands: it shows itself as an incident. */
public final class ShowFault implements Step {
  private final Company company;

  public ShowFault(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Service service : company.services) {
      for (int fault = 1; fault <= service.spec.faults(); fault++) {
        company.serving.faultLive(service, service.source, fault, 0, 0);
      }
    }
  }

  @Override
  public void run(int subject) {
    Service service = company.services[subject];
    Fault fault = service.faults.remove(0);
    Incident incident =
        company.responding.drawn(
            service,
            ProductionEvent.Trigger.LATENT_FAULT,
            "",
            fault.source(),
            fault.ordinal(),
            fault.generation());
    company.causes.recurs(incident, fault);
    company.responding.open(incident, fault.cause());
    company.serving.planFault(service);
  }
}
