package io.unplannedwork.sim;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Knowledge;
import io.unplannedwork.sim.law.Readiness;

/** What a team does on purpose to be better the next time: drills, game days, lessons, reviews. */
final class Drilling {
  private final Company company;

  Drilling(Company company) {
    this.company = company;
  }

  /** Everybody in a team gives hours to a drill. */
  void drill(Team team, long minutes, long cause) {
    take(team, minutes, cause);
    drilled(team);
    company.record(cause, new PeopleEvent.DrillHeld(team.id, Permille.of(team.drilled)));
  }

  void drilled(Team team) {
    team.drilled = Readiness.afterDrill(company.laws, team.drilled);
  }

  /** Permille of the time that assembling and repairing take a team. */
  int takes(Team team) {
    return Readiness.takes(company.laws, team.drilled);
  }

  void endWeek() {
    for (Team team : company.teams) {
      team.drilled = Readiness.afterWeek(company.laws, team.drilled);
    }
  }

  /** Those who run a service break it on purpose, to see what follows. */
  void gameDay(Service service, long cause) {
    if (!company.tending.isOrdered(Chore.GAME_DAY, service, Item.NONE)) {
      company.tending.order(
          Chore.GAME_DAY,
          service,
          Item.NONE,
          "",
          company.laws.value(Parameter.GAME_DAY_EFFORT),
          0,
          cause);
    }
  }

  /**
   * A team sits together over what happened to a service, and nobody is to blame: it takes an hour
   * of everybody, all learn from whoever knows most, and causes that are known are removed.
   */
  void review(Service service, Team team, long cause) {
    long event = sit(service, team, most(service, team), cause);
    company.causes.removeAll(service, team, event);
  }

  /**
   * Those who run a service and those who built it look back together: all learn from whoever of
   * both knows most, and the builders remove the causes that are known.
   */
  void lookBack(Service service, long cause) {
    Team runners = company.teams[service.runBy];
    Team builders = company.teams[service.builtBy];
    long most = Math.max(most(service, runners), most(service, builders));
    long event = sit(service, builders, most, cause);
    if (runners != builders) {
      sit(service, runners, most, cause);
    }
    company.causes.removeAll(service, builders, event);
  }

  /** Millionths: what the one who knows most of a service in a team knows. */
  private long most(Service service, Team team) {
    long most = 0;
    for (Person person : company.people) {
      if (person.there && person.team == team.index) {
        most = Math.max(most, person.knows.of(service.index));
      }
    }
    return most;
  }

  private long sit(Service service, Team team, long most, long cause) {
    long minutes = company.laws.value(Parameter.POST_MORTEM);
    long event =
        company.record(cause, new PeopleEvent.ReviewHeld(team.id, service.spec.id(), minutes));
    take(team, minutes, event);
    for (Person person : company.people) {
      if (person.there && person.team == team.index) {
        lesson(person, service, minutes, company.laws.value(Parameter.TEACHING), most);
      }
    }
    company.climate.speaks(team, Parameter.CANDOUR_REVIEW, PeopleEvent.Safety.REVIEW, event);
    return event;
  }

  /**
   * Somebody learns about a service for some hours: from a colleague, who gives the same hours, or
   * from what is written.
   *
   * @param teacher or null
   */
  void teach(Person pupil, Person teacher, Service service, long minutes, long cause) {
    if (!pupil.there || teacher != null && !teacher.there) {
      return;
    }
    company.chores.owe(pupil, minutes, cause);
    long most = Knowledge.ALL;
    Parameter pace = Parameter.TRAINING;
    if (teacher != null) {
      company.chores.owe(teacher, minutes, cause);
      most = teacher.knows.of(service.index);
      pace = Parameter.TEACHING;
    }
    lesson(pupil, service, minutes, company.laws.value(pace), most);
  }

  /** What is learned in hours to come holds once they are given. */
  private void lesson(Person person, Service service, long minutes, long factor, long most) {
    long known = person.knows.of(service.index);
    long won = company.knowing.wins(known, minutes, factor, most);
    if (won >= 1000) {
      company.chores.learn(
          new Order.Learn(
              person.id, null, new ServiceId(service.spec.id().value()), (int) (won / 1000)));
    }
  }

  private void take(Team team, long minutes, long cause) {
    for (Person person : company.people) {
      if (person.there && person.team == team.index) {
        company.chores.owe(person, minutes, cause);
      }
    }
  }
}
