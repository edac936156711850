package io.unplannedwork.sim.system;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.PromiseSpec;
import io.unplannedwork.sim.Company;
import io.unplannedwork.sim.Step;
import io.unplannedwork.sim.WorkingDay;
import io.unplannedwork.sim.component.Item;

/** The date of a promise passes: if its item is not live by then, the promise is broken. */
public final class BreakPromise implements Step {
  private final Company company;

  public BreakPromise(Company company) {
    this.company = company;
  }

  @Override
  public void begin() {
    for (int i = 0; i < company.scenario.promises().size(); i++) {
      PromiseSpec promise = company.scenario.promises().get(i);
      if (promise.due() != null) {
        SimTime due = company.scenario.at(promise.due());
        company.agenda.move(
            company.agenda.entry(WorkingDay.BREAK_PROMISE, i, i), due.minutes() + 1);
      }
    }
  }

  @Override
  public void run(int subject) {
    for (Item item : company.items.all()) {
      if (item.promise == subject && item.parent == 0) {
        company.outcomes.promiseBroken(item);
        return;
      }
    }
  }
}
