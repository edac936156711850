package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of people, or of services, by index. It spans from its first to its last only: a team's
 * people stand near each other, and looking through them takes as long in a large company as in a
 * small one. It keeps the sum of a hash of each, so that a day's fingerprint costs the same however
 * large it is.
 */
public final class IndexSet {
  /** A bit for each index from {@code 64 × start} on. */
  private long[] words = {};

  private int start;
  private long hash;

  public void set(int index) {
    int word = reach(index / Long.SIZE);
    if ((words[word] & 1L << index) == 0) {
      words[word] |= 1L << index;
      hash += Fingerprint.of(index, 1);
    }
  }

  /** The place of a word; where the set does not reach so far, it does from now on. */
  private int reach(int word) {
    if (words.length == 0) {
      start = word;
    }
    words = Span.reaching(words, start, word);
    start = Math.min(start, word);
    return word - start;
  }

  public void clear(int index) {
    if (get(index)) {
      words[index / Long.SIZE - start] &= ~(1L << index);
      hash -= Fingerprint.of(index, 1);
    }
  }

  public void clear() {
    Arrays.fill(words, 0);
    hash = 0;
  }

  /** From now on all of another set are in this one, too. */
  public void or(IndexSet other) {
    for (int i = other.nextSetBit(0); i >= 0; i = other.nextSetBit(i + 1)) {
      set(i);
    }
  }

  public boolean get(int index) {
    return (word(index / Long.SIZE) & 1L << index) != 0;
  }

  public boolean isEmpty() {
    for (long word : words) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  /** The first from an index on; −1 when there is none. */
  public int nextSetBit(int from) {
    int first = Math.max(from / Long.SIZE, start);
    // Of the word that holds the index itself, what stands before the index does not count.
    long mask = first == from / Long.SIZE ? -1L << from : -1L;
    for (int word = first - start; word < words.length; word++) {
      long left = words[word] & mask;
      if (left != 0) {
        return (start + word) * Long.SIZE + Long.numberOfTrailingZeros(left);
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
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  public boolean intersects(IndexSet other) {
    for (int i = 0; i < other.words.length; i++) {
      if ((other.words[i] & word(other.start + i)) != 0) {
        return true;
      }
    }
    return false;
  }

  private long word(int number) {
    int place = number - start;
    return place >= 0 && place < words.length ? words[place] : 0;
  }

  /** A set of one's own to reckon with. */
  public BitSet copy() {
    BitSet copy = new BitSet();
    for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) {
      copy.set(i);
    }
    return copy;
  }

  void addTo(Fingerprint print) {
    print.add(hash);
  }
}
