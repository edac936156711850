package io.unplannedwork.sim;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.CalendarSpec;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Working hours, the same every week: when people are at work and how many minutes that makes. */
public final class Calendar {
  /** Shifts of a week in minutes since Monday 00:00: from and until, apart and in order. */
  private final long[] from;

  private final long[] until;
  private final long openPerWeek;

  public Calendar(CalendarSpec spec) {
    this(spec, 0);
  }

  /** With so many minutes more at the end of every shift, until midnight at the latest. */
  public Calendar(CalendarSpec spec, long overtime) {
    long opens = spec.open().toSecondOfDay() / 60;
    long lasts = Math.floorMod(spec.close().toSecondOfDay() / 60 - opens, SimTime.DAY);
    if (lasts == 0) {
      lasts = SimTime.DAY;
    }
    lasts = Math.max(lasts, Math.min(SimTime.DAY - opens, lasts + overtime));
    boolean[] open = new boolean[(int) SimTime.WEEK];
    for (DayOfWeek day : spec.days()) {
      long start = (day.getValue() - 1) * SimTime.DAY + opens;
      for (long minute = start; minute < start + lasts; minute++) {
        open[(int) Math.floorMod(minute, SimTime.WEEK)] = true;
      }
    }
    List<long[]> shifts = new ArrayList<>();
    long sum = 0;
    for (int minute = 0; minute < SimTime.WEEK; minute++) {
      if (open[minute]) {
        sum++;
        if (minute == 0 || !open[minute - 1]) {
          shifts.add(new long[] {minute, minute + 1});
        } else {
          shifts.get(shifts.size() - 1)[1] = minute + 1;
        }
      }
    }
    from = shifts.stream().mapToLong(shift -> shift[0]).toArray();
    until = shifts.stream().mapToLong(shift -> shift[1]).toArray();
    openPerWeek = sum;
  }

  public boolean neverCloses() {
    return openPerWeek == SimTime.WEEK;
  }

  public boolean neverOpens() {
    return openPerWeek == 0;
  }

  /** Whether the minute that begins now is a working minute. */
  public boolean isOpen(long minute) {
    return openBefore(minute + 1) > openBefore(minute);
  }

  /** Working minutes between two moments. */
  public long openMinutes(long start, long end) {
    if (neverCloses()) {
      return end - start;
    }
    return openBefore(end) - openBefore(start);
  }

  /**
   * The first moment after this one at which work begins or ends; {@link Agenda#NEVER} where it
   * always or never is on.
   */
  public long nextChange(long minute) {
    if (neverCloses() || neverOpens()) {
      return Agenda.NEVER;
    }
    long week = Math.floorDiv(minute, SimTime.WEEK) * SimTime.WEEK;
    boolean now = isOpen(minute);
    for (int round = 0; round < 2; round++) {
      for (int shift = 0; shift < from.length; shift++) {
        long begins = week + round * SimTime.WEEK + from[shift];
        long ends = week + round * SimTime.WEEK + until[shift];
        if (begins > minute && !now) {
          return begins;
        }
        if (ends > minute && now && !isOpen(ends)) {
          return ends;
        }
      }
    }
    throw new IllegalStateException("a calendar that changes has a next change");
  }

  /** The first moment at which so many working minutes have passed since another. */
  public long after(long start, long minutes) {
    if (neverOpens()) {
      return Agenda.NEVER;
    }
    long end = start + minutes;
    for (long missing = minutes - openMinutes(start, end);
        missing > 0;
        missing = minutes - openMinutes(start, end)) {
      end += missing;
    }
    return end;
  }

  private long openBefore(long minute) {
    long weeks = Math.floorDiv(minute, SimTime.WEEK);
    long rest = minute - weeks * SimTime.WEEK;
    long sum = weeks * openPerWeek;
    for (int shift = 0; shift < from.length && from[shift] < rest; shift++) {
      sum += Math.min(rest, until[shift]) - from[shift];
    }
    return sum;
  }
}
