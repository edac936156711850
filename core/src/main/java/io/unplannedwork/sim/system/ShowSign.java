package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Fault;
import io.unplannedwork.sim.component.Service;

/** A live fault gives signs before it shows. */
public final class ShowSign implements Step {
  private final Company company;

  public ShowSign(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    Service service = company.services[subject];
    Fault sign = service.signs.remove(0);
    company.climate.sign(service, sign);
    company.serving.planSign(service);
  }
}
