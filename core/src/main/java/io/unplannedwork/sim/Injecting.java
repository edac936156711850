package io.unplannedwork.sim;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.scenario.InjectSpec.What;
import io.unplannedwork.scenario.OfferSpec;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Inject;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Impact;

/** Makes happen what the scenario or the facilitator throws in. */
public final class Injecting {
  private final Company company;

  Injecting(Company company) {
    this.company = company;
  }

  /** By hand. */
  public void fire(InjectId id, long cause) {
    fire(find(id), cause);
  }

  /** Its date is this minute, whatever it was before. */
  void plan(InjectId id, long minute) {
    company.agenda.move(find(id).date, minute);
  }

  private Inject find(InjectId id) {
    for (Inject inject : company.injects) {
      if (inject.spec.id().equals(id)) {
        return inject;
      }
    }
    throw new IllegalArgumentException("no inject " + id);
  }

  public void fire(Inject inject, long cause) {
    inject.fired++;
    long event =
        company.record(
            cause,
            new CompanyEvent.InjectFired(
                inject.spec.id(), inject.spec.title(), inject.spec.text()));
    switch (inject.spec.what()) {
      case MESSAGE -> {}
      case INCIDENT -> breakDown(inject, event);
      case DEMAND -> surge(inject, event);
      case OFFER -> offer(inject.spec.offer(), event);
    }
    if (inject.spec.bell()) {
      boolean burns = inject.spec.what() == What.INCIDENT;
      company.ringBell(burns ? BellKind.ALARM : BellKind.NEWS, inject.spec.title());
    }
  }

  /** The surge is over. */
  public void ebb(Inject inject) {
    Service service = company.service(inject.spec.service());
    service.surges.remove(Integer.valueOf(inject.spec.demand().value()));
    company.reasons.demand(service, 0);
    company.serving.demand(service, 0);
  }

  /** An incident of the given severity, and of the impact that goes with it. */
  private void breakDown(Inject inject, long event) {
    Service service = company.service(inject.spec.service());
    Incident incident =
        company.responding.drawn(
            service,
            ProductionEvent.Trigger.INJECT,
            inject.spec.title(),
            Dice.source("inject", inject.spec.id().value()),
            inject.fired,
            0);
    incident.severity = inject.spec.severity();
    incident.impact =
        switch (incident.severity) {
          case SEV1 -> Impact.WHOLE;
          case SEV2 -> Impact.LARGE;
          case SEV3, SEV4 -> Impact.SMALL;
        };
    company.responding.open(incident, event);
  }

  private void offer(OfferSpec offer, long event) {
    company.leaving.offer(
        company.person(offer.person()), offer.below().value(), offer.pages(), event);
  }

  /** One that is still on ends before it begins anew. */
  private void surge(Inject inject, long event) {
    if (inject.end.minute() != Agenda.NEVER) {
      company.agenda.cancel(inject.end);
      ebb(inject);
    }
    Service service = company.service(inject.spec.service());
    service.surges.add(inject.spec.demand().value());
    company.agenda.move(inject.end, company.now() + inject.spec.lasts());
    company.reasons.demand(service, event);
    company.serving.demand(service, event);
  }
}
