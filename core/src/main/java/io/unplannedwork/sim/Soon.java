package io.unplannedwork.sim;

import java.util.Arrays;

/**
 * What is due soon, by slot, in order: a heap. Only what is due within the hour or so stands here,
 * so it stays small in a large company, and to order it touches these arrays alone.
 */
final class Soon {
  static final int NOWHERE = -1;

  /** Each place of the heap has so many below it: few levels, and those of a level are adjacent. */
  private static final int CHILDREN = 4;

  /** By place in the heap: what orders it, first the time, then the key; and the slot. */
  private long[] times = new long[64];

  private long[] keys = new long[64];
  private int[] slots = new int[64];

  /** By slot: the place in the heap, or {@link #NOWHERE}. */
  private int[] places = {};

  private int size;

  /** There are so many slots from now on. */
  void widen(int count) {
    int before = places.length;
    places = Arrays.copyOf(places, count);
    Arrays.fill(places, before, count, NOWHERE);
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean holds(int slot) {
    return places[slot] != NOWHERE;
  }

  /** The time of what is due first. */
  long firstTime() {
    return times[0];
  }

  /** The slot that is due first. */
  int first() {
    return slots[0];
  }

  void put(int slot, long time, long key) {
    if (size == slots.length) {
      times = Arrays.copyOf(times, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
    }
    up(slot, time, key, size++);
  }

  /** A slot that is here is due at another time. */
  void move(int slot, long time, long key) {
    int place = places[slot];
    if (time > times[place]) {
      down(slot, time, key, place);
    } else {
      up(slot, time, key, place);
    }
  }

  /** Takes out a slot that is here. */
  void take(int slot) {
    int place = places[slot];
    places[slot] = NOWHERE;
    size--;
    if (place < size) {
      if (place > 0 && isBefore(times[size], keys[size], parent(place))) {
        up(slots[size], times[size], keys[size], place);
      } else {
        down(slots[size], times[size], keys[size], place);
      }
    }
  }

  /** The sum of a hash of each, which is the same whatever order the heap holds them in. */
  long hash() {
    long sum = 0;
    for (int place = 0; place < size; place++) {
      sum += Agenda.hash(times[place], keys[place]);
    }
    return sum;
  }

  private void up(int slot, long time, long key, int from) {
    int place = from;
    while (place > 0 && isBefore(time, key, parent(place))) {
      int parent = parent(place);
      put(slots[parent], times[parent], keys[parent], place);
      place = parent;
    }
    put(slot, time, key, place);
  }

  private void down(int slot, long time, long key, int from) {
    int place = from;
    int child = earliestBelow(place);
    while (child < size && !isBefore(time, key, child)) {
      put(slots[child], times[child], keys[child], place);
      place = child;
      child = earliestBelow(place);
    }
    put(slot, time, key, place);
  }

  private void put(int slot, long time, long key, int place) {
    times[place] = time;
    keys[place] = key;
    slots[place] = slot;
    places[slot] = place;
  }

  private static int parent(int place) {
    return (place - 1) / CHILDREN;
  }

  /** The earliest of those right below a place; {@link #size} or more when there are none. */
  private int earliestBelow(int place) {
    int first = CHILDREN * place + 1;
    int end = Math.min(size, first + CHILDREN);
    int earliest = first;
    for (int child = first + 1; child < end; child++) {
      if (isBefore(times[child], keys[child], earliest)) {
        earliest = child;
      }
    }
    return earliest;
  }

  /** Whether what has this time and key comes before what is at a place. */
  private boolean isBefore(long time, long key, int place) {
    return time == times[place] ? key < keys[place] : time < times[place];
  }
}
