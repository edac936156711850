package io.unplannedwork.sim.system;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.WorkingDay;

/** Midnight: customers who went without leave, and some who left return. */
public final class CountCustomers implements Step {
  private final Company company;
  private final Agenda.Entry midnight;

  public CountCustomers(Company company) {
    this.company = company;
    this.midnight = company.agenda.entry(WorkingDay.COUNT_CUSTOMERS, 0, 0);
  }

  @Override
  public void begin() {
    if (company.clients.counted()) {
      company.agenda.move(midnight, SimTime.DAY);
    }
  }

  @Override
  public void run(int subject) {
    company.clients.countDay();
    company.agenda.move(midnight, company.now() + SimTime.DAY);
  }
}
