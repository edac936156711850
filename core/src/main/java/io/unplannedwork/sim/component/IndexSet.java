package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;
import java.util.BitSet;

/**
 * A set of people, or of services, by index: a bit for each, 64 to a number of the span. It spans
 * from its first to its last only: a team's people stand near each other, and looking through them
 * takes as long in a large company as in a small one. It keeps the sum of a hash of each, so that a
 * day's fingerprint costs the same however large it is.
 */
public final class IndexSet extends Span {
  private long hash;

  public void set(int index) {
    long word = at(index / Long.SIZE);
    if ((word & 1L << index) == 0) {
      put(index / Long.SIZE, word | 1L << index);
      hash += Fingerprint.of(index, 1);
    }
  }

  public void clear(int index) {
    long word = at(index / Long.SIZE);
    if ((word & 1L << index) != 0) {
      put(index / Long.SIZE, word & ~(1L << index));
      hash -= Fingerprint.of(index, 1);
    }
  }

  public void clear() {
    wipe();
    hash = 0;
  }

  /** From now on all of another set are in this one, too. */
  public void or(IndexSet other) {
    for (int i = other.nextSetBit(0); i >= 0; i = other.nextSetBit(i + 1)) {
      set(i);
    }
  }

  public boolean get(int index) {
    return (at(index / Long.SIZE) & 1L << index) != 0;
  }

  public boolean isEmpty() {
    for (int word = start(); word < end(); word++) {
      if (at(word) != 0) {
        return false;
      }
    }
    return true;
  }

  /** The first from an index on; −1 when there is none. */
  public int nextSetBit(int from) {
    int first = Math.max(from / Long.SIZE, start());
    // Of the word that holds the index itself, what stands before the index does not count.
    long mask = first == from / Long.SIZE ? -1L << from : -1L;
    for (int word = first; word < end(); word++) {
      long left = at(word) & mask;
      if (left != 0) {
        return word * Long.SIZE + Long.numberOfTrailingZeros(left);
      }
      mask = -1L;
    }
    return -1;
  }

  /** The first from an index on that another set has, too; −1 when there is none. */
  public int nextCommon(IndexSet other, int from) {
    int next = nextSetBit(from);
    while (next >= 0 && !other.get(next)) {
      next = nextSetBit(next + 1);
    }
    return next;
  }

  public int cardinality() {
    int count = 0;
    for (int word = start(); word < end(); word++) {
      count += Long.bitCount(at(word));
    }
    return count;
  }

  public boolean intersects(IndexSet other) {
    for (int word = other.start(); word < other.end(); word++) {
      if ((at(word) & other.at(word)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** A set of one's own to reckon with. */
  public BitSet copy() {
    BitSet copy = new BitSet();
    for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) {
      copy.set(i);
    }
    return copy;
  }

  /** All who are in it as one number, however they came to be in it. */
  long hash() {
    return hash;
  }
}
