package io.unplannedwork.sim;

import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.DecaySpec.Kind;
import io.unplannedwork.sim.component.Decay;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Impact;

/** What of services wears out: it breaks as an incident unless somebody sees to it in time. */
public final class Upkeep {
  /** Stands for the incident that is about to open: what has broken wears no more. */
  private static final int OPENING = -1;

  private final Company company;

  Upkeep(Company company) {
    this.company = company;
  }

  /** The beginning: it is fresh, or breaks on its date. */
  public void begin(Decay decay) {
    decay.every = decay.spec.every();
    if (decay.spec.breaks() != null) {
      long left = company.scenario.at(decay.spec.breaks()).minutes() * 1000;
      decay.worn.set(0, decay.holds() - left, 0);
    }
    decay.fresh = -Math.floorDiv(decay.worn.at(0), 1000);
    wear(decay);
    planUpkeep(decay);
  }

  /** It wears on at the rate that holds now. */
  void wear(Decay decay) {
    if (decay.incident != 0) {
      return;
    }
    Service service = company.services[decay.service];
    boolean byTraffic = decay.spec.kind() == Kind.LEAK;
    decay.worn.turn(
        company.now(), byTraffic ? (long) service.traffic * service.served / 1000 : 1000);
    if (decay.spec.kind() != Kind.PATCH) {
      long breaks = decay.worn.reaches(decay.holds());
      company.agenda.move(
          decay.breaks, breaks == Agenda.NEVER ? breaks : Math.max(company.now(), breaks));
    }
  }

  /** It has held as long as it does: the service is hit until somebody has seen to it. */
  public void broken(Decay decay) {
    Service service = company.services[decay.service];
    decay.times++;
    decay.worn.turn(company.now(), 0);
    decay.incident = OPENING;
    Incident incident =
        company.responding.drawn(
            service,
            ProductionEvent.Trigger.DECAY,
            decay.spec.title(),
            Dice.source("decay " + decay.place, service.spec.id().value()),
            decay.times,
            0);
    incident.decay = decay.place;
    incident.knows = decay.spec.knows().value();
    company.responding.reach(incident, Impact.of(decay.spec.reach()));
    company.responding.open(incident, decay.cause);
    decay.incident = incident.id;
  }

  /** An incident by which something broke is repaired: it is as fresh as after a chore. */
  void mended(Incident incident) {
    if (incident.decay != Item.NONE) {
      Decay decay = company.services[incident.service].decays[incident.decay];
      decay.incident = 0;
      freshen(decay, incident.cause);
    }
  }

  /** The chore is done. */
  void fresh(Decay decay, long cause) {
    decay.chore = 0;
    if (decay.incident == 0) {
      freshen(decay, cause);
    }
    company.services[decay.service].cause = cause;
  }

  /** A deployment started the service anew: what leaked is free again. */
  void restarted(Service service) {
    for (Decay decay : service.decays) {
      if (decay.spec.kind() == Kind.LEAK && decay.incident == 0) {
        freshen(decay, service.cause);
      }
    }
  }

  /** Somebody decided that it be seen to; not twice at once, and not while it is an incident. */
  public void order(Decay decay, long cause) {
    Service service = company.services[decay.service];
    if (decay.chore != 0 || decay.incident != 0) {
      return;
    }
    decay.chore =
        company.tending.order(
            decay.spec.kind().chore(),
            service,
            decay.place,
            decay.spec.title(),
            Math.max(1, decay.spec.effort() * decay.eased / 1000),
            decay.spec.knows().value(),
            cause);
  }

  /** From now on it is seen to so often; 0 for only when somebody decides. */
  void orderEvery(Decay decay, int days) {
    decay.every = days;
    planUpkeep(decay);
    company.touched.service(decay.service);
  }

  Decay find(Service service, String id) {
    for (Decay decay : service.decays) {
      if (decay.spec.id().equals(id)) {
        return decay;
      }
    }
    throw new IllegalArgumentException(service.spec.id() + " has no decay " + id);
  }

  private void freshen(Decay decay, long cause) {
    decay.fresh = company.now();
    decay.cause = cause;
    company.exposing.turn(company.services[decay.service]);
    decay.worn.set(company.now(), 0, 0);
    wear(decay);
    planUpkeep(decay);
    company.touched.service(decay.service);
  }

  private void planUpkeep(Decay decay) {
    company.agenda.move(
        decay.due,
        decay.every == 0
            ? Agenda.NEVER
            : Math.max(company.now(), decay.fresh + decay.every * SimTime.DAY));
  }
}
