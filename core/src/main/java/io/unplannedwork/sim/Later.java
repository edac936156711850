package io.unplannedwork.sim;

import java.util.Arrays;

/**
 * What is due later, by slot, not in order yet: a list for each span of 64 minutes of a block of 64
 * spans, and one for all that is due after the block (timing wheel: Varghese and Lauck 1987). To
 * put something on a minute, and to take it off again as every evening does with what nobody will
 * finish today, costs the same however much there is.
 */
final class Later {
  private static final int SPAN_BITS = 6;
  private static final int BLOCK_BITS = 12;
  private static final int LISTS = 1 << BLOCK_BITS - SPAN_BITS;

  /** The list of what is due after the block. */
  private static final int FAR = LISTS;

  private static final int NONE = -1;

  /** By list: the slot that came last. */
  private final int[] heads = new int[LISTS + 1];

  /** A bit for each span's list that holds something. */
  private long filled;

  /** The block the spans are of. */
  private long block;

  /** By slot: time and key, its list, and those beside it in the list. */
  private long[] times = {};

  private long[] keys = {};
  private int[] lists = {};
  private int[] olders = {};
  private int[] newers = {};

  Later() {
    Arrays.fill(heads, NONE);
  }

  /** There are so many slots from now on. */
  void widen(int count) {
    int before = lists.length;
    times = Arrays.copyOf(times, count);
    keys = Arrays.copyOf(keys, count);
    lists = Arrays.copyOf(lists, count);
    olders = Arrays.copyOf(olders, count);
    newers = Arrays.copyOf(newers, count);
    Arrays.fill(lists, before, count, NONE);
  }

  boolean isEmpty() {
    return filled == 0 && heads[FAR] == NONE;
  }

  void put(int slot, long time, long key) {
    times[slot] = time;
    keys[slot] = key;
    link(slot);
  }

  /** Takes out a slot that is here. */
  void take(int slot) {
    int list = lists[slot];
    int older = olders[slot];
    int newer = newers[slot];
    if (newer == NONE) {
      heads[list] = older;
      if (older == NONE && list != FAR) {
        filled &= ~(1L << list);
      }
    } else {
      olders[newer] = older;
    }
    if (older != NONE) {
      newers[older] = newer;
    }
    lists[slot] = NONE;
  }

  /**
   * All of the earliest span that holds something goes over to what is due soon; something must be
   * here.
   *
   * @return the first minute after that span
   */
  long hand(Soon soon) {
    if (filled == 0) {
      begin();
    }
    int list = Long.numberOfTrailingZeros(filled);
    filled &= filled - 1;
    for (int slot = heads[list]; slot != NONE; slot = olders[slot]) {
      lists[slot] = NONE;
      soon.put(slot, times[slot], keys[slot]);
    }
    heads[list] = NONE;
    return (block << BLOCK_BITS) + (list + 1L << SPAN_BITS);
  }

  /** The block of the earliest of what is far begins. */
  private void begin() {
    long first = Long.MAX_VALUE;
    for (int slot = heads[FAR]; slot != NONE; slot = olders[slot]) {
      first = Math.min(first, times[slot]);
    }
    block = Agenda.minute(first) >> BLOCK_BITS;
    int slot = heads[FAR];
    heads[FAR] = NONE;
    while (slot != NONE) {
      int older = olders[slot];
      link(slot);
      slot = older;
    }
  }

  private void link(int slot) {
    long minute = Agenda.minute(times[slot]);
    int list = minute >> BLOCK_BITS == block ? (int) (minute >> SPAN_BITS) & LISTS - 1 : FAR;
    int head = heads[list];
    heads[list] = slot;
    lists[slot] = list;
    olders[slot] = head;
    newers[slot] = NONE;
    if (head != NONE) {
      newers[head] = slot;
    }
    if (list != FAR) {
      filled |= 1L << list;
    }
  }

  /** The sum of a hash of each, whatever order they are in. */
  long hash() {
    long sum = 0;
    for (int slot = 0; slot < lists.length; slot++) {
      if (lists[slot] != NONE) {
        sum += Agenda.hash(times[slot], keys[slot]);
      }
    }
    return sum;
  }
}
