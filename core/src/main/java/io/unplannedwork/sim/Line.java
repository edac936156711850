package io.unplannedwork.sim;

import io.unplannedwork.contract.Spent;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;

/**
 * Stop the line: while an item with a known defect is being repaired, the stages before it begin
 * nothing new.
 */
final class Line {
  private final Company company;

  /** Stages before this one begin nothing new; 0 while the line runs. */
  private int stopped;

  Line(Company company) {
    this.company = company;
  }

  /** Whether an item in a queue must not be begun now. */
  boolean holds(Item item) {
    return company.halting.holds(company.stages[item.stage])
        || isNew(item) && (item.stage < stopped || company.freezing.holdsWork(item));
  }

  /** Looks again, after a defect was sent back or repaired, or policy changed. */
  void update() {
    int now = 0;
    if (company.policies.stopTheLine) {
      for (Stage stage : company.stages) {
        if (stage.inRepair > 0) {
          now = stage.index;
        }
      }
    }
    int from = Math.min(now, stopped);
    int to = Math.max(now, stopped);
    stopped = now;
    for (int i = from; i < to; i++) {
      Stage stage = company.stages[i];
      for (Station station : stage.stations) {
        for (int place = 0; place < station.queue.size(); place++) {
          if (isNew(station.queue.at(place))) {
            waits(station.queue.at(place));
          }
        }
        company.staff.look(station.team);
      }
    }
  }

  /** An item in a queue waits from now on: for people, a service, a freeze, or the line. */
  void waits(Item item) {
    Stage stage = company.stages[item.stage];
    if (company.halting.holds(stage)) {
      company.halting.waits(item, stage);
    } else if (isNew(item) && company.freezing.holdsWork(item)) {
      company.lives.turn(item, Spent.FROZEN, Account.subject(Account.Of.STAGE, item.stage));
    } else if (holds(item)) {
      company.lives.turn(item, Spent.HELD, Account.subject(Account.Of.STAGE, stopped));
    } else {
      company.lives.turn(
          item, Spent.WAITED_FOR_PEOPLE, Account.subject(Account.Of.TEAM, item.team));
    }
    company.touched.item(item.id);
  }

  private static boolean isNew(Item item) {
    return item.done == 0 && !item.inRepair && item.knownDefects == 0;
  }

  void addTo(Fingerprint print) {
    print.add(stopped);
  }
}
