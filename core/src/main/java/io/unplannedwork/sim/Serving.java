package io.unplannedwork.sim;

import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.SeasonSpec;
import io.unplannedwork.sim.component.Deadline;
import io.unplannedwork.sim.component.Decay;
import io.unplannedwork.sim.component.Fault;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Faults;
import io.unplannedwork.sim.law.Impact;
import io.unplannedwork.sim.law.Rollout;
import io.unplannedwork.sim.law.Traffic;
import java.util.Collections;

/**
 * What services serve: the one place where their traffic, health, earnings and the exposure of
 * their faults change, together, whenever something that bears on them does.
 */
public final class Serving {
  private final Company company;

  Serving(Company company) {
    this.company = company;
  }

  /** Demand is asked anew: an hour began, or something that moves demand began or ended. */
  public void demand(Service service, long cause) {
    SimTime now = SimTime.of(company.now());
    long factor = 1000;
    for (int surge : service.surges) {
      factor = Math.min(1_000_000, factor * surge / 1000);
    }
    factor = factor * company.clients.share(service) / 1000;
    for (SeasonSpec season : service.spec.seasons()) {
      if (lasts(season)) {
        factor = Math.min(1_000_000, factor * season.demand().value() / 1000);
      }
    }
    service.traffic =
        Traffic.share(company.laws, service.spec, now.minuteOfDay() / 60, now.dayOfWeek(), factor);
    service.demand = Traffic.demand(service.spec, service.traffic);
    turn(service, cause);
    overload(service);
  }

  private boolean lasts(SeasonSpec season) {
    return company.now() >= company.scenario.at(season.from()).minutes()
        && company.now() < company.scenario.at(season.until()).minutes();
  }

  /** Demand far above capacity makes a service fall over, until somebody has put it up again. */
  private void overload(Service service) {
    if (service.overload == 0
        && Traffic.fallsOver(company.laws, service.demand, capacity(service))) {
      service.overloads++;
      Incident incident =
          company.responding.drawn(
              service,
              ProductionEvent.Trigger.CAPACITY,
              "",
              Dice.source("overload", service.spec.id().value()),
              service.overloads,
              0);
      company.responding.reach(incident, Impact.WHOLE);
      company.responding.open(incident, company.reasons.worse(service));
      service.overload = incident.id;
    }
  }

  /** An incident is over; if it was an overload, the next hour shows whether it still is one. */
  void mended(Incident incident) {
    Service service = company.services[incident.service];
    if (service.overload == incident.id) {
      service.overload = 0;
      company.agenda.move(service.hour, (company.now() / SimTime.HOUR + 1) * SimTime.HOUR);
    }
  }

  /** Requests a minute it can serve; 0 for no limit. */
  public long capacity(Service service) {
    long base = service.spec.capacity();
    return base == 0
        ? 0
        : (base + service.steps * service.spec.load().step())
            * company.factor(Effect.CAPACITY)
            / 1000;
  }

  /**
   * What a service serves is asked anew, and of those that need it, when it changes.
   *
   * @param cause the number of the event that makes it change
   */
  public void turn(Service service, long cause) {
    int before = service.served;
    service.served = served(service);
    run(service);
    company.touched.service(service.index);
    company.touched.money();
    if (service.served == before) {
      return;
    }
    Health health = health(service.served);
    if (health != service.health) {
      boolean down = health == Health.DOWN || service.health == Health.DOWN;
      boolean worse = health.compareTo(service.health) > 0;
      service.health = health;
      service.cause =
          company.record(cause, new ProductionEvent.HealthChanged(service.spec.id(), health));
      if (worse) {
        company.reasons.worse(service, service.cause);
      }
      if (down) {
        company.halting.turn(service);
        company.budgeting.turned(service);
      }
    }
    for (int other : service.neededBy) {
      turn(company.services[other], service.cause);
    }
  }

  /** What an item brings in a day counts from now on, while its service serves. */
  public void live(Item item) {
    if (item.service == Item.NONE) {
      company.books.valuePerDay += item.valuePerDay;
      company.books.value.turn(company.now(), company.books.valuePerDay * 1000);
      company.touched.money();
    } else {
      Service service = company.services[item.service];
      service.valuePerDay += item.valuePerDay;
      if (item.valuePerDay != 0) {
        company.reasons.worth(service, item.cause);
      }
      turn(service, item.cause);
    }
  }

  /**
   * The defects of an item are live from now on: those that nothing caught, and those that were
   * noted and passed on.
   */
  public void faultsLive(Item item, long cause) {
    for (int defect = 1; defect <= item.defects + item.knownDefects; defect++) {
      Service service = company.services[item.service];
      long event =
          company.record(
              cause, new ProductionEvent.FaultWentLive(service.spec.id(), new ItemId(item.id)));
      faultLive(service, item.origin, defect, 0, event);
    }
  }

  /** A fault is live from now on; the dice say how much traffic it stands. */
  public void faultLive(Service service, long source, long ordinal, int generation, long cause) {
    double even = company.dice.uniform(Dice.Purpose.FAULT, source, ordinal, generation);
    long stands = Faults.threshold(company.laws, Draw.exponential(even));
    long threshold = service.exposure.at(company.now()) + stands;
    Fault fault = new Fault(threshold, source, ordinal, generation, cause);
    service.faults.add(-1 - Collections.binarySearch(service.faults, fault), fault);
    planFault(service);
    company.climate.live(service, fault, stands);
    planSign(service);
    company.touched.service(service.index);
  }

  /** Puts the first sign of a fault on its minute. */
  public void planSign(Service service) {
    long minute = Agenda.NEVER;
    if (!service.signs.isEmpty()) {
      long reached = service.exposure.reaches(service.signs.get(0).threshold());
      minute = reached == Agenda.NEVER ? reached : Math.max(company.now(), reached);
    }
    company.agenda.move(service.showSign, minute);
  }

  /** Puts the fault that shows first on its minute. */
  public void planFault(Service service) {
    long minute = Agenda.NEVER;
    if (!service.faults.isEmpty()) {
      long reached = service.exposure.reaches(service.faults.get(0).threshold());
      minute = reached == Agenda.NEVER ? reached : Math.max(company.now(), reached);
    }
    company.agenda.move(service.showFault, minute);
  }

  private int served(Service service) {
    int own = 1000;
    for (int incident : service.incidents) {
      Incident one = company.incidents.get(incident);
      int hit = one.exposure * company.causes.impact(one) / 1000;
      own = Math.min(own, Rollout.served(one.impact.served(company.laws), hit));
    }
    if (company.laws.holds(Law.TRAFFIC)) {
      own = own * Traffic.served(company.laws, service.demand, capacity(service)) / 1000;
    }
    int[] others = new int[service.needs.length + service.uses.length];
    for (int i = 0; i < service.needs.length; i++) {
      others[i] = company.services[service.needs[i]].served;
    }
    for (int i = 0; i < service.uses.length; i++) {
      int other = company.services[service.uses[i]].served;
      others[service.needs.length + i] = Traffic.without(other, service.loses[i]);
    }
    return Traffic.inSeries(own, others);
  }

  private static Health health(int served) {
    if (served == 1000) {
      return Health.HEALTHY;
    }
    return served == 0 ? Health.DOWN : Health.DEGRADED;
  }

  /** All that runs with time runs on at the rates that hold now. */
  private void run(Service service) {
    long now = company.now();
    long requests = service.demand * service.served / 1000;
    service.value.turn(now, service.valuePerDay * 1000);
    service.valueLost.turn(now, service.valuePerDay * (1000 - service.served));
    service.revenue.turn(now, service.demand * service.spec.revenue());
    service.revenueLost.turn(now, (service.demand - requests) * service.spec.revenue());
    service.down.turn(now, service.served == 0 ? 1 : 0);
    service.exposure.turn(
        now,
        Faults.exposure(
            company.laws, service.traffic, service.served, company.factor(Effect.FAULT_RATE)));
    planFault(service);
    planSign(service);
    company.clients.wait(service);
    company.exposing.turn(service);
    for (Decay decay : service.decays) {
      company.upkeep.wear(decay);
    }
    for (int index : service.deadlines) {
      Deadline deadline = company.deadlines[index];
      if (deadline.state == Deadline.State.RUNNING) {
        run(deadline, service);
      }
    }
  }

  private void run(Deadline deadline, Service service) {
    deadline.worked.turn(company.now(), service.served);
    long through = deadline.worked.reaches(deadline.spec.runs() * 1000);
    company.agenda.move(
        deadline.through, through == Agenda.NEVER ? through : Math.max(company.now(), through));
  }
}
