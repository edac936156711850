package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.sim.component.Item;

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
  void live(Item item, long cause) {}

  /** Work that is not released is done. */
  void done(Item item, long cause) {}

  /** A whole item with a promise is live: the promise is kept, if its date has not passed. */
  void promiseServed(Item item, long cause) {
    if (item.due >= company.now()) {
      company.record(cause, new FlowEvent.PromiseKept(promise(item), new ItemId(item.id)));
    }
    company.ringBell(item.title);
  }

  /** The date of a promise passes, and its item is not live. */
  public void promiseBroken(Item item) {
    item.cause =
        company.record(item.cause, new FlowEvent.PromiseBroken(promise(item), new ItemId(item.id)));
  }

  private PromiseId promise(Item item) {
    return company.scenario.promises().get(item.promise).id();
  }
}
