package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import java.util.ArrayList;
import java.util.List;

/** Cuts items into slices that travel on by themselves; the item is live when all of them are. */
final class Slicing {
  /** Slices are numbered in 16 bits of an origin. */
  private static final long MOST = 60_000;

  private final Company company;

  Slicing(Company company) {
    this.company = company;
  }

  /**
   * Cuts an item on which work begins, out of its queue, if policy asks for it.
   *
   * @return the first slice, out of the queue, the others in it; or the item as it was
   */
  Item cut(Item item) {
    Stage stage = company.stages[item.stage];
    long most = company.policies.slice * 1000;
    boolean whole = item.parent == 0 && item.done == 0 && item.knownDefects == 0;
    if (!stage.spec.slices() || most == 0 || !whole || item.effort[item.stage] <= most) {
      return item;
    }
    int count = (int) Math.min(MOST, (item.effort[item.stage] + most - 1) / most);
    List<Item> slices = new ArrayList<>(count);
    List<ItemId> ids = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Item slice = slice(item, i, count);
      slices.add(slice);
      ids.add(new ItemId(slice.id));
    }
    item.slices = count;
    item.sliceIds = slices.stream().mapToInt(slice -> slice.id).toArray();
    item.state = ItemState.WORKED_ON;
    item.leftFresh = 0;
    item.leftRework = 0;
    long cut = company.record(item.cause, new FlowEvent.ItemSliced(new ItemId(item.id), ids));
    item.cause = cut;
    company.lives.turn(item, null, 0);
    company.flow.replace(item, slices, cut);
    stage.of(slices.get(0)).queue.remove(slices.get(0));
    return slices.get(0);
  }

  private Item slice(Item item, int place, int count) {
    Item slice = new Item();
    slice.id = company.nextNumber(company.items);
    slice.source = item.source;
    slice.ordinal = item.ordinal;
    slice.slice = place + 1;
    slice.origin = item.origin | slice.slice;
    slice.stream = item.stream;
    slice.promise = item.promise;
    slice.parent = item.id;
    slice.title = item.title + " (" + slice.slice + "/" + count + ")";
    slice.type = item.type;
    slice.service = item.service;
    slice.expedite = item.expedite;
    slice.serviceClass = item.serviceClass;
    slice.arrived = company.now();
    slice.spentSince = company.now();
    slice.due = item.due;
    slice.valuePerDay = share(item.valuePerDay, place, count);
    slice.visited = item.visited & ~(1L << item.stage);
    slice.lastTeam = item.lastTeam;
    slice.lastWorker = item.lastWorker;
    slice.effort = new long[item.effort.length];
    for (int stage = 0; stage < slice.effort.length; stage++) {
      boolean ahead = stage >= item.stage && item.passes(stage);
      slice.effort[stage] = ahead ? share(item.effort[stage], place, count) : Item.NONE;
    }
    long overhead =
        io.unplannedwork.sim.law.Slicing.overhead(
            company.laws, company.factor(Effect.SLICE_OVERHEAD));
    slice.effort[item.stage] += overhead;
    slice.leftFresh = share(item.leftFresh, place, count) + overhead;
    slice.leftRework = share(item.leftRework, place, count);
    Rank.place(company, slice);
    company.enter(company.items, slice);
    return slice;
  }

  /** Parts that sum exactly to the whole. */
  private static long share(long whole, int place, int count) {
    return whole * (place + 1) / count - whole * place / count;
  }
}
