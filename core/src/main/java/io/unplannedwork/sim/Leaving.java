package io.unplannedwork.sim;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.CultureSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Mood;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Exits;
import java.util.List;

/** People give notice, think again, and go; others are hired, and come weeks later. */
public final class Leaving {
  private final Company company;

  /** Null where nobody leaves. */
  private final CultureSpec culture;

  /** Hazard by permille of morale. */
  private final int[] rates;

  Leaving(Company company) {
    this.company = company;
    culture = company.scenario.culture();
    rates =
        culture == null
            ? new int[1001]
            : Exits.rates(company.laws, culture.leaving().value(), culture.morale().value());
  }

  /** Somebody is there from now on, or is not to leave for now: how much do they stand? */
  public void begin(Person person) {
    Mood mood = person.mood;
    double even =
        company.dice.uniform(
            Dice.Purpose.EXIT, Dice.source("person", person.id.value()), mood.notices, 0);
    mood.patience = Exits.patience(Draw.exponential(even));
    mood.leaving.set(company.now(), 0, 0);
    plan(person);
  }

  /** Their morale may have changed: they give notice sooner or later. */
  void plan(Person person) {
    Mood mood = person.mood;
    if (!person.there || mood.lastDay != Mood.STAYS) {
      return;
    }
    int rate = rates[(int) (mood.morale / 1000)];
    if (rate != mood.leaving.rate()) {
      mood.leaving.turn(company.now(), rate);
      long minute = mood.leaving.reaches(mood.patience);
      company.agenda.move(
          mood.resigns, minute == Agenda.NEVER ? minute : Math.max(company.now(), minute));
    }
  }

  /** They have had enough, or somebody made them an offer. */
  public void resign(Person person, PeopleEvent.Leaving why, long cause) {
    Mood mood = person.mood;
    if (!person.there || mood.lastDay != Mood.STAYS) {
      return;
    }
    int days = culture == null ? 28 : culture.notice();
    mood.notices++;
    mood.lastDay = company.now() + days * SimTime.DAY;
    company.agenda.cancel(mood.resigns);
    company.agenda.move(mood.leaves, mood.lastDay);
    Team team = company.teams[person.team];
    person.cause =
        company.record(cause, new PeopleEvent.PersonResigned(person.id, team.id, why, days));
    company.touched.person(person.index);
    company.ringBell(BellKind.NEWS, person.name + " gives notice");
    company.spirits.loses(team, person, person.cause);
  }

  /** Another firm wants them. Who is content, and sleeps at night, turns it down. */
  void offer(Person person, int below, int pages, long cause) {
    if (!person.there || person.mood.lastDay != Mood.STAYS) {
      return;
    }
    boolean tired = pages > 0 && person.mood.pages >= pages * 1000L;
    if (person.mood.morale < below * 1000L || tired) {
      resign(person, PeopleEvent.Leaving.OFFER, cause);
    } else {
      company.record(cause, new PeopleEvent.OfferDeclined(person.id));
    }
  }

  /** Something was done for somebody who has given notice: do they stay? */
  void reconsider(Person person, long cause) {
    Mood mood = person.mood;
    boolean goes = person.there && mood.lastDay != Mood.STAYS;
    if (goes && mood.morale >= 1000 * company.laws.value(Parameter.EXIT_STAYS)) {
      mood.lastDay = Mood.STAYS;
      company.agenda.cancel(mood.leaves);
      person.cause =
          company.record(
              cause, new PeopleEvent.PersonStayed(person.id, company.teams[person.team].id));
      company.touched.person(person.index);
      begin(person);
    }
  }

  /** Their last day is over; whoever is at an incident or on an errand sees that through. */
  public void go(Person person) {
    if (person.doing == Doing.INCIDENT || person.doing == Doing.ERRAND) {
      company.agenda.move(person.mood.leaves, company.now() + 60);
      return;
    }
    company.staff.putDown(person);
    Team team = company.teams[person.team];
    team.people.clear(person.index);
    team.idle.clear(person.index);
    person.there = false;
    person.owes = 0;
    person.learns = List.of();
    person.cause = company.record(person.cause, new PeopleEvent.PersonLeft(person.id, team.id));
    company.touched.person(person.index);
    company.knowing.count(person.cause);
    company.reorganising.left(team);
    company.staff.look(team.index);
  }

  /** A candidate is hired: they come when they are free. Whoever is there is not hired again. */
  void hire(Person person, long cause) {
    if (person.there || person.mood.joins.minute() != Agenda.NEVER) {
      return;
    }
    person.cause = cause;
    int days = culture == null ? 0 : culture.hiring();
    if (days == 0) {
      join(person);
      return;
    }
    person.cause =
        company.record(
            cause, new PeopleEvent.HiringBegan(person.id, company.teams[person.team].id, days));
    company.agenda.move(person.mood.joins, company.now() + days * SimTime.DAY);
    company.spirits.favoured(company.teams[person.team].group, person.cause);
  }

  /** Their first day. */
  public void join(Person person) {
    company.chores.join(person);
    company.spirits.begin(person);
    begin(person);
    company.knowing.welcome(person);
  }

  /** More money for somebody, from now on. */
  void raise(Person person, Permille raise, long cause) {
    if (!person.there) {
      return;
    }
    person.mood.raised += raise.value();
    company.treasury.setWage(person);
    long event = company.record(cause, new PeopleEvent.PersonRaised(person.id, raise));
    company.spirits.win(person, Parameter.MORALE_RAISE, PeopleEvent.Feeling.RAISE, event);
    company.spirits.favoured(company.teams[person.home].group, event);
    reconsider(person, event);
  }
}
