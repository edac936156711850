package io.unplannedwork.sim;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Service;
import io.unplannedwork.sim.law.Debt;
import io.unplannedwork.sim.law.Market;
import io.unplannedwork.sim.law.Pressure;

/** What follows in the company when an item is live or done, or a promise is broken. */
public final class Outcomes {
  private final Company company;

  Outcomes(Company company) {
    this.company = company;
  }

  /**
   * An item, or a slice of one, is live.
   *
   * @param cause the number of the event that says so
   */
  void live(Item item, long cause) {
    fade(item, cause);
    company.serving.live(item);
    if (item.service != Item.NONE) {
      Service service = company.services[item.service];
      long untilDue = item.due == Long.MAX_VALUE ? Long.MAX_VALUE : item.due - company.now();
      service.debt =
          Debt.afterBuilding(
              company.laws,
              service.debt,
              company.quality.built(item) / 1000,
              Pressure.of(company.laws, untilDue),
              company.factor(Effect.DEBT_GROWTH));
      company.reasons.debt(service, cause);
      company.touched.service(service.index);
    }
    introduced(item);
    company.trying.done(item, cause);
  }

  /** What waited is worth less. A slice has waited since the whole of it came in. */
  private void fade(Item item, long cause) {
    long arrived = item.parent == 0 ? item.arrived : company.items.get(item.parent).arrived;
    long worth = Market.worth(company.laws, item.valuePerDay, company.now() - arrived);
    if (worth != item.valuePerDay) {
      company.record(cause, new FlowEvent.ValueFaded(new ItemId(item.id), item.valuePerDay, worth));
      item.valuePerDay = worth;
    }
  }

  /** Work that is not released is done. */
  void done(Item item, long cause) {
    if (item.repaysDebt) {
      Service service = company.services[item.service];
      long minutes = company.quality.built(item) / 1000;
      service.debt = Debt.afterRepair(company.laws, service.debt, minutes);
      company.reasons.debt(service, cause);
      company.touched.service(service.index);
    }
    introduced(item);
    company.trying.done(item, cause);
  }

  private void introduced(Item item) {
    if (item.practice != Item.NONE) {
      company.practicing.introduced(item);
    }
  }

  /** A whole item with a promise is live: the promise is kept, if its date has not passed. */
  void promiseServed(Item item, long cause) {
    boolean inTime = item.due >= company.now();
    if (inTime) {
      long kept =
          company.record(cause, new FlowEvent.PromiseKept(promise(item), new ItemId(item.id)));
      company.standing.promise(company.services[item.service], Standing.Kept.YES, kept);
    }
    company.ringBell(inTime ? BellKind.GOOD : BellKind.NEWS, "“" + item.title + "” is live");
  }

  /** The date of a promise passes, and its item is not live. */
  public void promiseBroken(Item item) {
    item.cause =
        company.record(item.cause, new FlowEvent.PromiseBroken(promise(item), new ItemId(item.id)));
    company.standing.promise(company.services[item.service], Standing.Kept.NO, item.cause);
    company.clients.brokenPromise(item.cause);
    long penalty = company.scenario.promises().get(item.promise).penalty() * 100;
    company.treasury.book(
        CompanyEvent.Booking.PENALTY, promise(item).value(), -penalty, item.cause);
  }

  private PromiseId promise(Item item) {
    return company.scenario.promises().get(item.promise).id();
  }
}
