package io.unplannedwork.sim.system;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.WorkingDay;

/** Midnight: what the day brought and cost is booked. */
public final class BookDay implements Step {
  private final Company company;
  private final Agenda.Entry midnight;

  public BookDay(Company company) {
    this.company = company;
    this.midnight = company.agenda.entry(WorkingDay.BOOK_DAY, 0, 0);
  }

  @Override
  public void begin() {
    company.agenda.move(midnight, SimTime.DAY);
  }

  @Override
  public void run(int subject) {
    company.treasury.bookDay();
    company.agenda.move(midnight, company.now() + SimTime.DAY);
  }
}
