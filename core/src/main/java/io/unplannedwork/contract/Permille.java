package io.unplannedwork.contract;

/**
 * A share or a factor in thousandths: 1000 is the whole, or "unchanged".
 *
 * @param value thousandths; the allowed range depends on where it is used
 */
public record Permille(int value) implements Comparable<Permille> {
  public static final Permille NONE = new Permille(0);
  public static final Permille WHOLE = new Permille(1000);

  public static Permille of(int value) {
    return new Permille(value);
  }

  /** So many thousandths of an amount, rounded down. */
  public long times(long amount) {
    return Math.floorDiv(amount * value, 1000L);
  }

  /** The share as a fraction: 250 gives 0.25. */
  public double fraction() {
    return value / 1000.0;
  }

  @Override
  public int compareTo(Permille other) {
    return Integer.compare(value, other.value);
  }
}
