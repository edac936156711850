package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;
import io.unplannedwork.sim.Meter;

/** The company's money, in cents. */
public final class Books implements Numbered {
  /** In the bank: what it began with and all that was booked. */
  public long cash;

  /** Booked so far: value and revenue as full service would have brought them, */
  public long earned;

  /** of that what outages took, */
  public long lost;

  /** and wages with overtime, as a positive number. */
  public long wages;

  /** Cents a day of what is live and belongs to no service. */
  public long valuePerDay;

  /** Value of that, not yet booked, in units of {@link Service#VALUE_UNIT} to the cent. */
  public final Meter value = new Meter();

  @Override
  public int number() {
    return 0;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(cash).add(earned).add(lost).add(wages).add(valuePerDay).add(value, now);
  }
}
