package io.unplannedwork.sim.system;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.WorkingDay;

/** Sunday, midnight: what nobody touched for a week fades; mentors have taught. */
public final class Remember implements Step {
  private final Company company;
  private final Agenda.Entry sunday;

  public Remember(Company company) {
    this.company = company;
    sunday = company.agenda.entry(WorkingDay.REMEMBER, 0, 0);
  }

  @Override
  public void begin() {
    company.agenda.move(sunday, SimTime.WEEK);
  }

  @Override
  public void run(int subject) {
    company.knowing.endWeek();
    company.agenda.move(sunday, company.now() + SimTime.WEEK);
  }
}
