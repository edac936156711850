package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Freeze;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;

/**
 * Freezes: while one is on, nothing new is begun, or nothing is released, but for what it excepts,
 * unplanned work and repairs. What waits meanwhile waits for the freeze. A service whose error
 * budget is spent is frozen like this by itself.
 */
public final class Freezing {
  private final Company company;
  private int on;

  Freezing(Company company) {
    this.company = company;
  }

  /** A freeze begins, for so many minutes. */
  public void begin(Freeze freeze, long minutes, long cause) {
    freeze.on = true;
    on++;
    freeze.cause =
        company.record(cause, new CompanyEvent.FreezeBegan(freeze.title, freeze.what, minutes));
    company.agenda.move(freeze.end, company.now() + minutes);
    look();
  }

  /** A freeze ends. */
  public void end(Freeze freeze, long cause) {
    if (!freeze.on) {
      return;
    }
    freeze.on = false;
    on--;
    company.agenda.cancel(freeze.end);
    company.record(cause, new CompanyEvent.FreezeEnded(freeze.title, freeze.what));
    look();
  }

  /** Whether work on an item in a queue must not be begun. */
  boolean holdsWork(Item item) {
    return holds(item, CompanyEvent.Frozen.WORK) && !isExempt(item);
  }

  /** Whether an item must not go out. */
  public boolean holdsRelease(Item item) {
    return (holds(item, CompanyEvent.Frozen.RELEASES) || company.budgeting.holds(item))
        && !isExempt(item);
  }

  private boolean isExempt(Item item) {
    return item.expedite || item.isEmergency() || company.work.preempts(item);
  }

  private boolean holds(Item item, CompanyEvent.Frozen what) {
    if (on == 0) {
      return false;
    }
    for (Freeze freeze : company.freezes) {
      boolean excepted =
          item.promise != Item.NONE && freeze.exceptPromises.get(item.promise)
              || item.stream != Item.NONE && freeze.exceptStreams.get(item.stream);
      if (freeze.on && freeze.what == what && !excepted) {
        return true;
      }
    }
    return false;
  }

  /** What waits for a release waits for the release or for a freeze, from now on. */
  void waits(Item item) {
    boolean held = holdsRelease(item);
    company.lives.turn(
        item,
        held ? Spent.FROZEN : Spent.WAITED_FOR_RELEASE,
        held && company.budgeting.holds(item)
            ? Account.subject(Account.Of.SERVICE, item.service)
            : Account.subject(Account.Of.STAGE, item.stage));
    company.touched.item(item.id);
  }

  /** What may be begun or go out may have changed. */
  void look() {
    for (Stage stage : company.stages) {
      for (Station station : stage.stations) {
        for (int place = 0; place < station.queue.size(); place++) {
          company.line.waits(station.queue.at(place));
        }
      }
      if (stage.spec.kind() == StageSpec.Kind.RELEASE) {
        for (int place = 0; place < stage.waiting.size(); place++) {
          waits(stage.waiting.at(place));
        }
        company.boarding.board(stage);
      }
      for (Station station : stage.stations) {
        company.staff.look(station.team);
      }
    }
  }
}
