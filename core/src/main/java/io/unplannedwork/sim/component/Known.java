package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;

/**
 * How much somebody knows of each service, in millionths, by the services' indexes. It spans from
 * the first they know of to the last: most people know few of many, and those stand near each
 * other. It keeps the sum of a hash of each, so that a day's fingerprint costs the same however
 * many services there are.
 */
public final class Known {
  /** Of the services from {@code start} on. */
  private long[] known = {};

  private int start;
  private long hash;

  public long of(int service) {
    int place = service - start;
    return place >= 0 && place < known.length ? known[place] : 0;
  }

  public void set(int service, long millionths) {
    long before = of(service);
    if (millionths != before) {
      hash += hash(service, millionths) - hash(service, before);
      reach(service);
      known[service - start] = millionths;
    }
  }

  /** It spans as far as a service from now on. */
  private void reach(int service) {
    if (known.length == 0) {
      start = service;
    }
    known = Span.reaching(known, start, service);
    start = Math.min(start, service);
  }

  private static long hash(int service, long millionths) {
    return millionths == 0 ? 0 : Fingerprint.of(service, millionths);
  }

  /** The first service from an index on of which something is known; −1 when there is none. */
  public int next(int from) {
    for (int place = Math.max(0, from - start); place < known.length; place++) {
      if (known[place] > 0) {
        return start + place;
      }
    }
    return -1;
  }

  void addTo(Fingerprint print) {
    print.add(hash);
  }
}
