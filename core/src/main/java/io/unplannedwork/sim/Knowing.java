package io.unplannedwork.sim;

import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Known;
import io.unplannedwork.sim.component.Mood;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Knowledge;

/** What people know of services: won by work and from each other, lost by disuse. */
public final class Knowing {
  private final Company company;

  /** How many know each service well enough, as it was last told. */
  private final int[] knowers;

  Knowing(Company company) {
    this.company = company;
    knowers = knowersNow();
  }

  /** Somebody worked on a service, alone. */
  void worked(Person person, int service, long minutes) {
    learn(person, service, minutes, 1000, Knowledge.ALL);
  }

  /**
   * Somebody was at a service for so many minutes.
   *
   * @param factor permille of what work alone teaches
   * @param most what there is to learn here, millionths
   */
  void learn(Person person, int service, long minutes, long factor, long most) {
    person.used.set(service);
    long known = person.knows.of(service);
    person.knows.set(service, known + wins(known, minutes, factor, most));
  }

  /** What so many minutes teach somebody who knows so much. */
  long wins(long known, long minutes, long factor, long most) {
    if (known >= most) {
      return 0;
    }
    long won =
        Knowledge.learned(
            company.laws, known, minutes, (int) (factor * company.factor(Effect.LEARNING) / 1000));
    return Math.min(most - known, won);
  }

  /** A week is over: mentors have helped, and what nobody touched has faded. */
  public void endWeek() {
    for (Person person : company.people) {
      if (person.there) {
        mentor(person);
      }
    }
    if (company.laws.holds(Law.KNOWLEDGE)) {
      long fades = company.laws.value(Parameter.KNOWLEDGE_FADES);
      for (Person person : company.people) {
        Known knows = person.knows;
        for (int service = knows.next(0); service >= 0; service = knows.next(service + 1)) {
          if (!person.used.get(service)) {
            knows.set(service, knows.of(service) - knows.of(service) * fades / 1000);
          }
        }
        person.used.clear();
      }
    }
    company.drilling.endWeek();
    company.habits.endWeek();
    company.climate.endWeek();
    count(0);
  }

  /** A newcomer is helped by whoever of the team knows most. */
  void welcome(Person person) {
    Team team = company.teams[person.team];
    Person best = null;
    long most = 0;
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      long knows = i == person.index ? 0 : ahead(company.people[i], person);
      if (knows > most) {
        most = knows;
        best = company.people[i];
      }
    }
    if (best != null && company.laws.value(Parameter.MENTOR_WEEKS) > 0) {
      person.mood.mentor = best.index;
      person.mood.mentoredUntil =
          company.now() + company.laws.value(Parameter.MENTOR_WEEKS) * SimTime.WEEK;
      person.cause = company.record(person.cause, new PeopleEvent.MentorNamed(person.id, best.id));
    }
    count(person.cause);
  }

  /** How much one knows that another does not, over all services. */
  private static long ahead(Person one, Person other) {
    long sum = 0;
    for (int i = one.knows.next(0); i >= 0; i = one.knows.next(i + 1)) {
      sum += Math.max(0, one.knows.of(i) - other.knows.of(i));
    }
    return sum;
  }

  /** The mentor's hours of a week, and what they taught: each service by how far they are ahead. */
  private void mentor(Person newcomer) {
    Mood mood = newcomer.mood;
    if (mood.mentor == Item.NONE) {
      return;
    }
    Person mentor = company.people[mood.mentor];
    long ahead = ahead(mentor, newcomer);
    if (!mentor.there || company.now() > mood.mentoredUntil || ahead == 0) {
      mood.mentor = Item.NONE;
      return;
    }
    long week =
        company.teams[mentor.team].calendar.openMinutes(
            company.now() - SimTime.WEEK, company.now());
    long minutes = week * company.laws.value(Parameter.MENTOR_SHARE) / 1000;
    for (int i = mentor.knows.next(0); i >= 0; i = mentor.knows.next(i + 1)) {
      long share = Math.max(0, mentor.knows.of(i) - newcomer.knows.of(i));
      if (share > 0) {
        learn(
            newcomer,
            i,
            minutes * share / ahead,
            company.laws.value(Parameter.TEACHING),
            mentor.knows.of(i));
      }
    }
    company.chores.owe(mentor, minutes, newcomer.cause);
  }

  /** Who knows enough may have changed. */
  void count(long cause) {
    int[] now = knowersNow();
    for (Service service : company.services) {
      if (now[service.index] != knowers[service.index]) {
        knowers[service.index] = now[service.index];
        company.record(
            cause, new PeopleEvent.KnowersChanged(service.spec.id(), now[service.index]));
      }
    }
  }

  private int[] knowersNow() {
    long enough = 1000 * company.laws.value(Parameter.KNOWLEDGE_ENOUGH);
    int[] count = new int[company.services.length];
    for (Person person : company.people) {
      Known knows = person.knows;
      int first = person.there ? knows.next(0) : -1;
      for (int service = first; service >= 0; service = knows.next(service + 1)) {
        count[service] += knows.of(service) >= enough ? 1 : 0;
      }
    }
    return count;
  }

  void addTo(Fingerprint print) {
    print.add(knowers);
  }
}
