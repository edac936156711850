package io.unplannedwork.sim.system;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.WorkingDay;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Drift;

/** Midnight: environments have drifted a day further, and debt is told where it has changed. */
public final class AgeServices implements Step {
  private final Company company;
  private final Agenda.Entry midnight;

  public AgeServices(Company company) {
    this.company = company;
    this.midnight = company.agenda.entry(WorkingDay.AGE_SERVICES, 0, 0);
  }

  @Override
  public void begin() {
    for (Service service : company.services) {
      service.debtTold = (int) (service.debt / 1000);
    }
    company.agenda.move(midnight, SimTime.DAY);
  }

  @Override
  public void run(int subject) {
    for (Service service : company.services) {
      service.drift =
          Drift.afterDay(company.laws, service.drift, company.factor(Effect.ENVIRONMENT_DRIFT));
      int debt = (int) (service.debt / 1000);
      if (debt != service.debtTold) {
        service.debtTold = debt;
        service.cause =
            company.record(
                company.reasons.debt(service),
                new CompanyEvent.DebtChanged(service.spec.id(), Permille.of(debt)));
      }
      company.exposing.turn(service);
      company.touched.service(service.index);
    }
    company.agenda.move(midnight, company.now() + SimTime.DAY);
  }
}
