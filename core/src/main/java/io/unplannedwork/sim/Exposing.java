package io.unplannedwork.sim;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.DecaySpec.Kind;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.component.Decay;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Exposure;
import io.unplannedwork.sim.law.Impact;

/** Services that attackers look at: how exposed they are, and what comes of a breach. */
public final class Exposing {
  private final Company company;

  Exposing(Company company) {
    this.company = company;
  }

  /** The next breach is drawn; the hazard decides when it comes. */
  public void begin(Service service) {
    if (service.spec.exposure() == null) {
      return;
    }
    double even =
        company.dice.uniform(Dice.Purpose.BREACH, service.source, service.breaches + 1, 0);
    service.exposed.set(company.now(), 0, 0);
    service.breachAt = Exposure.threshold(service.spec.exposure(), Draw.exponential(even));
    turn(service);
  }

  /** It is exposed from now on at the rate that holds now. */
  public void turn(Service service) {
    if (service.spec.exposure() == null || service.breach != 0) {
      return;
    }
    service.exposed.turn(company.now(), rate(service));
    long minute = service.exposed.reaches(service.breachAt);
    company.agenda.move(
        service.breachDue, minute == Agenda.NEVER ? minute : Math.max(company.now(), minute));
  }

  /** Hazard now, permille of that of a service well kept. */
  long rate(Service service) {
    return Exposure.rate(
        company.laws,
        service.spec.exposure(),
        unpatched(service),
        service.skipped,
        service.faults.size(),
        company.factor(Effect.EXPOSURE));
  }

  /** Somebody lets a change of a service past its controls. */
  void skip(Service service, long cause) {
    if (service.spec.exposure() == null) {
      return;
    }
    service.skipped++;
    service.cause =
        company.record(
            cause, new ProductionEvent.ControlSkipped(service.spec.id(), service.skipped));
    company.reasons.skipped(service, service.cause);
    turn(service);
  }

  /** Somebody is to make up for what was skipped. */
  void makeUp(Service service, long cause) {
    if (service.skipped > 0 && !company.tending.isOrdered(Chore.MAKE_UP, service, Item.NONE)) {
      company.tending.order(
          Chore.MAKE_UP, service, Item.NONE, "", service.spec.exposure().makeUp(), 0, cause);
    }
  }

  void madeUp(Service service, long cause) {
    service.skipped = 0;
    service.cause = company.record(cause, new ProductionEvent.ControlsMadeUp(service.spec.id()));
    company.reasons.skipped(service, 0);
    turn(service);
  }

  /** Somebody broke in. */
  public void breach(Service service) {
    service.breaches++;
    Incident incident =
        company.responding.drawn(
            service,
            ProductionEvent.Trigger.BREACH,
            "",
            Dice.source("breach", service.spec.id().value()),
            service.breaches,
            0);
    company.responding.reach(incident, Impact.of(service.spec.exposure().reach()));
    service.breach = OPENING;
    company.responding.open(incident, company.reasons.skipped(service));
    service.breach = incident.id;
    long event =
        company.record(
            incident.opener,
            new ProductionEvent.Breached(service.spec.id(), new IncidentId(incident.id)));
    company.treasury.book(
        CompanyEvent.Booking.PENALTY,
        service.spec.id().value(),
        -service.spec.exposure().costs() * 100,
        event);
    company.clients.breached(service, event);
    if (service.spec.exposure().tells() != null) {
      company.injecting.fire(service.spec.exposure().tells(), event);
    }
  }

  /** An incident is over; if it was a breach, the way in is closed and another may be found. */
  void mended(Incident incident) {
    Service service = company.services[incident.service];
    if (service.breach == incident.id) {
      service.breach = 0;
      service.skipped = 0;
      company.reasons.skipped(service, 0);
      begin(service);
    }
  }

  /** Stands for the incident that is about to open. */
  private static final int OPENING = -1;

  /** Days since patches were put in; the longest of them. */
  private long unpatched(Service service) {
    long days = 0;
    for (Decay decay : service.decays) {
      if (decay.spec.kind() == Kind.PATCH) {
        days = Math.max(days, (company.now() - decay.fresh) / SimTime.DAY);
      }
    }
    return days;
  }
}
