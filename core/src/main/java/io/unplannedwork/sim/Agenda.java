package io.unplannedwork.sim;

import java.util.Arrays;

/**
 * What is due when: one movable entry per step and entity. Entries of one minute run in the order
 * of the steps in {@link WorkingDay}, then of the entities' origin keys; an entry put on the
 * running minute, even for an earlier step, runs in that minute too.
 *
 * <p>What is due soon is kept in order, all the rest in spans of an hour or so: what a day puts on
 * the agenda and takes off again costs the same in a large company as in a small one.
 */
public class Agenda {
  /** The minute of an entry that is not on the agenda. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final int OFF = -1;

  /** A minute and a step as one number: steps fit into six bits. */
  private static final int STEP_BITS = 6;

  /** Each entry on the agenda has a slot, and stands in one of these. */
  private final Soon soon = new Soon();

  private final Later later = new Later();

  /** What is due before this minute stands in {@link #soon}. */
  private long horizon;

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

    /** The minute and, within it, the step. */
    private long time() {
      return minute << STEP_BITS | turn;
    }
  }

  /** The minute of a time that holds a step, too. */
  static long minute(long time) {
    return time >> STEP_BITS;
  }

  static long hash(long time, long key) {
    return Fingerprint.mix(Fingerprint.mix(time) ^ key);
  }

  /** A new entry, not yet on the agenda. There is one per step and entity: the entity holds it. */
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
      entry.minute = minute;
      entry.slot = free[--unused];
      entries[entry.slot] = entry;
      put(entry);
      lookAhead();
    } else if (minute != entry.minute) {
      entry.minute = minute;
      if (minute < horizon && soon.holds(entry.slot)) {
        soon.move(entry.slot, entry.time(), entry.key);
      } else {
        take(entry.slot);
        put(entry);
      }
      lookAhead();
    }
  }

  /** All slots there will be from now on, twice as many. */
  private void grow() {
    int before = entries.length;
    int count = Math.max(64, 2 * before);
    entries = Arrays.copyOf(entries, count);
    free = new int[count];
    for (int slot = count - 1; slot >= before; slot--) {
      free[unused++] = slot;
    }
    soon.widen(count);
    later.widen(count);
  }

  private void put(Entry entry) {
    if (entry.minute < horizon) {
      soon.put(entry.slot, entry.time(), entry.key);
    } else {
      later.put(entry.slot, entry.time(), entry.key);
    }
  }

  private void take(int slot) {
    if (soon.holds(slot)) {
      soon.take(slot);
    } else {
      later.take(slot);
    }
  }

  /** When nothing is due soon any more, soon reaches further: until something is. */
  private void lookAhead() {
    if (soon.isEmpty() && !later.isEmpty()) {
      horizon = later.hand(soon);
    }
  }

  /** Takes an entry off the agenda, if it is on it. */
  public void cancel(Entry entry) {
    if (entry.slot == OFF) {
      return;
    }
    take(entry.slot);
    entries[entry.slot] = null;
    free[unused++] = entry.slot;
    entry.slot = OFF;
    entry.minute = NEVER;
    lookAhead();
  }

  /** The minute of the earliest entry; {@link #NEVER} when there is none. */
  public long next() {
    return soon.isEmpty() ? NEVER : minute(soon.firstTime());
  }

  /** Takes the earliest entry off; from then on its minute is the running one. */
  Entry pop() {
    Entry first = entries[soon.first()];
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

  /** Adds every entry, whatever order they are held in. */
  void addTo(Fingerprint print) {
    print.add(soon.hash() + later.hash());
  }
}
