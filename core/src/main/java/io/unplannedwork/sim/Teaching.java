package io.unplannedwork.sim;

import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Team;

/** Two at one piece of work: somebody who knows a service sits with somebody who does not. */
final class Teaching {
  private final Company company;

  Teaching(Company company) {
    this.company = company;
  }

  /** A free person sits down with the colleague who can learn most from them, if there is one. */
  boolean sitDown(Person teacher) {
    Team team = company.teams[teacher.team];
    Person pupil = null;
    long most = 0;
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      long gap = i == teacher.index ? 0 : gap(teacher, company.people[i]);
      if (gap > most) {
        most = gap;
        pupil = company.people[i];
      }
    }
    if (pupil == null) {
      return false;
    }
    pupil.teacher = teacher.index;
    company.staff.sit(teacher, pupil);
    return true;
  }

  /** What the pupil could learn about the service they work on. */
  private long gap(Person teacher, Person pupil) {
    if (pupil.doing != Doing.ITEM || pupil.teacher != Item.NONE) {
      return 0;
    }
    int service = company.items.get(pupil.item).service;
    return service == Item.NONE ? 0 : teacher.knows.of(service) - pupil.knows.of(service);
  }

  /** The pupil's piece of work is over or broken off: the teacher is free again. */
  void end(Person pupil) {
    if (pupil.teacher != Item.NONE) {
      Person teacher = company.people[pupil.teacher];
      pupil.teacher = Item.NONE;
      teacher.pupil = Item.NONE;
      if (teacher.doing == Doing.TEACHING) {
        company.staff.stopTeaching(teacher);
      }
    }
  }

  /** The teacher is called away. */
  void leave(Person teacher) {
    if (teacher.pupil != Item.NONE) {
      company.people[teacher.pupil].teacher = Item.NONE;
      teacher.pupil = Item.NONE;
    }
  }
}
