package io.unplannedwork.sim;

import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Impact;
import io.unplannedwork.sim.law.IncidentTime;

/** When and by whom it is noticed that something is wrong. */
final class Noticing {
  private final Company company;

  Noticing(Company company) {
    this.company = company;
  }

  /** Minutes until somebody knows; of what passes by itself, until it has passed. */
  long after(Incident incident) {
    Service service = company.services[incident.service];
    if (by(incident) == ProductionEvent.Noticed.COMPLAINT) {
      return company.laws.value(Parameter.COMPLAINT_TIME);
    }
    return passes(incident)
        ? StrictMath.round(incident.hardness())
        : IncidentTime.detect(
            company.laws, incident.hardness(), service.traffic, company.factor(Effect.DETECT_TIME));
  }

  /**
   * Telemetry tells of what it sees; without it those tell who suffer, and of what hurts few
   * sometimes nobody does until somebody complains.
   */
  ProductionEvent.Noticed by(Incident incident) {
    int blind = Math.min(1000, company.factor(Effect.DETECT_TIME));
    double unheard =
        incident.impact == Impact.SMALL && !passes(incident)
            ? company.laws.value(Parameter.COMPLAINT) / 1000.0 * blind / 1000
            : 0;
    Dice dice = company.dice;
    double even =
        dice.uniform(
            Dice.Purpose.DETECTION, incident.source, incident.ordinal, incident.generation);
    if (even < unheard) {
      return ProductionEvent.Noticed.COMPLAINT;
    }
    return 1 - even < (1000 - blind) / 1000.0
        ? ProductionEvent.Noticed.TELEMETRY
        : ProductionEvent.Noticed.CUSTOMER;
  }

  /** Whether it is over by itself, and nobody need come. */
  boolean passes(Incident incident) {
    return incident.breakdown != Item.NONE
        && company.services[incident.service].spec.breakdowns().get(incident.breakdown).heals()
            == BreakdownSpec.Heals.BY_ITSELF;
  }
}
