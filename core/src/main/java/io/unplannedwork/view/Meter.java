package io.unplannedwork.view;

/**
 * A quantity that changes evenly; the client draws {@code value + rate × (now − since)} itself.
 *
 * @param value the value at {@code since}
 * @param rate change per simulated minute
 * @param since minute since the start
 */
public record Meter(long value, long rate, long since) {
  public long at(long minute) {
    return value + rate * (minute - since);
  }
}
