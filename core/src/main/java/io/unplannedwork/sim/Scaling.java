package io.unplannedwork.sim;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;

/** What a service can serve: found out by a load test, raised step by step. */
public final class Scaling {
  private final Company company;

  Scaling(Company company) {
    this.company = company;
  }

  /** Somebody is to find out what it can serve. */
  void test(Service service, long cause) {
    if (!company.tending.isOrdered(Chore.LOAD_TEST, service, Item.NONE)) {
      company.tending.order(
          Chore.LOAD_TEST, service, Item.NONE, "", service.spec.load().test(), 0, cause);
    }
  }

  /** Somebody is to raise it by a step, if there is one left. */
  void scale(Service service, long cause) {
    if (service.stepsOrdered < service.spec.load().most() && service.spec.load().step() > 0) {
      service.stepsOrdered++;
      company.tending.order(
          Chore.SCALE, service, service.stepsOrdered, "", service.spec.load().effort(), 0, cause);
    }
  }

  void measured(Service service, long cause) {
    service.capacityKnown = true;
    service.cause =
        company.record(
            cause,
            new ProductionEvent.CapacityMeasured(
                service.spec.id(), company.serving.capacity(service)));
  }

  void scaled(Service service, long cause) {
    service.steps++;
    service.cause =
        company.record(
            cause,
            new ProductionEvent.CapacityChanged(
                service.spec.id(), company.serving.capacity(service)));
    company.reasons.capacity(service, service.cause);
    company.serving.turn(service, service.cause);
  }

  /** What the steps cost each day. */
  void bookDay(Service service) {
    company.treasury.book(
        CompanyEvent.Booking.RUNNING,
        service.spec.id().value(),
        -service.steps * service.spec.load().perDay() * 100,
        company.reasons.capacity(service));
  }
}
