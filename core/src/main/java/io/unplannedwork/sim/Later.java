package io.unplannedwork.sim;

import java.util.Arrays;

/**
 * What is due later, by slot: a list for each minute of a span of 64 minutes, a list for each span
 * of a block of 64 spans, and one for all that is due in other blocks (hierarchical timing wheel:
 * Varghese and Lauck 1987). To put something on a minute, and to take it off again as every evening
 * does with what nobody will finish that day, costs the same however much there is.
 */
final class Later {
  private static final int BITS = 6;
  private static final int EACH = 1 << BITS;

  /** The lists: first the minutes', then the spans', then of what is far. */
  private static final int SPANS = EACH;

  private static final int FAR = 2 * EACH;

  /** No slot. */
  static final int NONE = -1;

  /**
   * By list: the slot that came first, and the one that came last. What comes every hour or every
   * day comes in the order in which it will be due, and is found in that order: see {@link Minute}.
   */
  private final int[] firsts = new int[FAR + 1];

  private final int[] lasts = new int[FAR + 1];

  /** The span whose minutes have lists, and the block whose spans have. */
  private long span;

  private long block;

  /** A bit for each list of a minute, and of a span, that holds something. */
  private long minutesFilled;

  private long spansFilled;

  /** By slot: when it is due, its list, and those beside it in the list. */
  private long[] minutes = {};

  private int[] lists = {};
  private int[] olders = {};
  private int[] newers = {};

  Later() {
    Arrays.fill(firsts, NONE);
    Arrays.fill(lasts, NONE);
  }

  /** There are so many slots from now on. */
  void widen(int count) {
    int before = lists.length;
    minutes = Arrays.copyOf(minutes, count);
    lists = Arrays.copyOf(lists, count);
    olders = Arrays.copyOf(olders, count);
    newers = Arrays.copyOf(newers, count);
    Arrays.fill(lists, before, count, NONE);
  }

  boolean holds(int slot) {
    return lists[slot] != NONE;
  }

  void put(int slot, long minute) {
    minutes[slot] = minute;
    if (minute >> BITS < span) {
      turnBack(minute);
    }
    link(slot);
  }

  /** Takes out a slot that is here. */
  void take(int slot) {
    int list = lists[slot];
    int older = olders[slot];
    int newer = newers[slot];
    if (older != NONE) {
      newers[older] = newer;
    } else {
      firsts[list] = newer;
    }
    if (newer != NONE) {
      olders[newer] = older;
    } else {
      lasts[list] = older;
    }
    if (firsts[list] == NONE) {
      emptied(list);
    }
    lists[slot] = NONE;
  }

  private void emptied(int list) {
    if (list < SPANS) {
      minutesFilled &= ~(1L << list);
    } else if (list < FAR) {
      spansFilled &= ~(1L << list - SPANS);
    }
  }

  /** The minute of what is due first; {@link Agenda#NEVER} when there is nothing. */
  long next() {
    if (minutesFilled == 0 && !lookAhead()) {
      return Agenda.NEVER;
    }
    return (span << BITS) + Long.numberOfTrailingZeros(minutesFilled);
  }

  /**
   * Takes out the one that came first of those due at a minute, which no other minute comes before;
   * or {@link #NONE}.
   */
  int pop(long minute) {
    int list = (int) minute & EACH - 1;
    int slot = minute >> BITS == span ? firsts[list] : NONE;
    if (slot != NONE) {
      take(slot);
    }
    return slot;
  }

  /** The earliest span that holds something gets its lists of minutes; whether there is one. */
  private boolean lookAhead() {
    if (spansFilled == 0) {
      if (firsts[FAR] == NONE) {
        return false;
      }
      long first = Agenda.NEVER;
      for (int slot = firsts[FAR]; slot != NONE; slot = newers[slot]) {
        first = Math.min(first, minutes[slot]);
      }
      block = first >> 2 * BITS;
      span = first >> BITS;
      linkAnew(FAR);
    } else {
      int earliest = Long.numberOfTrailingZeros(spansFilled);
      spansFilled &= spansFilled - 1;
      span = (block << BITS) + earliest;
      linkAnew(SPANS + earliest);
    }
    return minutesFilled != 0;
  }

  /** Something comes in before the span that was looked at: that was too far ahead. */
  private void turnBack(long minute) {
    span = minute >> BITS;
    block = minute >> 2 * BITS;
    minutesFilled = 0;
    spansFilled = 0;
    for (int list = 0; list < FAR; list++) {
      linkAnew(list);
    }
  }

  /** All of a list goes where it belongs now. */
  private void linkAnew(int list) {
    int slot = firsts[list];
    firsts[list] = NONE;
    lasts[list] = NONE;
    while (slot != NONE) {
      int newer = newers[slot];
      link(slot);
      slot = newer;
    }
  }

  private void link(int slot) {
    int list = list(minutes[slot]);
    int last = lasts[list];
    lasts[list] = slot;
    lists[slot] = list;
    olders[slot] = last;
    newers[slot] = NONE;
    if (last != NONE) {
      newers[last] = slot;
    } else {
      firsts[list] = slot;
    }
  }

  private int list(long minute) {
    if (minute >> BITS == span) {
      int list = (int) minute & EACH - 1;
      minutesFilled |= 1L << list;
      return list;
    }
    if (minute >> 2 * BITS == block) {
      int list = (int) (minute >> BITS) & EACH - 1;
      spansFilled |= 1L << list;
      return SPANS + list;
    }
    return FAR;
  }
}
