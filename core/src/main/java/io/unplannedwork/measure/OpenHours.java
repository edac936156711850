package io.unplannedwork.measure;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.CalendarSpec;
import java.time.DayOfWeek;

/** How many working minutes of a calendar lie between two moments, without going through them. */
final class OpenHours {
  private final long open;
  private final long close;
  private final boolean[] days = new boolean[7];
  private final long[] beforeDay = new long[8];

  /**
   * @param overtime minutes more at the end of each day, until midnight at the latest
   */
  OpenHours(CalendarSpec calendar, long overtime) {
    long from = calendar.open().toSecondOfDay() / 60;
    long to = calendar.close().toSecondOfDay() / 60;
    this.open = from == to ? 0 : from;
    this.close = from == to || to == 0 ? SimTime.DAY : Math.min(SimTime.DAY, to + overtime);
    for (DayOfWeek day : calendar.days()) {
      days[day.getValue() - 1] = true;
    }
    for (int day = 0; day < 7; day++) {
      beforeDay[day + 1] = beforeDay[day] + (days[day] ? close - open : 0);
    }
  }

  /** Working minutes from one moment to a later one. */
  long between(SimTime from, SimTime to) {
    return since(to) - since(from);
  }

  boolean contains(SimTime moment) {
    return days[moment.dayOfWeek()] && moment.minuteOfDay() >= open && moment.minuteOfDay() < close;
  }

  /** Working minutes from the start of simulated time. */
  private long since(SimTime moment) {
    long weeks = Math.floorDiv(moment.day(), 7L);
    int day = moment.dayOfWeek();
    long today = days[day] ? Math.max(0, Math.min(moment.minuteOfDay(), close) - open) : 0;
    return weeks * beforeDay[7] + beforeDay[day] + today;
  }
}
