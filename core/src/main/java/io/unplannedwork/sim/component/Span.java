package io.unplannedwork.sim.component;

import java.util.Arrays;

/**
 * Numbers by place, 0 where none was put, kept from the first place that was used to the last only.
 * The first of them is kept in the object itself: mostly it is the only one, and to read it touches
 * nothing else.
 */
abstract class Span {
  private static final long[] NONE = {};

  private int start;
  private long first;

  /** At the places behind {@link #start}. */
  private long[] rest = NONE;

  /** The first place that may hold a number. */
  final int start() {
    return start;
  }

  /** The place behind the last that may hold a number. */
  final int end() {
    return start + 1 + rest.length;
  }

  final long at(int place) {
    int behind = place - start;
    if (behind == 0) {
      return first;
    }
    return behind > 0 && behind <= rest.length ? rest[behind - 1] : 0;
  }

  final void put(int place, long number) {
    reach(place);
    if (place == start) {
      first = number;
    } else {
      rest[place - start - 1] = number;
    }
  }

  /** All are 0 again; it still reaches as far. */
  final void wipe() {
    first = 0;
    Arrays.fill(rest, 0);
  }

  private void reach(int place) {
    if (first == 0 && rest.length == 0) {
      start = place;
    } else if (place < start) {
      long[] more = new long[rest.length + start - place];
      more[start - place - 1] = first;
      System.arraycopy(rest, 0, more, start - place, rest.length);
      rest = more;
      first = 0;
      start = place;
    } else if (place >= end()) {
      rest = Arrays.copyOf(rest, place - start);
    }
  }
}
