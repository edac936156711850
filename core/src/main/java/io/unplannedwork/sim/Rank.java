package io.unplannedwork.sim;

import io.unplannedwork.contract.ItemId;
import io.unplannedwork.scenario.QueueOrder;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.ServiceClass;
import io.unplannedwork.sim.component.Stage;
import io.unplannedwork.sim.component.Station;
import io.unplannedwork.sim.component.Team;
import io.unplannedwork.sim.law.Urgency;
import java.util.List;

/**
 * The order in which items are taken up: what preempts; what was ranked, in its order and with its
 * slices; then by class of service (without one: repairs and other unplanned work, then promises,
 * then the rest); within each by the rule in force; then by arrival.
 */
final class Rank {
  private static final long UNRANKED = (1L << 12) - 1;
  private static final int CLASS_BITS = 48;

  private Rank() {}

  /** Which of two items goes first; no two are equal. */
  static int compare(Item one, Item other) {
    int first = Long.compare(one.order >> CLASS_BITS, other.order >> CLASS_BITS);
    if (first != 0) {
      return first;
    }
    int urgent = Long.compare(one.urgency, other.urgency);
    return urgent != 0 ? urgent : Long.compare(one.order, other.order);
  }

  /** Gives an item that stands in no queue its place. */
  static void place(Company company, Item item) {
    item.order = order(company, item);
    item.urgency = urgency(company, item);
  }

  private static long order(Company company, Item item) {
    int whole = item.parent == 0 ? item.id : item.parent;
    List<ItemId> first = company.policies.rank;
    long ranked = first.isEmpty() ? -1 : first.indexOf(new ItemId(whole));
    if (ranked < 0 || ranked > UNRANKED) {
      ranked = UNRANKED;
    }
    long precedence = item.expedite ? 0 : item.promise != Item.NONE ? 1 : 2;
    if (item.serviceClass != Item.NONE) {
      ServiceClass its = company.classes[item.serviceClass];
      precedence = its.spec.precedence();
      ranked = its.spec.preempts() ? -1 : ranked;
    }
    return ranked << 51 | precedence << CLASS_BITS | (long) whole << 16 | item.slice;
  }

  private static long urgency(Company company, Item item) {
    QueueOrder rule = company.policies.order;
    if (item.serviceClass != Item.NONE && company.classes[item.serviceClass].order != null) {
      rule = company.classes[item.serviceClass].order;
    }
    return rule == QueueOrder.FIFO
        ? 0
        : Urgency.of(rule, costPerDay(company, item), left(item), item.due);
  }

  /** Cents a day: the value missed and what waiting costs besides, once it does. */
  private static long costPerDay(Company company, Item item) {
    Item whole = item.parent == 0 ? item : company.items.get(item.parent);
    long waiting = whole.delay == null ? 0 : whole.delay.perDay() * 100;
    return item.valuePerDay + waiting / Math.max(1, whole.slices);
  }

  /**
   * Milliminutes until it is finished: in its stage what is left, in later ones what is planned.
   */
  private static long left(Item item) {
    long left = item.stage == Item.NONE ? 0 : item.left();
    for (int stage = item.stage + 1; stage < item.effort.length; stage++) {
      left += item.passes(stage) ? item.effort[stage] : 0;
    }
    return left;
  }

  /** These go first from now on. */
  static void change(Company company, List<ItemId> items) {
    company.policies.rank = items;
    sort(company);
  }

  /** What decides the order has changed: it holds at once, in all queues. */
  static void sort(Company company) {
    for (Item item : company.items.all()) {
      place(company, item);
    }
    for (Stage stage : company.stages) {
      for (Station station : stage.stations) {
        station.queue.sort();
        station.outside.sort();
        station.gathered.sort();
        station.boarded.sort();
      }
      stage.waiting.sort();
      company.touched.stage(stage.index);
    }
    for (Team team : company.teams) {
      team.questions.sort();
      team.reviews.sort();
    }
  }
}
