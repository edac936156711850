package io.unplannedwork.sim;

import java.util.Arrays;

/**
 * What is due when: one movable entry per step and entity. Entries of one minute run in the order
 * of the steps in {@link WorkingDay}, then of the entities' origin keys; an entry put on the
 * running minute, even for an earlier step, runs in that minute too.
 *
 * <p>Only what is due in the running minute is kept in order: what a day puts on the agenda and
 * takes off again costs the same in a large company as in a small one.
 */
public class Agenda {
  /** The minute of an entry that is not on the agenda. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final int OFF = -1;

  /** For the hash, a minute and a step as one number: steps fit into six bits. */
  private static final int STEP_BITS = 6;

  /** Each entry on the agenda has a slot, and stands in one of these. */
  private final Minute now = new Minute();

  private final Later later = new Later();

  /** By slot: the entry that has it while it is on the agenda. */
  private Entry[] entries = {};

  /** The slots nobody has, the next to be given at {@code unused − 1}. */
  private int[] free = {};

  private int unused;

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

    private long hash() {
      return Fingerprint.mix(Fingerprint.mix(minute << STEP_BITS | turn) ^ key);
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
      if (unused == 0) {
        grow();
      }
      entry.slot = free[--unused];
      entries[entry.slot] = entry;
      put(entry, minute);
    } else if (minute != entry.minute) {
      take(entry);
      put(entry, minute);
    }
  }

  /** There are twice as many slots from now on. */
  private void grow() {
    int before = entries.length;
    int count = Math.max(64, 2 * before);
    entries = Arrays.copyOf(entries, count);
    free = new int[count];
    for (int slot = count - 1; slot >= before; slot--) {
      free[unused++] = slot;
    }
    later.widen(count);
  }

  private void put(Entry entry, long minute) {
    entry.minute = minute;
    if (now.is(minute)) {
      now.put(entry.slot, entry.turn, entry.key);
    } else {
      later.put(entry.slot, minute);
    }
  }

  private void take(Entry entry) {
    if (later.holds(entry.slot)) {
      later.take(entry.slot);
    } else {
      now.take(entry.slot, entry.turn, entry.key);
    }
  }

  /** Takes an entry off the agenda, if it is on it. */
  public void cancel(Entry entry) {
    if (entry.slot != OFF) {
      take(entry);
      leave(entry);
    }
  }

  private void leave(Entry entry) {
    entries[entry.slot] = null;
    free[unused++] = entry.slot;
    entry.slot = OFF;
    entry.minute = NEVER;
  }

  /** The minute of the earliest entry; {@link #NEVER} when there is none. */
  public long next() {
    return now.isEmpty() ? later.next() : now.minute();
  }

  /** Takes the earliest entry off; from then on its minute is the running one. */
  Entry pop() {
    if (now.isEmpty()) {
      begin(later.next());
    }
    Entry first = entries[now.pop()];
    leave(first);
    return first;
  }

  /** A minute begins: what is due in it is put in order. */
  private void begin(long minute) {
    running = minute;
    now.begin(minute);
    for (int slot = later.pop(minute); slot != Later.NONE; slot = later.pop(minute)) {
      now.put(slot, entries[slot].turn, entries[slot].key);
    }
  }

  /** The minute that runs, or was reached. */
  long running() {
    return running;
  }

  /** Nothing can be put on a minute before this one any more. */
  void reach(long minute) {
    running = minute;
  }

  /** Adds every entry, whatever order they are held in. */
  void addTo(Fingerprint print) {
    long sum = 0;
    for (Entry entry : entries) {
      if (entry != null) {
        sum += entry.hash();
      }
    }
    print.add(sum);
  }
}
