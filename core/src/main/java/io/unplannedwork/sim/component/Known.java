package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;

/**
 * How much somebody knows of each service, in millionths, by the services' indexes. It keeps the
 * sum of a hash of each, so that a day's fingerprint costs the same however many services there
 * are.
 */
public final class Known {
  private final long[] known;
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
  }

  private static long hash(int service, long millionths) {
    return millionths == 0 ? 0 : Fingerprint.of(service, millionths);
  }

  /** How many services there are. */
  public int services() {
    return known.length;
  }

  void addTo(Fingerprint print) {
    print.add(hash);
  }
}
