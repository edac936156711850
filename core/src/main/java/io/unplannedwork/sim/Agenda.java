package io.unplannedwork.sim;

import java.util.Arrays;

/**
 * What is due when: a heap with one movable entry per step and entity. Entries of one minute run in
 * the order of the steps in {@link WorkingDay}, then of the entities' origin keys; an entry put on
 * the running minute, even for an earlier step, runs in that minute too.
 */
public class Agenda {
  /** The minute of an entry that is not on the agenda. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final int OFF = -1;

  /** A minute and a step as one number: steps fit into six bits. */
  private static final int STEP_BITS = 6;

  /** Each place of the heap has so many below it: few levels, and those of a level are adjacent. */
  private static final int CHILDREN = 4;

  /**
   * By place in the heap: what orders it, by minute and step, then by key, and the slot of the
   * entry that stands there. To order the heap touches nothing but these four arrays: a large
   * company's entries do not fit into a processor's nearest memory.
   */
  private long[] times = new long[64];

  private long[] keys = new long[64];
  private int[] slots = new int[64];

  /** By slot: the place in the heap. */
  private int[] places = new int[64];

  /** By slot: the entry that has it while it is on the agenda. */
  private Entry[] entries = new Entry[64];

  /** How many are on the agenda. Behind their places {@link #slots} holds the free slots. */
  private int size;

  private long running;

  /** One step's appointment with one entity. Its owner keeps it and moves it. */
  public static final class Entry {
    final int turn;
    final long key;
    final int subject;
    private long minute = NEVER;
    private int slot = OFF;

    Entry(int turn, long key, int subject) {
      this.turn = turn;
      this.key = key;
      this.subject = subject;
    }

    /** The minute it stands on; {@link #NEVER} when it is not on the agenda. */
    public long minute() {
      return minute;
    }

    /** The minute and, within it, the step. */
    private long time() {
      return minute << STEP_BITS | turn;
    }
  }

  public Agenda() {
    free(0);
  }

  /** All slots from one on are free. */
  private void free(int from) {
    for (int slot = from; slot < slots.length; slot++) {
      slots[slot] = slot;
    }
  }

  /**
   * A new entry, not yet on the agenda. There is one per step and entity: the entity holds it.
   *
   * @param turn the step that will run
   * @param key orders the entities of one step within a minute: its origin, unique in the step
   * @param subject the entity's number, given back to {@link Step#run}
   */
  public Entry entry(WorkingDay turn, long key, int subject) {
    return new Entry(turn.ordinal(), key, subject);
  }

  /**
   * Puts an entry on a minute, wherever it stood; {@link #NEVER} takes it off.
   *
   * @throws IllegalArgumentException when the minute has passed
   */
  public void move(Entry entry, long minute) {
    if (minute < running) {
      throw new IllegalArgumentException("minute " + minute + " has passed; it is " + running);
    }
    if (minute == NEVER) {
      cancel(entry);
    } else if (entry.slot == OFF) {
      if (size == slots.length) {
        grow();
      }
      entry.minute = minute;
      entry.slot = slots[size];
      entries[entry.slot] = entry;
      up(entry.slot, entry.time(), entry.key, size++);
    } else if (minute != entry.minute) {
      boolean later = minute > entry.minute;
      entry.minute = minute;
      if (later) {
        down(entry.slot, entry.time(), entry.key, places[entry.slot]);
      } else {
        up(entry.slot, entry.time(), entry.key, places[entry.slot]);
      }
    }
  }

  private void grow() {
    int more = size * 2;
    times = Arrays.copyOf(times, more);
    keys = Arrays.copyOf(keys, more);
    slots = Arrays.copyOf(slots, more);
    places = Arrays.copyOf(places, more);
    entries = Arrays.copyOf(entries, more);
    free(size);
  }

  /** Takes an entry off the agenda, if it is on it. */
  public void cancel(Entry entry) {
    if (entry.slot == OFF) {
      return;
    }
    int slot = entry.slot;
    int place = places[slot];
    entry.slot = OFF;
    entry.minute = NEVER;
    entries[slot] = null;
    size--;
    int last = slots[size];
    slots[size] = slot;
    if (last != slot) {
      if (place > 0 && isBefore(times[size], keys[size], parent(place))) {
        up(last, times[size], keys[size], place);
      } else {
        down(last, times[size], keys[size], place);
      }
    }
  }

  /** The minute of the earliest entry; {@link #NEVER} when there is none. */
  public long next() {
    return size == 0 ? NEVER : times[0] >> STEP_BITS;
  }

  /** Takes the earliest entry off; from then on its minute is the running one. */
  Entry pop() {
    Entry first = entries[slots[0]];
    running = first.minute;
    cancel(first);
    return first;
  }

  /** The minute that runs, or was reached. */
  long running() {
    return running;
  }

  /** Nothing can be put on a minute before this one any more. */
  void reach(long minute) {
    running = minute;
  }

  /** Adds every entry, whatever order the heap holds them in. */
  void addTo(Fingerprint print) {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += Fingerprint.mix(Fingerprint.mix(times[i]) ^ keys[i]);
    }
    print.add(sum);
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

  /** Whether an entry of this time and key comes before the one at a place. */
  private boolean isBefore(long time, long key, int place) {
    return time == times[place] ? key < keys[place] : time < times[place];
  }
}
