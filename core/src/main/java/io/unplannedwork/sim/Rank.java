package io.unplannedwork.sim;

import io.unplannedwork.contract.ItemId;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Team;
import java.util.List;

/**
 * The order in which items are taken up: what was ranked, in its order and with its slices; then
 * repairs and other unplanned work; then promises; then the rest; within each by arrival.
 */
final class Rank {
  private static final long UNRANKED = (1L << 12) - 1;

  private Rank() {}

  /** The item's place as one number; smaller goes first; no two items have the same. */
  static long order(Company company, Item item) {
    int whole = item.parent == 0 ? item.id : item.parent;
    long ranked = company.policies.rank.indexOf(new ItemId(whole));
    if (ranked < 0 || ranked > UNRANKED) {
      ranked = UNRANKED;
    }
    long service = item.expedite ? 0 : item.promise != Item.NONE ? 1 : 2;
    return ranked << 51 | service << 48 | (long) whole << 16 | item.slice;
  }

  /** A new ranking holds at once, in all queues. */
  static void change(Company company, List<ItemId> items) {
    company.policies.rank = items;
    for (Item item : company.items.all()) {
      item.order = order(company, item);
    }
    for (Stage stage : company.stages) {
      stage.queue.sort();
      stage.outside.sort();
      stage.waiting.sort();
      stage.boarded.sort();
      company.touched.stage(stage.index);
    }
    for (Team team : company.teams) {
      team.questions.sort();
      team.reviews.sort();
    }
  }
}
