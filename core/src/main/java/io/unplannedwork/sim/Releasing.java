package io.unplannedwork.sim;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.IndexSet;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Person.Doing;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.component.Station;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Debt;
import io.unplannedwork.sim.law.Deploying;
import io.unplannedwork.sim.law.Speed;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes batches of changes to production: somebody of the release's team does the work, each change
 * may fail by itself, and a failed batch is an incident until it is rolled back or mended.
 */
public final class Releasing {
  private final Company company;

  Releasing(Company company) {
    this.company = company;
  }

  private static long release(Item item) {
    return Fingerprint.mix(item.origin ^ Fingerprint.mix(item.deployments));
  }

  Agenda.Entry finish(Deployment deployment, Item first) {
    return company.agenda.entry(WorkingDay.FINISH_DEPLOYMENT, release(first), deployment.id);
  }

  /** What is aboard goes out, a batch for everybody who can take one. */
  public void launch(Station station) {
    while (!station.boarded.isEmpty() && !company.halting.holds(station.stage)) {
      Person person = choose(station);
      if (person == null) {
        company.boarding.strand(station);
        return;
      }
      start(station, person);
    }
  }

  /** The work of a deployment is done; now it shows whether it failed. */
  public void finish(Deployment deployment) {
    if (deployment.person == Item.NONE) {
      company.rollingOut.next(deployment);
      return;
    }
    Person person = company.people[deployment.person];
    Item culprit = company.failing.culprit(deployment);
    deployment.by = person.index;
    deployment.person = Item.NONE;
    deployment.cause =
        company.record(
            deployment.cause, new ChangeEvent.DeploymentFinished(id(deployment), culprit != null));
    company.treasury.overtime(person, deployment.started, deployment.cause);
    company.staff.release(person, deployment.cause);
    company.touched.deployment(deployment.id);
    meetCustomers(deployment, culprit);
  }

  /** Customers meet a batch, at once or by steps, and with it the change that fails it, if any. */
  void meetCustomers(Deployment deployment, Item culprit) {
    if (culprit != null) {
      company.failing.fail(deployment, culprit);
    }
    if (company.rollingOut.isOn()) {
      company.rollingOut.begin(deployment);
    } else if (culprit == null) {
      succeed(deployment);
    }
  }

  /** A batch without a fault is with everybody. */
  void succeed(Deployment deployment) {
    if (!deployment.switchedOn) {
      for (Service service : services(deployment)) {
        company.standing.goodDeployment(service, deployment.cause);
      }
    }
    keep(deployment, deployment.cause);
  }

  /** The batch stays in production: its items are live, with the defects nothing caught. */
  void keep(Deployment deployment, long cause) {
    company.leave(company.deployments, deployment);
    if (!deployment.switchedOn) {
      for (Service service : services(deployment)) {
        company.upkeep.restarted(service);
      }
    }
    for (int number : deployment.items) {
      Item item = company.items.get(number);
      if (item.flagged && !deployment.switchedOn) {
        item.dark = true;
        item.releasedBy = deployment.by;
        company.flow.stayForRelease(item, cause);
      } else {
        boolean mended = number == deployment.culprit;
        company.authorising.record(
            deployment,
            item,
            mended ? ChangeEvent.Result.MENDED : ChangeEvent.Result.SUCCEEDED,
            cause);
        live(item, cause);
      }
    }
  }

  /** Customers have the change for good; if it came behind a flag, that stays in the code. */
  private void live(Item item, long cause) {
    if (item.service != Item.NONE) {
      Service service = company.services[item.service];
      if (item.flagged) {
        service.debt = Debt.afterFlag(company.laws, service.debt);
      }
      company.serving.faultsLive(item, cause);
    }
    company.flow.deployed(item, cause);
  }

  /** The batch is taken back: the change at fault to those who built it, the rest to wait. */
  void rollBack(Deployment deployment, long cause) {
    company.leave(company.deployments, deployment);
    long event =
        company.record(cause, new ChangeEvent.RolledBack(id(deployment), ids(deployment.items)));
    for (int number : deployment.items) {
      Item item = company.items.get(number);
      boolean culprit = number == deployment.culprit;
      company.authorising.record(
          deployment,
          item,
          culprit ? ChangeEvent.Result.FAILED : ChangeEvent.Result.TAKEN_BACK,
          event);
      if (culprit) {
        company.flow.sendBack(
            item, Deploying.culpritRework(company.laws, company.quality.built(item)), event);
      } else {
        company.flow.stayForRelease(item, event);
      }
    }
  }

  /**
   * A repair goes to production by itself, unplanned.
   *
   * @return the number of the event of its end
   */
  long repair(Service service, long cause) {
    Deployment deployment = new Deployment();
    deployment.id = company.nextNumber(company.deployments);
    company.enter(company.deployments, deployment);
    long started =
        company.record(
            cause,
            new ChangeEvent.DeploymentStarted(
                id(deployment), List.of(), List.of(service.spec.id()), null, true));
    company.leave(company.deployments, deployment);
    return company.record(started, new ChangeEvent.DeploymentFinished(id(deployment), false));
  }

  private void start(Station station, Person person) {
    Deployment deployment = new Deployment();
    deployment.id = company.nextNumber(company.deployments);
    deployment.stage = station.stage.index;
    deployment.person = person.index;
    deployment.started = company.now();
    company.enter(company.deployments, deployment);
    int most = company.policies.batch == 0 ? Integer.MAX_VALUE : company.policies.batch;
    Item first = station.boarded.at(0);
    deployment.finish = finish(deployment, first);
    long before = first.cause;
    while (deployment.items.size() < most && deployment.items.size() < station.boarded.size()) {
      Item item = station.boarded.at(deployment.items.size());
      deployment.items.add(item.id);
      if (item.service != Item.NONE) {
        deployment.services.set(item.service);
      }
    }
    List<ServiceId> services =
        services(deployment).stream().map(service -> service.spec.id()).toList();
    deployment.cause =
        company.record(
            before,
            new ChangeEvent.DeploymentStarted(
                id(deployment),
                ids(deployment.items),
                services,
                company.teams[station.team].id,
                false));
    for (int number : deployment.items) {
      Item item = company.items.get(number);
      item.deployments++;
      company.flow.deploying(item, deployment.cause);
    }
    company.staff.send(person, deployment.cause);
    long effort =
        Deploying.effort(
            company.laws, deployment.items.size(), company.factor(Effect.DEPLOY_EFFORT));
    long rate = speed(person, station);
    deployment.until = company.now() + Staff.minutes(effort, rate);
    company.agenda.move(deployment.finish, deployment.until);
    company.touched.deployment(deployment.id);
  }

  /** Of the release's team: whoever is free, else whoever only works on an item; the best hand. */
  private Person choose(Station station) {
    Team team = company.teams[station.team];
    Person best = null;
    for (int i = team.people.nextSetBit(0); i >= 0; i = team.people.nextSetBit(i + 1)) {
      Person person = company.people[i];
      boolean can =
          person.liaisonOf == Item.NONE
              && (person.doing == Doing.NOTHING || person.doing == Doing.ITEM);
      if (can && company.staff.has(person, station.stage) && better(person, best, station)) {
        best = person;
      }
    }
    return best;
  }

  private boolean better(Person person, Person than, Station station) {
    if (than == null) {
      return true;
    }
    boolean free = person.doing == Doing.NOTHING;
    if (free != (than.doing == Doing.NOTHING)) {
      return free;
    }
    return speed(person, station) > speed(than, station);
  }

  private long speed(Person person, Station station) {
    int skill = person.skills[station.stage.skill] * company.teams[person.team].tools / 1000;
    return Speed.of(company.laws, skill, 1000, person.fatigue, 0);
  }

  private List<Service> services(Deployment deployment) {
    IndexSet indexes = deployment.services;
    List<Service> services = new ArrayList<>(indexes.cardinality());
    for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
      services.add(company.services[i]);
    }
    return services;
  }

  static DeploymentId id(Deployment deployment) {
    return new DeploymentId(deployment.id);
  }

  private static List<ItemId> ids(List<Integer> items) {
    List<ItemId> ids = new ArrayList<>(items.size());
    for (int item : items) {
      ids.add(new ItemId(item));
    }
    return ids;
  }
}
