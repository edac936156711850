package io.unplannedwork.sim;

import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import java.util.Arrays;

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
      ask(company.team(hours.team()), hours, cause);
    } else {
      Person person = company.person(hours.person());
      person.owes += hours.minutes();
      person.owesFor = cause;
      company.staff.look(person.team);
    }
  }

  private void ask(Team team, Order.TakeHours hours, long cause) {
    Item item = new Item();
    item.source = Dice.source("chore", hours.title());
    item.ordinal = ++items;
    item.origin =
        Origin.of(
            company.demand.length
                + company.scenario.promises().size()
                + company.services.length
                + company.introductions.length,
            item.ordinal,
            0);
    item.title = hours.title();
    item.type = WorkType.INTERNAL_PROJECT;
    item.effort = new long[company.stages.length];
    Arrays.fill(item.effort, Item.NONE);
    item.effort[stage(team)] = hours.minutes() * 1000;
    company.flow.arrive(item, cause);
  }

  /** The first stage of work the team does; a checked scenario has one. */
  private int stage(Team team) {
    for (Stage stage : company.stages) {
      if (stage.spec.kind() == StageSpec.Kind.WORK && stage.team == team.index) {
        return stage.index;
      }
    }
    throw new IllegalStateException("team " + team.id + " does no stage of work");
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
    company.staff.release(person, person.owesFor);
  }
}
