package io.unplannedwork.sim.system;

import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.component.Item;

/** Time has brought what was missing. */
public final class Unblock implements Step {
  private final Company company;

  public Unblock(Company company) {
    this.company = company;
  }

  @Override
  public void run(int subject) {
    Item item = company.items.get(subject);
    company.blocking.unblock(item, null, item.cause);
  }
}
