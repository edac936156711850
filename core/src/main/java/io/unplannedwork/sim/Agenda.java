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

  private Entry[] heap = new Entry[64];
  private int size;
  private long running;

  /** One step's appointment with one entity. Its owner keeps it and moves it. */
  public static final class Entry {
    final int turn;
    final long key;
    final int subject;
    private long minute = NEVER;
    private int place = OFF;

    Entry(int turn, long key, int subject) {
      this.turn = turn;
      this.key = key;
      this.subject = subject;
    }

    /** The minute it stands on; {@link #NEVER} when it is not on the agenda. */
    public long minute() {
      return minute;
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
    } else if (entry.place == OFF) {
      if (size == heap.length) {
        heap = Arrays.copyOf(heap, size * 2);
      }
      entry.minute = minute;
      up(entry, size++);
    } else if (minute != entry.minute) {
      boolean later = minute > entry.minute;
      entry.minute = minute;
      if (later) {
        down(entry, entry.place);
      } else {
        up(entry, entry.place);
      }
    }
  }

  /** Takes an entry off the agenda, if it is on it. */
  public void cancel(Entry entry) {
    if (entry.place == OFF) {
      return;
    }
    int place = entry.place;
    entry.place = OFF;
    entry.minute = NEVER;
    Entry last = heap[--size];
    heap[size] = null;
    if (last != entry) {
      if (place > 0 && before(last, heap[(place - 1) >> 1])) {
        up(last, place);
      } else {
        down(last, place);
      }
    }
  }

  /** The minute of the earliest entry; {@link #NEVER} when there is none. */
  public long next() {
    return size == 0 ? NEVER : heap[0].minute;
  }

  /** Takes the earliest entry off; from then on its minute is the running one. */
  Entry pop() {
    Entry first = heap[0];
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
      Entry e = heap[i];
      sum += Fingerprint.mix(Fingerprint.mix(e.minute * 64 + e.turn) ^ e.key);
    }
    print.add(sum);
  }

  private void up(Entry entry, int from) {
    int place = from;
    while (place > 0) {
      int parent = (place - 1) >> 1;
      if (!before(entry, heap[parent])) {
        break;
      }
      put(heap[parent], place);
      place = parent;
    }
    put(entry, place);
  }

  private void down(Entry entry, int from) {
    int place = from;
    while (true) {
      int child = 2 * place + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], entry)) {
        break;
      }
      put(heap[child], place);
      place = child;
    }
    put(entry, place);
  }

  private void put(Entry entry, int place) {
    heap[place] = entry;
    entry.place = place;
  }

  private static boolean before(Entry a, Entry b) {
    if (a.minute != b.minute) {
      return a.minute < b.minute;
    }
    if (a.turn != b.turn) {
      return a.turn < b.turn;
    }
    return a.key < b.key;
  }
}
