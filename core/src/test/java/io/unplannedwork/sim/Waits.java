package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.scenario.Scenario;
import java.util.function.Consumer;

/** What a long run of a queue comes to, after a warm-up that is thrown away. */
final class Waits implements Consumer<Recorded> {
  private final long warmUp;
  long items;
  double waited;
  double worked;
  double lived;

  /** Minutes of items in the system, summed over time since the warm-up. */
  double areaOfItems;

  long arrived;
  private long inside;
  private long last;

  Waits(long warmUp) {
    this.warmUp = warmUp;
    this.last = warmUp;
  }

  /** Runs worlds of several seeds, and sums them up. */
  static Waits of(Scenario scenario, int seeds, long warmUp, long minutes) {
    Waits sum = new Waits(warmUp);
    for (int seed = 1; seed <= seeds; seed++) {
      Waits one = new Waits(warmUp);
      EventLog log = new EventLog();
      log.listen(one);
      World world = World.create(scenario, seed, log);
      world.advance(warmUp + minutes, Integer.MAX_VALUE);
      one.count(warmUp + minutes, 0);
      sum.items += one.items;
      sum.waited += one.waited;
      sum.worked += one.worked;
      sum.lived += one.lived;
      sum.areaOfItems += one.areaOfItems;
      sum.arrived += one.arrived;
    }
    return sum;
  }

  @Override
  public void accept(Recorded recorded) {
    long minute = recorded.at().minutes();
    if (recorded.event() instanceof FlowEvent.ItemArrived) {
      count(minute, 1);
      arrived += minute >= warmUp ? 1 : 0;
    } else if (recorded.event() instanceof FlowEvent.ItemDone done) {
      count(minute, -1);
      if (done.arrived().minutes() >= warmUp) {
        items++;
        lived += minute - done.arrived().minutes();
        for (SpentMinutes spent : done.account()) {
          if (spent.spent() == Spent.WAITED_FOR_PEOPLE) {
            waited += spent.minutes();
          } else if (spent.spent() == Spent.WORKED) {
            worked += spent.minutes();
          }
        }
      }
    }
  }

  /** Mean wait in units of the mean effort. */
  double waitInEfforts() {
    return waited / worked;
  }

  private void count(long minute, long change) {
    if (minute > last) {
      areaOfItems += (double) inside * (minute - last);
      last = minute;
    }
    inside += change;
  }
}
