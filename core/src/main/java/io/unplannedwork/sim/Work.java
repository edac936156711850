package io.unplannedwork.sim;

import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PolicySpec.ExpertServes;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import io.unplannedwork.sim.component.Team;
import java.util.Arrays;

/** What free people choose to do, and what follows when they have done it. */
public final class Work {
  private final Company company;

  Work(Company company) {
    this.company = company;
  }

  /**
   * A free person at work takes up the best there is for them, if there is anything: a colleague's
   * question, a review, then from the last stage of the team to the first what stands first in its
   * queue. Builders who are behind with paying back debt do that before anything new. What preempts
   * goes before all of that; whoever has as much in hand as they may turns to the next of it.
   */
  public void pull(Person person) {
    if (company.preempts && takeUrgent(person)) {
      return;
    }
    if (company.chores.begin(person) || person.liaisonOf != Item.NONE) {
      return;
    }
    choose(person);
    if (person.doing == Doing.NOTHING) {
      company.staff.resume(person);
    }
  }

  /** Whether anything waits that somebody of the team might take up, whoever it is. */
  boolean waits(Team team) {
    if (company.budgeting.debtShare(team) > 0
        || !team.questions.isEmpty()
        || !team.reviews.isEmpty()) {
      return true;
    }
    for (Station station : team.stations) {
      if (!station.queue.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void choose(Person person) {
    boolean expert = person.index == company.policies.expert;
    ExpertServes serves = expert ? company.policies.expertServes : ExpertServes.WHOEVER_ASKS;
    switch (serves) {
      case WHOEVER_ASKS -> {
        if (!oblige(person) && !payBackDebt(person) && !improve(person)) {
          takeFromQueues(person, false);
        }
      }
      case PROMISES -> {
        if (!takeFromQueues(person, true) && !oblige(person) && !payBackDebt(person)) {
          takeFromQueues(person, false);
        }
      }
      case INCIDENTS -> {
        if (!payBackDebt(person) && !takeFromQueues(person, false)) {
          oblige(person);
        }
      }
      case TEACHING -> {
        boolean sits = person.hand.isEmpty() && company.teaching.sitDown(person);
        if (!sits && !oblige(person) && !payBackDebt(person)) {
          takeFromQueues(person, false);
        }
      }
    }
  }

  /** Somebody's piece of work is done: it goes where it goes next, and they are free. */
  public void finish(Person person) {
    Item item = company.items.get(person.item);
    if (person.doing == Doing.ANSWER) {
      company.answering.answered(person, item);
      return;
    }
    Stage stage = company.stages[item.stage];
    company.staff.settle(person, item);
    if (item.left() > 0) {
      if (item.done >= item.blockedAt) {
        company.blocking.block(person, item);
      } else {
        turn(person, item);
      }
      return;
    }
    company.staff.done(person, item);
    if (stage.spec.kind() == StageSpec.Kind.APPROVAL) {
      company.approval.worked(item, person);
      return;
    }
    item.lastTeam = item.team;
    if (stage.spec.makesDefects() && !item.repaysDebt) {
      company.quality.make(item, person);
      if (company.bridging.review(item) > 0) {
        return;
      }
    } else if (item.inRepair) {
      company.quality.endRepair(item, stage);
    }
    if (company.quality.check(item, company.quality.chance(stage)) == 0) {
      company.flow.goOn(item);
    }
  }

  /** A turn is over: on to the next item in hand, or one more, or on with this one. */
  private void turn(Person person, Item item) {
    if (person.hand.isEmpty() && !findsWork(person)) {
      company.staff.stay(person, item);
    } else {
      company.staff.keep(person, item);
      pull(person);
    }
  }

  private boolean findsWork(Person person) {
    for (Station station : company.teams[person.team].stations) {
      if (company.staff.has(person, station.stage) && first(station, false) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether others lay down their work for this item. */
  boolean preempts(Item item) {
    return item.serviceClass != Item.NONE && company.classes[item.serviceClass].spec.preempts();
  }

  /** For what preempts and nobody was free for, people of the team lay down other work. */
  public void preempt(Team team) {
    if (!company.preempts) {
      return;
    }
    for (Station station : team.stations) {
      Person person = urgent(station) == null ? null : toDisturb(team, station);
      while (person != null) {
        company.staff.keep(person, company.items.get(person.item));
        pull(person);
        person = urgent(station) == null ? null : toDisturb(team, station);
      }
    }
  }

  /** Whoever can do the work of a stage and is at the least urgent item. */
  private Person toDisturb(Team team, Station station) {
    Person found = null;
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      Person person = company.people[i];
      if (person.doing == Doing.ITEM && company.staff.has(person, station.stage)) {
        Item item = company.items.get(person.item);
        boolean less = found == null || Rank.compare(item, company.items.get(found.item)) > 0;
        if (!preempts(item) && less) {
          found = person;
        }
      }
    }
    return found;
  }

  private boolean takeUrgent(Person person) {
    for (Station station : company.teams[person.team].stations) {
      if (company.staff.has(person, station.stage)) {
        for (Item item = urgent(station); item != null; item = urgent(station)) {
          if (take(person, station, item)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What preempts stands in front. */
  private Item urgent(Station station) {
    Item item = station.queue.isEmpty() ? null : station.queue.at(0);
    return item != null && preempts(item) && !company.line.holds(item) ? item : null;
  }

  /** Does what colleagues wait for: questions first, then reviews. */
  private boolean oblige(Person person) {
    Team team = company.teams[person.team];
    if (!team.questions.isEmpty()) {
      Item item = team.questions.at(0);
      team.questions.remove(item);
      company.staff.answer(person, item);
      return true;
    }
    for (int i = 0; i < team.reviews.size(); i++) {
      Item item = team.reviews.at(i);
      if (company.approval.mayReview(person, item)) {
        team.reviews.remove(item);
        company.staff.takeUp(person, item);
        return true;
      }
    }
    return false;
  }

  private boolean takeFromQueues(Person person, boolean promisesOnly) {
    if (hasEnough(person)) {
      return false;
    }
    for (Station station : company.teams[person.team].stations) {
      if (station.queue.isEmpty() || !company.staff.has(person, station.stage)) {
        continue;
      }
      // Taking an item up, or asking about it, changes the queue: every round looks anew.
      for (Item item = first(station, promisesOnly);
          item != null;
          item = first(station, promisesOnly)) {
        if (take(person, station, item)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Out of the queue: to this person, or back over the wall with a question. */
  private boolean take(Person person, Station station, Item item) {
    station.queue.remove(item);
    company.touched.stage(item.stage);
    if (item.asks != Item.NONE) {
      company.answering.ask(item);
      return false;
    }
    company.staff.takeUp(person, company.slicing.cut(item));
    return true;
  }

  private boolean hasEnough(Person person) {
    return person.hand.size() >= company.teams[person.team].inHand;
  }

  private Item first(Station station, boolean promisesOnly) {
    for (int i = 0; i < station.queue.size(); i++) {
      Item item = station.queue.at(i);
      if (!company.line.holds(item) && (!promisesOnly || item.promise != Item.NONE)) {
        return item;
      }
    }
    return null;
  }

  /** A builder whose share for debt is behind takes a piece of it, on the spot. */
  private boolean payBackDebt(Person person) {
    int share = company.budgeting.debtShare(company.teams[person.team]);
    if (share == 0 || hasEnough(person) || person.behindForDebt <= 0) {
      return false;
    }
    Stage stage = buildingStage(person);
    Service service = mostIndebted(company.teams[person.team]);
    if (stage == null || service == null) {
      return false;
    }
    Item item = debtItem(service, stage, person.team);
    company.flow.arriveAt(item, stage);
    stage.of(item).queue.remove(item);
    company.staff.takeUp(person, item);
    return true;
  }

  /** Paying back becomes work like any other: it queues where the service is built. */
  void queueDebt(Service service, int pieces, long cause) {
    for (Station station : company.teams[service.builtBy].stations) {
      if (station.stage.spec.makesDefects()) {
        for (int i = 0; i < pieces; i++) {
          company.flow.arrive(debtItem(service, station.stage, service.builtBy), cause);
        }
        return;
      }
    }
  }

  private Item debtItem(Service service, Stage stage, int team) {
    Item item = new Item();
    item.source = Dice.source("debt", service.spec.id().value());
    item.ordinal = ++service.debtPieces;
    item.origin =
        Origin.of(
            company.demand.length + company.scenario.promises().size() + service.index,
            item.ordinal,
            0);
    item.title = service.spec.name() + ": pay back debt " + item.ordinal;
    item.type = WorkType.INTERNAL_PROJECT;
    item.service = service.index;
    item.repaysDebt = true;
    item.doneBy = team;
    item.effort = new long[company.stages.length];
    Arrays.fill(item.effort, Item.NONE);
    item.effort[stage.index] = company.laws.value(Parameter.DEBT_PIECE) * 1000;
    return item;
  }

  /** Somebody behind with the time that is kept for improving takes what does, if it waits. */
  private boolean improve(Person person) {
    Team team = company.teams[person.team];
    if (team.improves == 0 || hasEnough(person) || person.behindForImproving <= 0) {
      return false;
    }
    for (Station station : team.stations) {
      if (company.staff.has(person, station.stage)) {
        for (Item item = improving(station); item != null; item = improving(station)) {
          if (take(person, station, item)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Item improving(Station station) {
    for (int i = 0; i < station.queue.size(); i++) {
      Item item = station.queue.at(i);
      if (item.improves && !company.line.holds(item)) {
        return item;
      }
    }
    return null;
  }

  private Stage buildingStage(Person person) {
    for (Station station : company.teams[person.team].stations) {
      if (station.stage.spec.makesDefects()
          && company.staff.has(person, station.stage)
          && !company.halting.holds(station.stage)) {
        return station.stage;
      }
    }
    return null;
  }

  /** The service of a team's with the most debt, if there is a piece to mend; else null. */
  private Service mostIndebted(Team team) {
    Service most = null;
    for (int i = team.builds.nextSetBit(0); i >= 0; i = team.builds.nextSetBit(i + 1)) {
      Service service = company.services[i];
      if (service.debt > (most == null ? 0 : most.debt)) {
        most = service;
      }
    }
    return most == null || isBeingMended(most, team) ? null : most;
  }

  /** Whether a team's people are mending all there is already, but for less than a piece. */
  private boolean isBeingMended(Service service, Team team) {
    long piece =
        company.laws.value(Parameter.DEBT_PIECE) * company.laws.value(Parameter.DEBT_REPAIR) / 1000;
    long left = service.debt;
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      Item item = company.items.get(company.people[i].item);
      left -= item != null && item.repaysDebt && item.service == service.index ? piece : 0;
    }
    return left < piece;
  }
}
