package io.unplannedwork.sim;

import java.util.Arrays;

/**
 * What is due in the running minute, by slot: by step, and within a step by key. Most comes in the
 * order of the keys, so that it is put behind the rest and taken off in front.
 */
final class Minute {
  private static final int STEPS = Long.SIZE;

  /** Which minute; before the first there is none. */
  private long minute = -1;

  /** A bit for each step that something is due for. */
  private long steps;

  /** By step: slots and keys in order, from a first place to an end. */
  private final int[][] slots = new int[STEPS][];

  private final long[][] keys = new long[STEPS][];
  private final int[] firsts = new int[STEPS];
  private final int[] ends = new int[STEPS];

  boolean is(long other) {
    return minute == other;
  }

  boolean isEmpty() {
    return steps == 0;
  }

  long minute() {
    return minute;
  }

  /** Another minute begins; nothing may be left of the one before. */
  void begin(long next) {
    minute = next;
  }

  /** Takes out the slot that is due first. */
  int pop() {
    int step = Long.numberOfTrailingZeros(steps);
    int slot = slots[step][firsts[step]++];
    settle(step);
    return slot;
  }

  void put(int slot, int step, long key) {
    if (slots[step] == null) {
      slots[step] = new int[2];
      keys[step] = new long[2];
    } else if (ends[step] == slots[step].length) {
      makeRoom(step);
    }
    int end = ends[step];
    int place = end;
    if (end > firsts[step] && key < keys[step][end - 1]) {
      place = place(step, key);
      System.arraycopy(slots[step], place, slots[step], place + 1, end - place);
      System.arraycopy(keys[step], place, keys[step], place + 1, end - place);
    }
    ends[step]++;
    slots[step][place] = slot;
    keys[step][place] = key;
    steps |= 1L << step;
  }

  /** Takes out a slot that is here. */
  void take(int slot, int step, long key) {
    int place = firsts[step];
    if (slots[step][place] == slot) {
      firsts[step]++;
    } else {
      place = place(step, key);
      while (slots[step][place] != slot) {
        place++;
      }
      int behind = --ends[step] - place;
      System.arraycopy(slots[step], place + 1, slots[step], place, behind);
      System.arraycopy(keys[step], place + 1, keys[step], place, behind);
    }
    settle(step);
  }

  /** When nothing is left of a step, it begins in front again. */
  private void settle(int step) {
    if (firsts[step] == ends[step]) {
      firsts[step] = 0;
      ends[step] = 0;
      steps &= ~(1L << step);
    }
  }

  /** Where places in front are free, all moves up; else there are twice as many. */
  private void makeRoom(int step) {
    int first = firsts[step];
    int count = ends[step] - first;
    if (first < count) {
      slots[step] = Arrays.copyOf(slots[step], 2 * ends[step]);
      keys[step] = Arrays.copyOf(keys[step], 2 * ends[step]);
    } else {
      System.arraycopy(slots[step], first, slots[step], 0, count);
      System.arraycopy(keys[step], first, keys[step], 0, count);
      firsts[step] = 0;
      ends[step] = count;
    }
  }

  /** The first place of a step whose key is not smaller. */
  private int place(int step, long key) {
    int low = firsts[step];
    int high = ends[step];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[step][middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
