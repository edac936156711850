package io.unplannedwork.sim;

import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PeopleEvent.Feeling;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.scenario.CultureSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Mood;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Morale;

/** How people feel: the only place where morale moves, always with an event. */
public final class Spirits {
  /** Morale that has drifted so many permille is told of. */
  private static final int TOLD = 20;

  private final Company company;

  /** Whether people feel anything here. */
  private final boolean felt;

  private final int usual;

  /** Hires and raises by group, as the others see them. */
  private final int[] favours;

  Spirits(Company company) {
    this.company = company;
    CultureSpec culture = company.scenario.culture();
    felt = culture != null && company.laws.holds(Law.MORALE);
    usual = culture == null ? 0 : culture.morale().value();
    favours = new int[company.scenario.groups().size()];
  }

  /** Somebody comes, or was there from the start: as content as people are here. */
  void begin(Person person) {
    person.mood.morale = usual * 1000L;
    person.mood.told = usual;
  }

  /** Minutes of work are over; toil is what keeps things going and leaves nothing behind. */
  void worked(Person person, long minutes, Toil toil) {
    if (felt) {
      person.mood.worked += minutes;
      person.mood.toiled += toil == Toil.YES ? minutes : 0;
    }
  }

  /**
   * Whether work wears people out. That is more than the measure of toil counts: incidents and
   * rework too, as the half of the time that is bearable is of all that keeps things going.
   */
  enum Toil {
    YES,
    NO
  }

  /** Somebody was called at night. */
  void paged(Person person, long cause) {
    if (felt) {
      person.mood.pages += 1000;
      lose(person, Parameter.MORALE_PAGE, Feeling.NIGHT_PAGE, cause);
    }
  }

  /** A promise was kept or broken: those who build the service, and those who run it, feel it. */
  void promise(int builders, int runners, Standing.Kept kept, long cause) {
    for (Person person : company.people) {
      if (person.team == builders || person.team == runners) {
        if (kept == Standing.Kept.YES) {
          win(person, Parameter.MORALE_PROMISE_KEPT, Feeling.PROMISE_KEPT, cause);
        } else {
          lose(person, Parameter.MORALE_PROMISE_BROKEN, Feeling.PROMISE_BROKEN, cause);
        }
      }
    }
  }

  /** What a team proposed itself is funded. */
  void heard(Team team, long cause) {
    for (Person person : company.people) {
      if (person.team == team.index) {
        win(person, Parameter.MORALE_HEARD, Feeling.HEARD, cause);
      }
    }
  }

  /** Thanked before everybody; the more often in these weeks, the less it says. */
  void praised(Person person, long cause) {
    Mood mood = person.mood;
    long permille = company.laws.value(Parameter.MORALE_PRAISE) * 1000 / (1000 + mood.praise);
    mood.praise += 1000;
    move(person, Morale.won(company.laws, mood.morale, permille), Feeling.PRAISE, cause);
  }

  /** Somebody gives notice: those who work with them feel it. */
  void loses(Team team, Person leaver, long cause) {
    for (Person person : company.people) {
      if (person.team == team.index && person != leaver) {
        lose(person, Parameter.MORALE_COLLEAGUE, Feeling.COLLEAGUE_LEAVES, cause);
      }
    }
  }

  /** A group gets somebody, or more money: the groups that got less look on. */
  void favoured(int group, long cause) {
    favours[group]++;
    for (Person person : company.people) {
      int less = favours[group] - favours[company.teams[person.home].group];
      if (less > 0) {
        long permille = company.laws.value(Parameter.MORALE_FAVOUR) * less;
        move(
            person,
            Morale.lost(company.laws, person.mood.morale, Math.min(1000, permille)),
            Feeling.OTHERS_FAVOURED,
            cause);
      }
    }
  }

  void win(Person person, Parameter permille, Feeling why, long cause) {
    long morale = Morale.won(company.laws, person.mood.morale, company.laws.value(permille));
    move(person, morale, why, cause);
  }

  void lose(Person person, Parameter permille, Feeling why, long cause) {
    long morale = Morale.lost(company.laws, person.mood.morale, company.laws.value(permille));
    move(person, morale, why, cause);
  }

  private void move(Person person, long morale, Feeling why, long cause) {
    if (felt && person.there && morale != person.mood.morale) {
      person.mood.morale = morale;
      tell(person, why, cause);
    }
  }

  private void tell(Person person, Feeling why, long cause) {
    Mood mood = person.mood;
    mood.told = (int) (mood.morale / 1000);
    mood.cause =
        company.record(cause, new PeopleEvent.MoraleMoved(person.id, Permille.of(mood.told), why));
    company.touched.person(person.index);
    company.leaving.plan(person);
  }

  /** A day is over: morale comes nearer to what ordinary days are like. */
  public void endDay() {
    if (!felt) {
      return;
    }
    for (Person person : company.people) {
      if (person.there) {
        endDay(person);
      }
    }
  }

  private void endDay(Person person) {
    Mood mood = person.mood;
    int toil = mood.worked == 0 ? 0 : (int) (1000 * mood.toiled / mood.worked);
    int everyday = Morale.everyday(company.laws, usual, toil, person.fatigue);
    long before = mood.morale;
    mood.morale = Morale.afterDay(company.laws, mood.morale, everyday);
    if (before / 1000 != mood.morale / 1000) {
      company.touched.person(person.index);
    }
    // Four weeks or so: each day a twenty-eighth of what is remembered fades.
    mood.worked -= mood.worked / 28;
    mood.toiled -= mood.toiled / 28;
    mood.pages -= mood.pages / 28;
    mood.praise -= mood.praise / 28;
    if (Math.abs(mood.morale / 1000 - mood.told) >= TOLD) {
      tell(person, Feeling.EVERYDAY, person.cause);
    }
  }

  void addTo(Fingerprint print) {
    if (felt) {
      print.add(favours);
    }
  }
}
