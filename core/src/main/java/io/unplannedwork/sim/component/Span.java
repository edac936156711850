package io.unplannedwork.sim.component;

/** Numbers kept from the first place that is used to the last only. */
final class Span {
  private Span() {}

  /**
   * The numbers, with room for a place as well.
   *
   * @param numbers those from the place {@code start} on; returned themselves where they reach so
   *     far
   * @param place how far they are to reach; they begin at the lesser of it and {@code start}
   */
  static long[] reaching(long[] numbers, int start, int place) {
    int before = Math.max(0, start - place);
    int length = before + Math.max(numbers.length, place - start + 1);
    if (length == numbers.length) {
      return numbers;
    }
    long[] more = new long[length];
    System.arraycopy(numbers, 0, more, before, numbers.length);
    return more;
  }
}
