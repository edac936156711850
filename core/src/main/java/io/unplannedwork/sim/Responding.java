package io.unplannedwork.sim;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Fatigue;
import io.unplannedwork.sim.law.Impact;
import io.unplannedwork.sim.law.IncidentTime;

/**
 * The life of an incident: it opens, is detected, waits for somebody, is diagnosed, repaired and
 * verified by whoever responds. Steps say when; what is here keeps people, services and the log
 * true.
 */
public final class Responding {
  private final Company company;
  private final Noticing noticing;
  private final Mending mending;

  Responding(Company company) {
    this.company = company;
    noticing = new Noticing(company);
    mending = new Mending(company);
  }

  /** What an incident is like that nobody chose: its dice say. */
  public Incident drawn(
      Service service,
      ProductionEvent.Trigger trigger,
      String detail,
      long source,
      long ordinal,
      int generation) {
    Dice dice = company.dice;
    Incident incident = new Incident();
    incident.service = service.index;
    incident.trigger = trigger;
    incident.detail = detail;
    incident.source = source;
    incident.ordinal = ordinal;
    incident.generation = generation;
    double hit = dice.uniform(Dice.Purpose.SEVERITY, source, ordinal, generation);
    reach(incident, Impact.of(company.laws, hit));
    double normal = Draw.normal(dice.uniform(Dice.Purpose.DIAGNOSIS, source, ordinal, generation));
    incident.hardness = StrictMath.round(1000 * IncidentTime.hardness(company.laws, normal));
    incident.response = company.policies.response;
    return incident;
  }

  /** How much of its service an incident takes, and so how severe it is. */
  void reach(Incident incident, Impact impact) {
    incident.impact = impact;
    incident.severity = severity(impact, company.services[incident.service]);
  }

  /** Severity by impact and urgency, as the scenario's matrix has it. */
  public Severity severity(Impact impact, Service service) {
    return company.scenario.incidents().severity().of(impact.reach(), service.spec.criticality());
  }

  /** Something is wrong from now on; nobody knows yet. */
  public void open(Incident incident, long cause) {
    Service service = company.services[incident.service];
    incident.id = company.nextNumber(company.incidents);
    incident.opened = company.now();
    incident.stepSince = company.now();
    incident.due = company.agenda.entry(WorkingDay.MOVE_INCIDENT, origin(incident), incident.id);
    company.enter(company.incidents, incident);
    incident.opener =
        company.record(
            cause,
            new ProductionEvent.IncidentOpened(
                id(incident),
                service.spec.id(),
                incident.severity,
                incident.trigger,
                incident.detail));
    incident.cause = incident.opener;
    service.incidents.add(incident.id);
    company.serving.turn(service, incident.opener);
    company.agenda.move(incident.due, company.now() + noticing.after(incident));
    company.touched.incident(incident.id);
  }

  /** The time or work of the incident's step is done. */
  public void moveOn(Incident incident) {
    settle(incident);
    switch (incident.step) {
      case DETECT -> {
        if (noticing.passes(incident)) {
          close(incident);
        } else {
          detect(incident);
        }
      }
      case ASSEMBLE -> {
        if (incident.responder == Item.NONE) {
          company.calling.await(incident);
        } else {
          begin(incident, afterAssembling(incident));
        }
      }
      case DIAGNOSE -> {
        company.causes.workAround(incident);
        begin(incident, IncidentStep.REPAIR);
      }
      case REPAIR -> {
        mending.repaired(incident);
        begin(incident, IncidentStep.VERIFY);
      }
      case VERIFY -> close(incident);
      case CLOSED -> throw new IllegalStateException("incident " + incident.id + " is closed");
    }
  }

  /** Whether the deployment that set an incident off is taken back. */
  boolean rollsBack(Incident incident) {
    return mending.rollsBack(incident);
  }

  /** What is done about a deployment's failure is decided anew. */
  public void respond(IncidentId id, PolicySpec.Response response) {
    Incident incident = company.incidents.get(id.value());
    if (incident == null
        || incident.noWayBack
        || incident.deployment == 0
        || incident.response == response) {
      return;
    }
    incident.response = response;
    company.touched.incident(incident.id);
    if (incident.step == IncidentStep.DIAGNOSE || incident.step == IncidentStep.REPAIR) {
      settle(incident);
      if (incident.responder == Item.NONE) {
        // Its responder was called to something worse; whoever comes begins with this.
        step(incident, afterAssembling(incident), null);
        incident.left = incident.step == IncidentStep.REPAIR ? mending.repair(incident) : 0;
      } else {
        begin(incident, afterAssembling(incident));
      }
    }
  }

  /** The hours of whoever responds end: only what is severe goes on. */
  public void rest(Person person) {
    Incident incident = company.incidents.get(person.incident);
    if (incident.severity.compareTo(Severity.SEV2) > 0) {
      settle(incident);
      part(incident);
    }
  }

  /** The hours of whoever responds begin: what rested goes on. */
  public void resume(Person person) {
    Incident incident = company.incidents.get(person.incident);
    if (incident.work.rate() == 0) {
      incident.responderSince = company.now();
      work(incident);
    }
  }

  /**
   * So many of a thousand customers meet it from now on.
   *
   * @param minutes until whoever watches sees it, if nothing changes
   */
  void expose(Incident incident, int permille, long minutes) {
    incident.exposure = permille;
    company.serving.turn(company.services[incident.service], incident.cause);
    company.agenda.move(incident.due, company.now() + minutes);
  }

  private void detect(Incident incident) {
    if (incident.deployment != 0) {
      company.rollingOut.stop(company.deployments.get(incident.deployment));
    }
    Service service = company.services[incident.service];
    ProductionEvent.Noticed noticed = noticing.by(incident);
    incident.cause =
        company.record(incident.cause, new ProductionEvent.IncidentNoticed(id(incident), noticed));
    if (noticed != ProductionEvent.Noticed.TELEMETRY) {
      company.clients.noticed(service, incident.cause);
    }

    step(incident, IncidentStep.ASSEMBLE, null);
    company.budgeting.noticed(service);
    incident.left =
        1000
            * IncidentTime.assemble(
                company.laws,
                incident.hardness(),
                company.teams[service.runBy].open
                    ? IncidentTime.Hours.OPEN
                    : IncidentTime.Hours.CLOSED,
                company.factor(Effect.ASSEMBLE_TIME)
                    * company.drilling.takes(company.teams[service.runBy])
                    / 1000);
    if (incident.deployment != 0) {
      company.standing.failedDeployment(service, incident.severity, incident.cause);
    }
    if (incident.severity == Severity.SEV1) {
      company.ringBell(BellKind.ALARM, "Severity 1: " + service.spec.name());
    }
    company.reporting.classified(incident);
    if (company.teams[service.runBy].people.isEmpty()) {
      // Nobody runs it: it lies until somebody asks whose it is.
      company.agenda.move(incident.due, company.now() + company.laws.value(Parameter.UNOWNED_TIME));
    } else {
      company.calling.await(incident);
    }
  }

  /** Somebody leaves what they do for it. */
  void engage(Incident incident, Person person) {
    if (person.incident != 0) {
      leave(company.incidents.get(person.incident));
    }
    boolean night = !company.staff.atWork(person);
    incident.cause =
        company.record(
            incident.cause, new ProductionEvent.PersonPaged(person.id, id(incident), night));
    if (night) {
      person.fatigue = Fatigue.afterPage(company.laws, person.fatigue);
      company.spirits.paged(person, incident.cause);
    }
    company.staff.interrupt(person, incident.id, incident.cause);
    incident.responder = person.index;
    incident.responderSince = company.now();
    if (incident.step == IncidentStep.DIAGNOSE) {
      incident.left = mending.diagnosis(incident, person);
    }
    work(incident);
  }

  /** Its responder is needed for something worse; it waits for another. */
  private void leave(Incident incident) {
    settle(incident);
    part(incident);
    incident.responder = Item.NONE;
    company.calling.add(incident);
    company.touched.incident(incident.id);
  }

  private IncidentStep afterAssembling(Incident incident) {
    return mending.rollsBack(incident) ? IncidentStep.REPAIR : IncidentStep.DIAGNOSE;
  }

  private void begin(Incident incident, IncidentStep step) {
    Person person = company.people[incident.responder];
    step(incident, step, person.id);
    incident.left =
        switch (step) {
          case DIAGNOSE -> mending.diagnosis(incident, person);
          case REPAIR -> mending.repair(incident);
          default ->
              IncidentTime.verify(company.laws, incident.hardness())
                  + company.causes.recording(incident);
        };
    work(incident);
  }

  private void close(Incident incident) {
    Service service = company.services[incident.service];
    incident.step = IncidentStep.CLOSED;
    service.incidents.remove((Integer) incident.id);
    incident.cause =
        company.record(
            incident.cause,
            new ProductionEvent.IncidentClosed(
                id(incident),
                service.spec.id(),
                incident.severity,
                incident.trigger,
                company.now() - incident.opened));
    company.leave(company.incidents, incident);
    company.touched.incident(incident.id);
    part(incident);
    if (incident.responder != Item.NONE) {
      company.staff.release(company.people[incident.responder], incident.cause);
    }
    company.causes.closed(incident);
    company.habits.closed(incident);
    company.breaking.mended(incident);
    company.upkeep.mended(incident);
    company.serving.mended(incident);
    company.exposing.mended(incident);
    company.serving.turn(service, incident.cause);
  }

  /** What the responder's time at it was: overtime, and a lesson about the service. */
  private void part(Incident incident) {
    if (incident.responderSince == Item.NONE) {
      return;
    }
    Person person = company.people[incident.responder];
    company.treasury.overtime(person, incident.responderSince, incident.cause);
    long minutes = company.now() - incident.responderSince;
    company.knowing.worked(person, incident.service, minutes);
    company.spirits.worked(person, minutes, Spirits.Toil.YES);
    incident.responderSince = Item.NONE;
  }

  private void step(Incident incident, IncidentStep step, PersonId person) {
    incident.step = step;
    incident.stepSince = company.now();
    incident.cause =
        company.record(
            incident.cause, new ProductionEvent.IncidentMoved(id(incident), step, person));
    company.touched.incident(incident.id);
  }

  /** The responder works at the step at hand; time to assemble passes by itself. */
  private void work(Incident incident) {
    Person person = company.people[incident.responder];
    long rate = incident.step == IncidentStep.ASSEMBLE ? 1000 : company.responders.speed(person);
    incident.work.set(company.now(), 0, rate);
    company.agenda.move(incident.due, company.now() + Staff.minutes(incident.left, rate));
    company.touched.incident(incident.id);
  }

  /** Counts the work done until now and stops it. */
  private void settle(Incident incident) {
    incident.left -= Math.min(incident.left, incident.work.at(company.now()));
    incident.work.set(company.now(), 0, 0);
    company.agenda.cancel(incident.due);
  }

  /** Orders incidents within a minute by where they come from. */
  private static long origin(Incident incident) {
    long key = Fingerprint.mix(incident.source ^ Fingerprint.mix(incident.ordinal));
    return Fingerprint.mix(key ^ incident.generation);
  }

  private static IncidentId id(Incident incident) {
    return new IncidentId(incident.id);
  }
}
