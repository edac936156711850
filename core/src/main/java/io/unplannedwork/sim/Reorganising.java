package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Handoff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Carries out what changes the organisation: teams begin and end, people move, services and stages
 * change hands. What follows from it follows from who then sits where.
 */
public final class Reorganising {
  private final Company company;

  Reorganising(Company company) {
    this.company = company;
  }

  void carryOut(Order.Organise order, long cause) {
    if (order instanceof Order.Found found) {
      found(company.team(found.team()), found.days(), cause);
    } else if (order instanceof Order.Disband disband) {
      end(company.team(disband.team()), cause);
    } else if (order instanceof Order.Move move) {
      Person person = company.person(move.person());
      if (person.there) {
        move(person, company.team(move.to()), cause);
      }
    } else if (order instanceof Order.Own own) {
      Service service = company.service(own.service());
      int builtBy = own.builtBy() == null ? service.builtBy : company.team(own.builtBy()).index;
      int runBy = own.runBy() == null ? service.runBy : company.team(own.runBy()).index;
      own(service, builtBy, runBy, cause);
    } else if (order instanceof Order.Liaise liaise) {
      Person person = company.person(liaise.person());
      if (person.there) {
        company.bridging.liaise(person, liaise.one(), liaise.other(), cause);
      }
    } else if (order instanceof Order.Take take) {
      take(take, cause);
    }
    company.organising.settle();
  }

  /** A team begins; after so many days it ends by itself, after 0 it does not. */
  private void found(Team team, int days, long cause) {
    team.there = true;
    team.cause = company.record(cause, new CompanyEvent.TeamFounded(team.id, days));
    company.agenda.move(team.end, days == 0 ? Agenda.NEVER : company.now() + days * SimTime.DAY);
    company.touched.policies();
  }

  /** A team's time is over: its people go back to where they came from, and so does its work. */
  public void end(Team team, long cause) {
    if (!team.there) {
      return;
    }
    company.agenda.cancel(team.end);
    long ended =
        company.record(cause == 0 ? team.cause : cause, new CompanyEvent.TeamEnded(team.id));
    for (Stage stage : company.stages) {
      for (int i = 0; i < stage.taken.length; i++) {
        stage.taken[i] = stage.taken[i] == team.index ? Item.NONE : stage.taken[i];
      }
      stage.team = stage.team == team.index ? stage.stations.get(0).team : stage.team;
    }
    for (Service service : company.services) {
      int builtBy = service.builtBy == team.index ? service.builtAtFirst : service.builtBy;
      int runBy = service.runBy == team.index ? service.runAtFirst : service.runBy;
      own(service, builtBy, runBy, ended);
    }
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      Person person = company.people[i];
      int back = person.home == team.index ? person.cameFrom : person.home;
      move(person, company.teams[back], ended);
    }
    team.there = !team.people.isEmpty();
    company.organising.settle();
  }

  /** From now on somebody belongs to another team. */
  private void move(Person person, Team to, long cause) {
    Team from = company.teams[person.team];
    if (from == to && person.home == to.index) {
      return;
    }
    person.cause = company.record(cause, new CompanyEvent.PersonMoved(person.id, from.id, to.id));
    company.forming.meet(person, from, to);
    person.cameFrom = person.home == to.index ? person.cameFrom : person.home;
    person.home = to.index;
    to.there = true;
    if (from != to) {
      company.staff.move(person, to.index);
    }
    if (from.people.isEmpty()) {
      handOn(from, to);
    }
    company.calling.look();
    company.touched.policies();
  }

  /** Of a team that nobody is left in, whoever left last takes the open questions with them. */
  private void handOn(Team from, Team to) {
    while (!from.questions.isEmpty()) {
      Item item = from.questions.at(0);
      from.questions.remove(item);
      item.asks = to.index;
      to.questions.add(item);
    }
    while (!from.reviews.isEmpty()) {
      Item item = from.reviews.at(0);
      from.reviews.remove(item);
      to.reviews.add(item);
    }
    company.staff.look(to.index);
  }

  /**
   * Somebody left the company. Where they were the last of a team, nobody answers its questions:
   * whoever asked finds out again what was known.
   */
  void left(Team team) {
    company.organising.settle();
    if (!team.people.isEmpty()) {
      return;
    }
    while (!team.questions.isEmpty()) {
      Item item = team.questions.at(0);
      if (item.state == ItemState.BLOCKED) {
        company.blocking.unblock(item, null, item.cause);
      } else {
        team.questions.remove(item);
        item.asks = Item.NONE;
        item.leftRework +=
            Handoff.lost(company.laws, item.left(), 0, company.factor(Effect.HANDOFF_LOSS));
        company.flow.queue(item);
      }
    }
    List<Item> reviews = new ArrayList<>();
    while (!team.reviews.isEmpty()) {
      reviews.add(team.reviews.at(0));
      team.reviews.remove(team.reviews.at(0));
    }
    reviews.forEach(company.approval::awaitReview);
  }

  /** Who builds and who runs a service. */
  private void own(Service service, int builtBy, int runBy, long cause) {
    if (service.builtBy == builtBy && service.runBy == runBy) {
      return;
    }
    int ran = service.runBy;
    company.teams[service.builtBy].builds.clear(service.index);
    company.teams[builtBy].builds.set(service.index);
    service.builtBy = builtBy;
    service.runBy = runBy;
    service.cause =
        company.record(
            cause,
            new CompanyEvent.ServiceHandedOver(
                service.spec.id(), company.teams[builtBy].id, company.teams[runBy].id));
    company.tending.handOver(service, ran, runBy);
    company.calling.handedOver(service);
    company.touched.service(service.index);
  }

  /** A team does a stage from now on: for these services, or for everything. */
  private void take(Order.Take take, long cause) {
    Team team = company.team(take.team());
    Stage stage = company.stage(take.stage());
    if (take.services().isEmpty()) {
      stage.team = team.index;
      Arrays.fill(stage.taken, team.index);
    } else {
      for (ServiceId service : take.services()) {
        stage.taken[company.service(service).index] = team.index;
      }
    }
    team.there = true;
    company.record(cause, new CompanyEvent.StageTaken(stage.spec.id(), team.id, take.services()));
    company.touched.stage(stage.index);
  }
}
