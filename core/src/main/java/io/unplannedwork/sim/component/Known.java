package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;
import java.util.BitSet;

/**
 * How much somebody knows of each service, in millionths, by the services' indexes. It keeps the
 * sum of a hash of each, so that a day's fingerprint costs the same however many services there
 * are.
 */
public final class Known {
  private final long[] known;

  /** The services of which something is known: most people know few of many. */
  private final BitSet some = new BitSet();

  private long hash;

  public Known(int services) {
    known = new long[services];
  }

  public long of(int service) {
    return known[service];
  }

  public void set(int service, long millionths) {
    hash += hash(service, millionths) - hash(service, known[service]);
    known[service] = millionths;
    some.set(service, millionths > 0);
  }

  private static long hash(int service, long millionths) {
    return millionths == 0 ? 0 : Fingerprint.of(service, millionths);
  }

  /** The first service from an index on of which something is known; −1 when there is none. */
  public int next(int from) {
    return some.nextSetBit(from);
  }

  /** How many services there are. */
  public int services() {
    return known.length;
  }

  void addTo(Fingerprint print) {
    print.add(hash);
  }
}
