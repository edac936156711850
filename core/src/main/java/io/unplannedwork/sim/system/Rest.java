package io.unplannedwork.sim.system;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.Agenda;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.WorkingDay;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.law.Fatigue;

/** Midnight: people rest, those who are tired say so, and all have had another day here. */
public final class Rest implements Step {
  private final Company company;
  private final Agenda.Entry midnight;

  public Rest(Company company) {
    this.company = company;
    this.midnight = company.agenda.entry(WorkingDay.REST, 0, 0);
  }

  @Override
  public void begin() {
    company.agenda.move(midnight, SimTime.DAY);
  }

  @Override
  public void run(int subject) {
    for (Person person : company.people) {
      if (person.fatigue > 0) {
        person.fatigue = Fatigue.afterRest(company.laws, person.fatigue);
        company.record(
            person.cause, new CompanyEvent.PersonTired(person.id, Permille.of(person.fatigue)));
        company.touched.person(person.index);
      }
    }
    company.spirits.endDay();
    company.agenda.move(midnight, company.now() + SimTime.DAY);
  }
}
