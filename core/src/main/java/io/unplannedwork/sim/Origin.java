package io.unplannedwork.sim;

/**
 * Orders what comes from different sources within a minute, by where it comes from: never by a
 * running number.
 */
public final class Origin {
  private Origin() {}

  /**
   * A key that is unique to one thing.
   *
   * @param source the source's place: streams, then promises, then services, as the scenario lists
   *     them
   * @param ordinal the how-manieth of its source
   * @param slice 0 for a whole item
   */
  public static long of(int source, int ordinal, int slice) {
    return (long) source << 48 | (long) ordinal << 16 | slice;
  }
}
