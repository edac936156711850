package io.unplannedwork.sim;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.ChangeFailure;

/** Whether a change fails where customers meet it, and the incident that it is then. */
final class Failing {
  private final Company company;

  Failing(Company company) {
    this.company = company;
  }

  /** The first change of the batch that fails it, or null; what nobody uses yet fails nothing. */
  Item culprit(Deployment deployment) {
    for (int number : deployment.items) {
      Item item = company.items.get(number);
      if (!item.flagged && fails(item)) {
        return item;
      }
    }
    return null;
  }

  boolean fails(Item item) {
    double even = company.dice.uniform(Dice.Purpose.DEPLOYMENT, item.origin, item.deployments, 0);
    return item.service != Item.NONE && even < risk(item);
  }

  private double risk(Item item) {
    Service service = company.services[item.service];
    int unknown =
        item.maker == Item.NONE
            ? 0
            : 1000 - (int) (company.people[item.maker].knows.of(item.service) / 1000);
    return ChangeFailure.ofChange(
        company.laws,
        company.quality.built(item) / 1000,
        (int) (service.debt / 1000),
        unknown,
        item.defects + item.knownDefects,
        (int) (service.drift / 1000),
        company.factor(Effect.CHANGE_FAILURE));
  }

  /** A batch with a change at fault is an incident until it is taken back or mended. */
  void fail(Deployment deployment, Item culprit) {
    Service service = company.services[culprit.service];
    deployment.culprit = culprit.id;
    Incident incident =
        company.responding.drawn(
            service,
            ProductionEvent.Trigger.DEPLOYMENT,
            culprit.title,
            Dice.source("failed deployment", culprit.origin),
            culprit.deployments,
            0);
    incident.deployment = deployment.id;
    incident.changes = deployment.items.size();
    Item migrates = deployment.switchedOn ? null : migrates(deployment);
    if (migrates != null) {
      incident.noWayBack = true;
      incident.response = PolicySpec.Response.FIX_FORWARD;
      deployment.cause =
          company.record(
              deployment.cause,
              new ChangeEvent.NoWayBack(Releasing.id(deployment), new ItemId(migrates.id)));
    }
    incident.exposure = company.rollingOut.firstShare();
    company.responding.open(incident, deployment.cause);
    deployment.incident = incident.id;
  }

  /** The first change aboard that changes data for good; null for none. */
  private Item migrates(Deployment deployment) {
    for (int number : deployment.items) {
      Item item = company.items.get(number);
      int share =
          item.stream == Item.NONE ? 0 : company.demand[item.stream].spec.migratesData().value();
      if (company.dice.happens(
          share / 1000.0, Dice.Purpose.DATA, item.source, Quality.key(item), 0)) {
        return item;
      }
    }
    return null;
  }
}
