package io.unplannedwork.sim.system;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.WorkingDay;

/** Midnight, after everything else of that minute: the day's state is noted. */
public final class EndDay implements Step {
  private final Company company;
  private final Agenda.Entry midnight;

  public EndDay(Company company) {
    this.company = company;
    this.midnight = company.agenda.entry(WorkingDay.END_DAY, 0, 0);
  }

  @Override
  public void begin() {
    company.agenda.move(midnight, SimTime.DAY);
  }

  @Override
  public void run(int subject) {
    long day = company.now() / SimTime.DAY - 1;
    company.agenda.move(midnight, company.now() + SimTime.DAY);
    company.record(
        0,
        new CompanyEvent.DayEnded(
            day, company.items.size(), company.books.cash, company.fingerprint()));
  }
}
