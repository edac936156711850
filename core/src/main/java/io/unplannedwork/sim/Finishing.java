package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import java.util.List;

/**
 * Ends an item that has passed its last stage, and with the last of its slices the whole one; who
 * waited for that hears of it.
 */
final class Finishing {
  private final Company company;

  Finishing(Company company) {
    this.company = company;
  }

  /** It has passed its last stage. */
  void finish(Item item) {
    boolean live = isReleased(item);
    end(item, live);
    if (live) {
      company.outcomes.live(item, item.cause);
    } else {
      company.outcomes.done(item, item.cause);
    }
    if (item.parent != 0) {
      sliceFinished(item, live);
    } else if (item.promise != Item.NONE) {
      company.outcomes.promiseServed(item, item.cause);
    }
  }

  /** An item is over when the last of its slices is; that slice's life is the end of its own. */
  private void sliceFinished(Item slice, boolean live) {
    Item whole = company.items.get(slice.parent);
    whole.slicesLive++;
    whole.cause = slice.cause;
    company.delays.shrink(whole);
    company.touched.item(whole.id);
    if (whole.slicesLive == whole.slices) {
      whole.account.add(slice.account);
      end(whole, live);
      if (whole.promise != Item.NONE) {
        company.outcomes.promiseServed(whole, whole.cause);
      }
    }
  }

  private void end(Item item, boolean live) {
    company.lives.turn(item, null, 0);
    item.state = live ? ItemState.LIVE : ItemState.DONE;
    SimTime arrived = SimTime.of(item.arrived);
    ItemId id = new ItemId(item.id);
    List<SpentMinutes> lines = company.lives.told(item.account);
    item.cause =
        company.record(
            item.cause,
            live
                ? new FlowEvent.ItemLive(id, item.type, arrived, lines)
                : new FlowEvent.ItemDone(id, item.type, arrived, lines));
    company.delays.end(item);
    company.leave(company.items, item);
    company.touched.item(item.id);
    if (item.parent == 0) {
      makeRoom(item);
    }
  }

  /** A whole item is over: others of its class, or of its closed loop, may come in. */
  private void makeRoom(Item item) {
    company.depending.finished(item);
    company.limiting.end(item);
    if (item.stream != Item.NONE && company.demand[item.stream].loop > 0) {
      company.demand[item.stream].inside--;
      company.agenda.move(company.demand[item.stream].next, company.now());
    }
  }

  private boolean isReleased(Item item) {
    for (Stage stage : company.stages) {
      if (stage.spec.kind() == StageSpec.Kind.RELEASE && item.passes(stage.index)) {
        return true;
      }
    }
    return false;
  }
}
