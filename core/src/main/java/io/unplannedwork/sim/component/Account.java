package io.unplannedwork.sim.component;

import io.unplannedwork.contract.Spent;
import io.unplannedwork.sim.Fingerprint;
import java.util.Arrays;

/**
 * Where the minutes of an item's life went: sums of minutes by what they went into and whom or what
 * that concerns.
 */
public final class Account {
  /** Kinds of subjects; a subject is one of these and a number. */
  public enum Of {
    NOTHING,
    STAGE,
    TEAM,
    PERSON,
    INCIDENT,
    /** A stream of demand, or after all of those a promise. */
    SOURCE,
    SERVICE
  }

  private static final Of[] KINDS = Of.values();
  private static final Spent[] SPENT = Spent.values();

  private long[] keys = new long[8];
  private long[] minutes = new long[8];
  private int size;

  /**
   * The sum of a hash of each line, kept while lines change: every day's fingerprint asks for it.
   */
  private long hash;

  /** A subject as a number: its kind and its number within the kind. */
  public static long subject(Of kind, int number) {
    return (long) kind.ordinal() << 32 | number;
  }

  public static Of kind(long subject) {
    return KINDS[(int) (subject >> 32)];
  }

  public static int number(long subject) {
    return (int) subject;
  }

  /** Adds minutes, 0 or more. */
  public void add(Spent spent, long subject, long more) {
    if (more == 0) {
      return;
    }
    if (more < 0) {
      throw new IllegalArgumentException("an account grows: " + more + " minutes of " + spent);
    }
    long key = (long) spent.ordinal() << 40 | subject;
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        hash -= Fingerprint.of(key, minutes[i]);
        minutes[i] += more;
        hash += Fingerprint.of(key, minutes[i]);
        return;
      }
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      minutes = Arrays.copyOf(minutes, size * 2);
    }
    keys[size] = key;
    minutes[size++] = more;
    hash += Fingerprint.of(key, more);
  }

  /** Adds all of another account. */
  public void add(Account other) {
    for (int line = 0; line < other.size; line++) {
      add(other.spent(line), other.subject(line), other.minutes[line]);
    }
  }

  public int size() {
    return size;
  }

  public Spent spent(int line) {
    return SPENT[(int) (keys[line] >> 40)];
  }

  public long subject(int line) {
    return keys[line] & ((1L << 40) - 1);
  }

  public long minutes(int line) {
    return minutes[line];
  }

  public Account copy() {
    Account copy = new Account();
    copy.keys = Arrays.copyOf(keys, keys.length);
    copy.minutes = Arrays.copyOf(minutes, minutes.length);
    copy.size = size;
    copy.hash = hash;
    return copy;
  }

  /** Its lines as one number, however they came about. */
  public long hash() {
    return hash + size;
  }
}
