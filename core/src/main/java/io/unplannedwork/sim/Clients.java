package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.CompanyEvent.Reason;
import io.unplannedwork.scenario.CustomersSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.sim.component.Customers;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Clientele;

/**
 * Customers: the only place where they come and go, always with an event. None is lost: who left
 * may return.
 */
public final class Clients {
  private final Company company;
  private final CustomersSpec spec;
  private final Customers customers;

  Clients(Company company) {
    this.company = company;
    spec = company.laws.holds(Law.CUSTOMERS) ? company.scenario.market().customers() : null;
    customers = company.customers;
    customers.here = spec == null ? 0 : spec.start();
  }

  /** Whether anybody counts them. */
  public boolean counted() {
    return spec != null;
  }

  /** Permille of the customers of the start who are there; demand on what they use goes with it. */
  int share(Service service) {
    return spec == null || !use(service) ? 1000 : (int) (customers.here * 1000 / spec.start());
  }

  /** Midnight: who went without a service leaves, and some of those who left return. */
  public void countDay() {
    for (Service service : company.services) {
      long missed = service.missed.at(company.now());
      service.missed.add(company.now(), -missed);
      if (use(service) && missed > 0) {
        long leaving = Clientele.leaving(customers.here, spec.perOutageHour().value(), missed);
        move(-leaving, Reason.OUTAGE, company.reasons.worse(service));
      }
    }
    move(customers.away * spec.returns().value() / 1000, Reason.RETURN, customers.cause);
  }

  void brokenPromise(long cause) {
    if (spec != null) {
      move(-customers.here * spec.perBrokenPromise().value() / 1000, Reason.BROKEN_PROMISE, cause);
    }
  }

  /** Customers found a fault before the company did. */
  void noticed(Service service, long cause) {
    if (spec != null && use(service)) {
      move(-customers.here * spec.perFault().value() / 1000, Reason.FAULT, cause);
    }
  }

  void breached(Service service, long cause) {
    if (spec != null && use(service)) {
      move(-customers.here * service.spec.exposure().leave().value() / 1000, Reason.BREACH, cause);
    }
  }

  /**
   * What those who are there want of a service and do not get counts from now on at the rate that
   * holds now: that fewer are there makes nobody want less.
   */
  void wait(Service service) {
    if (spec != null) {
      service.missed.turn(
          company.now(),
          (long) service.traffic * (1000 - service.served) / Math.max(1, share(service)));
    }
  }

  private boolean use(Service service) {
    return spec.services().isEmpty() || spec.services().contains(service.spec.id());
  }

  private void move(long change, Reason why, long cause) {
    if (change == 0) {
      return;
    }
    customers.here += change;
    customers.away -= change;
    customers.cause =
        company.record(cause, new CompanyEvent.CustomersMoved(customers.here, change, why));
    for (Service service : company.services) {
      if (use(service)) {
        company.serving.demand(service, customers.cause);
      }
    }
    company.touched.money();
  }
}
