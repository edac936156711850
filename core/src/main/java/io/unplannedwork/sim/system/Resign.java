package io.unplannedwork.sim.system;

import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Person;

/** Somebody has had enough and gives notice. */
public final class Resign implements Step {
  private final Company company;

  public Resign(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (Person person : company.people) {
      if (person.there) {
        company.leaving.begin(person);
      }
    }
  }

  @Override
  public void run(int subject) {
    Person person = company.people[subject];
    company.leaving.resign(person, PeopleEvent.Leaving.MORALE, person.mood.cause);
  }
}
