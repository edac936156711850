package io.unplannedwork.measure;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StreamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What is done by hand again and again, the most of it first: unplanned work by the stream it comes
 * from, and upkeep by what is done. Minutes are those that people worked on what was finished; the
 * measure of toil counts the same work while it is done.
 */
public final class ToilRanking implements Consumer<Recorded> {
  /**
   * A kind of toil.
   *
   * @param stream where it comes in; null for upkeep
   * @param service upkeep: of what; else null
   * @param what upkeep: what wears out, as players read it; may be empty
   */
  public record Kind(StreamId stream, ServiceId service, Chore chore, String what) {}

  /** How much of a kind was done. */
  public record Row(Kind kind, int times, long minutes) {}

  private final Map<ItemId, Kind> items = new HashMap<>();
  private final Set<ItemId> cut = new HashSet<>();
  private final Map<String, Row> rows = new TreeMap<>();

  /** Counts anew from now on. */
  public void again() {
    rows.clear();
  }

  /** The most minutes first. */
  public List<Row> rows() {
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparingLong((Row row) -> -row.minutes()));
    return sorted;
  }

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent.ItemArrived arrived) {
      if (Toil.is(arrived)) {
        items.put(arrived.item(), new Kind(arrived.stream(), null, null, ""));
      }
    } else if (recorded.event() instanceof FlowEvent.ItemSliced sliced) {
      Kind kind = items.get(sliced.item());
      if (kind != null) {
        // The account of the whole holds those of its slices.
        cut.addAll(sliced.slices());
      }
    } else if (recorded.event() instanceof FlowEvent.ItemDone done) {
      end(done.item(), done.account());
    } else if (recorded.event() instanceof FlowEvent.ItemLive live) {
      end(live.item(), live.account());
    } else if (recorded.event() instanceof ProductionEvent.ChoreDone done
        && Toil.is(done.chore())) {
      add(new Kind(null, done.service(), done.chore(), done.what()), done.minutes());
    }
  }

  private void end(ItemId item, List<SpentMinutes> account) {
    Kind kind = items.remove(item);
    if (kind == null || cut.remove(item)) {
      return;
    }
    long minutes = 0;
    for (SpentMinutes spent : account) {
      boolean worked =
          spent.spent() == Spent.WORKED
              || spent.spent() == Spent.REWORKED
              || spent.spent() == Spent.SWITCHING;
      minutes += worked ? spent.minutes() : 0;
    }
    add(kind, minutes);
  }

  private void add(Kind kind, long minutes) {
    rows.merge(
        kind.toString(),
        new Row(kind, 1, minutes),
        (before, more) -> new Row(kind, before.times() + 1, before.minutes() + more.minutes()));
  }
}
