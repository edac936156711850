package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.sim.Sight.ItemState;
import io.unplannedwork.sim.component.Account;
import io.unplannedwork.sim.component.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Items that need others: work on one begins only when those it needs are finished. An item of a
 * stream needs the items of the same number of the streams it names, a promise the promises.
 */
public final class Depending {
  private final Company company;

  /** By source, streams and then promises: the sources it needs, by index. */
  private final int[][] needs;

  /** By source: the numbers of its finished items, where anything needs them. */
  private final BitSet[] finished;

  /** Items that wait, by the place of the one they wait for. */
  private final TreeMap<Long, List<Integer>> waiting = new TreeMap<>();

  Depending(Company company) {
    this.company = company;
    int streams = company.demand.length;
    int sources = streams + company.scenario.promises().size();
    needs = new int[sources][];
    finished = new BitSet[sources];
    for (int i = 0; i < sources; i++) {
      List<Integer> needed = new ArrayList<>();
      if (i < streams) {
        for (StreamId stream : company.demand[i].spec.needs()) {
          needed.add(company.demand(stream).index);
        }
      } else {
        for (PromiseId promise : company.scenario.promises().get(i - streams).needs()) {
          needed.add(streams + company.promise(promise));
        }
      }
      needs[i] = needed.stream().mapToInt(Integer::intValue).toArray();
      for (int source : needed) {
        finished[source] = new BitSet();
      }
    }
  }

  /** Whether an item that has come to a stage waits for another; it is counted as waiting then. */
  boolean waits(Item item) {
    int source = source(item);
    if (source == Item.NONE) {
      return false;
    }
    for (int needed : needs[source]) {
      if (!finished[needed].get(item.ordinal)) {
        wait(item, needed);
        return true;
      }
    }
    return false;
  }

  private void wait(Item item, int needed) {
    boolean first = item.state != ItemState.WAITING_FOR_ITEM;
    item.state = ItemState.WAITING_FOR_ITEM;
    waiting.computeIfAbsent(key(needed, item.ordinal), key -> new ArrayList<>()).add(item.id);
    company.lives.turn(item, Spent.WAITED_FOR_ITEM, Account.subject(Account.Of.SOURCE, needed));
    if (first) {
      item.cause =
          company.record(
              item.cause,
              new FlowEvent.ItemBlocked(
                  new ItemId(item.id),
                  company.stages[item.stage].spec.id(),
                  name(needed) + " " + item.ordinal,
                  null));
    }
    company.touched.item(item.id);
  }

  /** A whole item is finished: what waited for it goes on. */
  void finished(Item item) {
    int source = source(item);
    if (source == Item.NONE || finished[source] == null) {
      return;
    }
    finished[source].set(item.ordinal);
    List<Integer> woken = waiting.remove(key(source, item.ordinal));
    if (woken == null) {
      return;
    }
    for (int number : woken) {
      Item other = company.items.get(number);
      if (!waits(other)) {
        other.cause =
            company.record(item.cause, new FlowEvent.ItemUnblocked(new ItemId(other.id), null));
        company.flow.present(other);
      }
    }
  }

  private int source(Item item) {
    if (item.stream != Item.NONE) {
      return item.stream;
    }
    return item.promise == Item.NONE ? Item.NONE : company.demand.length + item.promise;
  }

  /** The title of a promise, or the id of a stream. */
  private String name(int source) {
    int streams = company.demand.length;
    return source < streams
        ? company.demand[source].spec.id().value()
        : company.scenario.promises().get(source - streams).title();
  }

  private static long key(int source, int ordinal) {
    return (long) source << 32 | ordinal;
  }

  void addTo(Fingerprint print) {
    for (BitSet numbers : finished) {
      if (numbers != null) {
        print.add(numbers.toLongArray());
      }
    }
    waiting.forEach(
        (key, items) -> {
          print.add(key);
          items.forEach(print::add);
        });
  }
}
