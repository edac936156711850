package io.unplannedwork.sim;

import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.component.Breakdown;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Impact;

/** Lets services break down by themselves, and says when they do so next. */
public final class Breaking {
  private final Company company;

  Breaking(Company company) {
    this.company = company;
  }

  /** Puts the next breakdown on its minute, counted from now, sooner or later by practices. */
  public void plan(Breakdown breakdown) {
    long gap =
        Draw.minutes(
            breakdown.spec.every(),
            company.dice,
            Dice.Purpose.DECAY,
            breakdown.source,
            breakdown.times + 1L);
    int rate = Math.max(1, company.factor(Effect.FAULT_RATE));
    company.agenda.move(breakdown.next, company.now() + Math.max(1, gap * 1000 / rate));
  }

  /** It breaks down now. */
  public void happen(Breakdown breakdown) {
    breakdown.times++;
    Service service = company.services[breakdown.service];
    Incident incident =
        company.responding.drawn(
            service,
            ProductionEvent.Trigger.DECAY,
            breakdown.spec.title(),
            breakdown.source,
            breakdown.times,
            0);
    incident.breakdown = breakdown.place;
    if (breakdown.spec.reach() != null) {
      company.responding.reach(incident, Impact.of(breakdown.spec.reach()));
    }
    if (breakdown.spec.lasts() != null) {
      incident.hardness =
          1000
              * Draw.minutes(
                  breakdown.spec.lasts(),
                  company.dice,
                  Dice.Purpose.REPAIR,
                  breakdown.source,
                  breakdown.times);
    }
    if (breakdown.spec.counts() == BreakdownSpec.Counts.ALWAYS) {
      plan(breakdown);
    }
    company.responding.open(incident, 0); // by itself: nothing before it is the reason
  }

  /** An incident is over; what breaks only while it is up can break again. */
  void mended(Incident incident) {
    if (incident.breakdown == Item.NONE) {
      return;
    }
    Breakdown breakdown = company.services[incident.service].breakdowns[incident.breakdown];
    if (breakdown.spec.counts() == BreakdownSpec.Counts.WHILE_UP) {
      plan(breakdown);
    }
  }
}
