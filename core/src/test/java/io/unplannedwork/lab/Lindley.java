package io.unplannedwork.lab;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import java.util.function.Consumer;

/**
 * What each job of one person's queue must wait: as long as the job before it did, plus that job's
 * work, less the time between the two, and never less than nothing (Lindley 1952); and they are
 * done in the order in which they came.
 */
final class Lindley implements Consumer<Recorded> {
  long jobs;
  long wrong;
  private long free;
  private long came;

  @Override
  public void accept(Recorded recorded) {
    if (recorded.event() instanceof FlowEvent.ItemDone done) {
      long arrived = done.arrived().minutes();
      long waits = Math.max(0, free - arrived);
      jobs++;
      boolean right = arrived >= came && minutes(done, Spent.WAITED_FOR_PEOPLE) == waits;
      wrong += right ? 0 : 1;
      came = arrived;
      free = arrived + waits + minutes(done, Spent.WORKED);
    }
  }

  private static long minutes(FlowEvent.ItemDone done, Spent kind) {
    return done.account().stream()
        .filter(line -> line.spent() == kind)
        .mapToLong(SpentMinutes::minutes)
        .sum();
  }
}
