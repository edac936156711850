package io.unplannedwork.sim;

/**
 * A quantity that changes evenly: at minute m it is {@code value + rate × (m − since)}.
 *
 * @param value the value at {@code since}
 * @param rate change per simulated minute
 * @param since minute
 */
public record MeterRow(long value, long rate, long since) {
  public long at(long minute) {
    return value + rate * (minute - since);
  }
}
