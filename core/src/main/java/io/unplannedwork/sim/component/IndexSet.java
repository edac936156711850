package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;
import java.util.BitSet;

/**
 * A set of people, or of services, by index. It keeps the sum of a hash of each, so that a day's
 * fingerprint costs the same however large it is.
 */
public final class IndexSet {
  private final BitSet bits = new BitSet();
  private long hash;

  public void set(int index) {
    if (!bits.get(index)) {
      bits.set(index);
      hash += Fingerprint.of(index, 1);
    }
  }

  public void clear(int index) {
    if (bits.get(index)) {
      bits.clear(index);
      hash -= Fingerprint.of(index, 1);
    }
  }

  public void clear() {
    bits.clear();
    hash = 0;
  }

  /** From now on all of another set are in this one, too. */
  public void or(IndexSet other) {
    for (int i = other.nextSetBit(0); i >= 0; i = other.nextSetBit(i + 1)) {
      set(i);
    }
  }

  public boolean get(int index) {
    return bits.get(index);
  }

  public boolean isEmpty() {
    return bits.isEmpty();
  }

  /** The first from an index on; −1 when there is none. */
  public int nextSetBit(int from) {
    return bits.nextSetBit(from);
  }

  public int cardinality() {
    return bits.cardinality();
  }

  public boolean intersects(IndexSet other) {
    return bits.intersects(other.bits);
  }

  /** A set of one's own to reckon with. */
  public BitSet copy() {
    return (BitSet) bits.clone();
  }

  void addTo(Fingerprint print) {
    print.add(hash);
  }
}
