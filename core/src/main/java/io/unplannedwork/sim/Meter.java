package io.unplannedwork.sim;

/**
 * A quantity that changes evenly: {@code value + rate × (minute − since)}. Whole numbers only, so
 * reading it, or changing its rate at any minute, never rounds.
 */
public final class Meter {
  private long value;
  private long rate;
  private long since;

  public Meter() {}

  public Meter(long value, long rate, long since) {
    this.value = value;
    this.rate = rate;
    this.since = since;
  }

  public long at(long minute) {
    return value + rate * (minute - since);
  }

  public long rate() {
    return rate;
  }

  /** From this minute on it changes by so much a minute; what it is now stays. */
  public void turn(long minute, long newRate) {
    value = at(minute);
    rate = newRate;
    since = minute;
  }

  /** From this minute on it starts at a new value. */
  public void set(long minute, long newValue, long newRate) {
    value = newValue;
    rate = newRate;
    since = minute;
  }

  /** Adds an amount at a minute; the rate stays. */
  public void add(long minute, long amount) {
    value = at(minute) + amount;
    since = minute;
  }

  /**
   * The first minute, not before {@code since}, at which a rising meter is at least the threshold;
   * {@link Long#MAX_VALUE} when it never is.
   */
  public long reaches(long threshold) {
    if (value >= threshold) {
      return since;
    }
    if (rate <= 0) {
      return Long.MAX_VALUE;
    }
    return since + Math.floorDiv(threshold - value + rate - 1, rate);
  }

  public MeterRow row() {
    return new MeterRow(value, rate, since);
  }
}
