package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What decisions take of people's time: an item of work for a team, or hours of one person. */
public final class Chores {
  private final Company company;
  private int items;

  Chores(Company company) {
    this.company = company;
  }

  /** A team's hours come in as work; a person gives theirs as soon as they are free. */
  void take(Order.TakeHours hours, long cause) {
    if (hours.person() == null) {
      ask(company.team(hours.team()), hours.minutes(), hours.title(), cause);
    } else {
      Person person = company.person(hours.person());
      if (!person.there) {
        return;
      }
      owe(person, hours.minutes(), cause);
    }
  }

  /** Somebody gives so many minutes as soon as they are free. */
  void owe(Person person, long minutes, long cause) {
    person.owes += minutes;
    person.owesFor = cause;
    company.staff.hasOwn(person);
    company.staff.look(person.team);
  }

  /** Work for a team as an item; gives its number. */
  int ask(Team team, long minutes, String title, long cause) {
    Item item = item(title, WorkType.INTERNAL_PROJECT);
    item.doneBy = team.index;
    item.effort[company.organising.workOf(team).index] = minutes * 1000;
    item.improves = true;
    company.flow.arrive(item, cause);
    return item.id;
  }

  /** An item that a decision brings. */
  void bring(Order.Bring bring, long cause) {
    Item item = item(bring.title(), bring.type());
    item.expedite = bring.type() == WorkType.UNPLANNED_WORK;
    item.service = bring.service() == null ? Item.NONE : company.service(bring.service()).index;
    item.valuePerDay = bring.valuePerDay();
    for (Stage stage : company.stages) {
      Long minutes = bring.effort().get(stage.spec.id());
      if (minutes != null) {
        item.effort[stage.index] = minutes * 1000;
      }
    }
    company.flow.arrive(item, cause);
  }

  private Item item(String title, WorkType type) {
    Item item = new Item();
    item.source = Dice.source("chore", title);
    item.ordinal = ++items;
    item.origin =
        Origin.of(
            company.demand.length
                + company.scenario.promises().size()
                + company.services.length
                + company.introductions.length,
            item.ordinal,
            0);
    item.title = title;
    item.type = type;
    item.effort = new long[company.stages.length];
    Arrays.fill(item.effort, Item.NONE);
    return item;
  }

  /** Somebody who was hired is there from now on. */
  void join(Person person) {
    person.there = true;
    Team team = company.teams[person.team];
    person.cause = company.record(person.cause, new CompanyEvent.PersonHired(person.id, team.id));
    team.people.set(person.index);
    company.calling.joined(team.index);
    team.idle.set(person.index);
    team.there = true;
    company.organising.settle();
    company.staff.look(person.team);
    company.touched.person(person.index);
  }

  /** What somebody learns holds when they come back from what they owe, or at once. */
  void learn(Order.Learn learn) {
    Person person = company.person(learn.person());
    if (!person.there) {
      return;
    }
    if (person.owes > 0 || person.back.minute() != Agenda.NEVER) {
      if (person.learns.isEmpty()) {
        person.learns = new ArrayList<>();
      }
      person.learns.add(learn);
    } else {
      gain(person, learn);
    }
  }

  private int skill(String name) {
    for (Stage stage : company.stages) {
      if (stage.spec.skill().equals(name)) {
        return stage.skill;
      }
    }
    throw new IllegalArgumentException("no stage takes the skill " + name);
  }

  private void gain(Person person, Order.Learn learn) {
    if (learn.skill() != null) {
      int skill = skill(learn.skill());
      person.skills = person.skills.clone();
      person.skills[skill] =
          Math.max(person.skills[skill], Math.min(1000, person.skills[skill] + learn.permille()));
      company.organising.settle();
    }
    if (learn.service() != null) {
      int service = company.service(learn.service()).index;
      long known = person.knows.of(service) + 1000L * learn.permille();
      person.knows.set(service, Math.min(1_000_000, known));
      company.knowing.count(person.cause);
    }
    company.touched.person(person.index);
  }

  /** Somebody free gives the hours they owe, if they do: they are away until then. */
  boolean begin(Person person) {
    if (person.owes == 0) {
      return false;
    }
    long back = company.teams[person.team].calendar.after(company.now(), person.owes);
    person.owes = 0;
    company.staff.send(person, person.owesFor);
    company.agenda.move(person.back, back);
    return true;
  }

  void addTo(Fingerprint print) {
    if (items > 0) {
      print.add(items);
    }
  }

  /** Their hours are given. */
  public void end(Person person) {
    person.learns.forEach(learn -> gain(person, learn));
    person.learns = List.of();
    company.record(person.owesFor, new CompanyEvent.HoursGiven(person.id));
    company.staff.release(person, person.owesFor);
  }
}
