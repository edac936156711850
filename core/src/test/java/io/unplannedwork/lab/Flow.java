package io.unplannedwork.lab;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StreamId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What the items of one world came to, read off their own accounts, after a warm-up. */
final class Flow implements Consumer<Recorded> {
  private final long warmUp;
  private final StreamId only;
  private final Map<Integer, StreamId> streams = new HashMap<>();
  private final Map<Spent, Long> spent = new EnumMap<>(Spent.class);

  long arrived;
  long finished;
  double lived;
  private double area;
  private long inside;
  private long last;

  /** All items. */
  Flow(long warmUpDays) {
    this(warmUpDays, null);
  }

  /** The items of one stream. */
  Flow(long warmUpDays, String stream) {
    warmUp = warmUpDays * SimTime.DAY;
    last = warmUp;
    only = stream == null ? null : new StreamId(stream);
  }

  @Override
  public void accept(Recorded recorded) {
    long minute = recorded.at().minutes();
    if (recorded.event() instanceof FlowEvent.ItemArrived arrival) {
      if (only == null || only.equals(arrival.stream())) {
        streams.put(arrival.item().value(), arrival.stream());
        count(minute, 1);
        arrived += minute >= warmUp ? 1 : 0;
      }
    } else if (recorded.event() instanceof FlowEvent.ItemDone done) {
      if (streams.remove(done.item().value()) != null) {
        count(minute, -1);
        if (minute >= warmUp) {
          finished++;
          lived += minute - done.arrived().minutes();
          for (SpentMinutes line : done.account()) {
            spent.merge(line.spent(), line.minutes(), Long::sum);
          }
        }
      }
    }
  }

  /** Minutes of a kind, of all that finished. */
  double minutes(Spent kind) {
    return spent.getOrDefault(kind, 0L);
  }

  /** Mean wait for people, in units of the mean work done. */
  double waitInEfforts() {
    return minutes(Spent.WAITED_FOR_PEOPLE) / minutes(Spent.WORKED);
  }

  /** Mean lead time, in minutes. */
  double leadTime() {
    return lived / finished;
  }

  /** Work over lead time. */
  double efficiency() {
    return minutes(Spent.WORKED) / lived;
  }

  /** Mean number inside since the warm-up, up to a day. */
  double meanInside(long days) {
    count(days * SimTime.DAY, 0);
    return area / (days * SimTime.DAY - warmUp);
  }

  private void count(long minute, long change) {
    if (minute > last) {
      area += (double) inside * (minute - last);
      last = minute;
    }
    inside += change;
  }
}
