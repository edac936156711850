package io.unplannedwork.sim;

import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Defects;
import io.unplannedwork.sim.law.Deploying;
import io.unplannedwork.sim.law.IncidentTime;

/** What it takes to find out what is wrong in production and to mend it, and what comes of that. */
final class Mending {
  private final Company company;

  Mending(Company company) {
    this.company = company;
  }

  /** Whether the deployment that set an incident off is taken back. */
  boolean rollsBack(Incident incident) {
    return incident.deployment != 0 && incident.response == PolicySpec.Response.ROLL_BACK;
  }

  /** Milliminutes of work until somebody knows what is wrong. */
  long diagnosis(Incident incident, Person person) {
    Service service = company.services[incident.service];
    return IncidentTime.diagnose(
        company.laws,
        incident.hardness(),
        (int) (person.knows.of(service.index) / 1000),
        incident.changes,
        company.responders.builder(person, service),
        (int)
            ((long) company.factor(Effect.DIAGNOSE_TIME)
                * company.causes.diagnosis(incident)
                / 1000
                * company.climate.diagnosis(person)
                / 1000));
  }

  /** Milliminutes of work to repair it, or to take back what set it off. */
  long repair(Incident incident) {
    int drilled =
        incident.responder == Item.NONE
            ? 1000
            : company.drilling.takes(company.teams[company.people[incident.responder].team]);
    return (mending(incident) + company.restoring.takes(incident)) * drilled / 1000;
  }

  private long mending(Incident incident) {
    if (incident.decay != Item.NONE) {
      return 1000 * company.services[incident.service].spec.decay().get(incident.decay).effort();
    }
    if (rollsBack(incident)) {
      Deployment deployment = company.deployments.get(incident.deployment);
      return company.flagging.canSwitchOff(deployment)
          ? Deploying.switchOff(company.laws)
          : Deploying.rollback(company.laws, company.factor(Effect.ROLLBACK_TIME));
    }
    return IncidentTime.repair(
        company.laws, incident.hardness(), company.factor(Effect.REPAIR_TIME));
  }

  /** The repair is done: what set it off is back, or mended, now and then badly. */
  void repaired(Incident incident) {
    company.restoring.restored(incident);
    Deployment deployment = company.deployments.get(incident.deployment);
    if (rollsBack(incident)) {
      if (company.flagging.canSwitchOff(deployment)) {
        company.flagging.switchOff(deployment, incident.cause);
      } else {
        company.releasing.rollBack(deployment, incident.cause);
      }
      return;
    }
    Service service = company.services[incident.service];
    incident.cause = company.releasing.repair(service, incident.cause);
    int generation = incident.generation + 1;
    boolean bad =
        company.dice.happens(
            Defects.badFixChance(company.laws),
            Dice.Purpose.BAD_FIX,
            incident.source,
            incident.ordinal,
            generation);
    if (bad) {
      long event =
          company.record(
              incident.cause, new ProductionEvent.FaultWentLive(service.spec.id(), null));
      // Of a cause that comes again by itself, the new defect is another one.
      long source =
          incident.problem == 0
              ? incident.source
              : Fingerprint.mix(incident.source ^ Fingerprint.mix(generation));
      company.serving.faultLive(service, source, incident.ordinal, generation, event);
    }
    if (deployment != null) {
      company.releasing.keep(deployment, incident.cause);
    }
  }
}
