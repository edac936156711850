package io.unplannedwork.contract;

/**
 * A moment of simulated time: whole minutes since Monday 00:00 of the scenario's first week.
 *
 * @param minutes minutes since the start, 0 or more
 */
public record SimTime(long minutes) implements Comparable<SimTime> {
  public static final long HOUR = 60;
  public static final long DAY = 24 * HOUR;
  public static final long WEEK = 7 * DAY;
  public static final SimTime START = new SimTime(0);

  public static SimTime of(long minutes) {
    return new SimTime(minutes);
  }

  /** The moment that lies so many whole days and minutes after the start. */
  public static SimTime of(long day, long minuteOfDay) {
    return new SimTime(day * DAY + minuteOfDay);
  }

  public SimTime plus(long moreMinutes) {
    return new SimTime(minutes + moreMinutes);
  }

  /** Days since the start; the first is 0. */
  public long day() {
    return Math.floorDiv(minutes, DAY);
  }

  /** Minutes since midnight, 0 to 1439. */
  public int minuteOfDay() {
    return Math.toIntExact(Math.floorMod(minutes, DAY));
  }

  /** 0 for Monday to 6 for Sunday. */
  public int dayOfWeek() {
    return Math.floorMod(day(), 7);
  }

  @Override
  public int compareTo(SimTime other) {
    return Long.compare(minutes, other.minutes);
  }
}
