package io.unplannedwork.sim;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.DelaySpec;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.law.Market;

/**
 * What it costs that items are not live. Each item with a profile has a meter of its own, exact to
 * the minute; the meters of its source, a stream or a promise, sum them up and are booked at
 * midnight.
 */
public final class Delays {
  /** A cent in a meter: cents a day run by the minute. */
  private static final long UNIT = SimTime.DAY;

  private final Company company;

  /** By source, streams first, then promises; null for those whose items may wait for nothing. */
  private final Meter[] sources;

  Delays(Company company) {
    this.company = company;
    sources = new Meter[company.demand.length + company.scenario.promises().size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = spec(i) == null ? null : new Meter();
    }
  }

  /** Whether an item with such a profile goes before everything else. */
  public boolean expedites(DelaySpec delay) {
    return delay != null && delay.profile() == DelaySpec.Profile.EXPEDITE;
  }

  /** An item came in: it costs from now on, or from a later minute. */
  void arrive(Item item) {
    if (item.delay == null) {
      return;
    }
    item.delayed = new Meter();
    item.delayFrom = from(item);
    if (item.delayFrom <= company.now()) {
      begin(item);
    } else {
      item.delayDue = company.agenda.entry(WorkingDay.BEGIN_DELAY, item.origin, item.id);
      company.agenda.move(item.delayDue, item.delayFrom);
    }
  }

  /** From now on every day costs; a date that was missed costs once. */
  public void begin(Item item) {
    turn(item, item.delay.perDay() * 100);
    if (item.delay.profile() == DelaySpec.Profile.FIXED_DATE) {
      long once = item.delay.once() * 100 * UNIT;
      item.delayed.add(company.now(), once);
      source(item).add(company.now(), once);
    }
  }

  /** Another slice of it is live: only the part that is not goes on costing. */
  void shrink(Item whole) {
    if (perDay(whole) != 0) {
      turn(whole, Market.notLive(whole.delay.perDay() * 100, whole.slicesLive, whole.slices));
    }
  }

  /** It is live or done: waiting costs no more. */
  void end(Item item) {
    if (item.delay == null) {
      return;
    }
    turn(item, 0);
    if (item.delayDue != null) {
      company.agenda.cancel(item.delayDue);
    }
    long cost = item.delayed.at(company.now());
    if (cost != 0) {
      company.record(item.cause, new FlowEvent.WaitingCost(new ItemId(item.id), id(item), cost));
    }
  }

  /** Cents a day that waiting for an item costs now, without the value it will bring. */
  public long perDay(Item item) {
    return item.delayed == null ? 0 : item.delayed.rate();
  }

  /** Books what the day's waiting cost; parts of a cent stay in the meters. */
  void bookDay() {
    for (int i = 0; i < sources.length; i++) {
      if (sources[i] == null) {
        continue;
      }
      long cents = Math.floorDiv(sources[i].at(company.now()), UNIT);
      sources[i].add(company.now(), -cents * UNIT);
      company.treasury.book(CompanyEvent.Booking.DELAY, id(i), -cents, 0);
    }
  }

  /** What has run up since the last midnight: cents now, and whole cents a minute. */
  MeterRow notBooked() {
    long units = 0;
    long rate = 0;
    for (Meter source : sources) {
      if (source != null) {
        units += source.at(company.now());
        rate += source.rate();
      }
    }
    return new MeterRow(Math.floorDiv(units, UNIT), Math.floorDiv(rate, UNIT), company.now());
  }

  void addTo(Fingerprint print, long now) {
    for (Meter source : sources) {
      if (source != null) {
        print.add(source, now);
      }
    }
  }

  private long from(Item item) {
    if (item.delay.fromTheFirst()) {
      return company.now();
    }
    return item.due == Long.MAX_VALUE
        ? company.now() + item.delay.fromDay() * SimTime.DAY
        : item.due + 1;
  }

  private void turn(Item item, long perDay) {
    Meter source = source(item);
    source.turn(company.now(), source.rate() - item.delayed.rate() + perDay);
    item.delayed.turn(company.now(), perDay);
    company.touched.money();
  }

  private Meter source(Item item) {
    return sources[index(item)];
  }

  private int index(Item item) {
    return item.stream != Item.NONE ? item.stream : company.demand.length + item.promise;
  }

  private String id(Item item) {
    return id(index(item));
  }

  private String id(int source) {
    int streams = company.demand.length;
    return source < streams
        ? company.demand[source].spec.id().value()
        : company.scenario.promises().get(source - streams).id().value();
  }

  private DelaySpec spec(int source) {
    int streams = company.demand.length;
    return source < streams
        ? company.demand[source].spec.delay()
        : company.scenario.promises().get(source - streams).delay();
  }
}
