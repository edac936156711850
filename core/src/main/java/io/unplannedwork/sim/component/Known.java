package io.unplannedwork.sim.component;

import io.unplannedwork.sim.Fingerprint;

/**
 * How much somebody knows of each service, in millionths, by the services' indexes. It spans from
 * the first they know of to the last: most people know few of many, and those stand near each
 * other. It keeps the sum of a hash of each, so that a day's fingerprint costs the same however
 * many services there are.
 */
public final class Known extends Span {
  private long hash;

  public long of(int service) {
    return at(service);
  }

  public void set(int service, long millionths) {
    long before = at(service);
    if (millionths != before) {
      hash += of(service, millionths) - of(service, before);
      put(service, millionths);
    }
  }

  private static long of(int service, long millionths) {
    return millionths == 0 ? 0 : Fingerprint.of(service, millionths);
  }

  /** The first service from an index on of which something is known; −1 when there is none. */
  public int next(int from) {
    for (int service = Math.max(from, start()); service < end(); service++) {
      if (at(service) > 0) {
        return service;
      }
    }
    return -1;
  }

  /** All that is known as one number, however it came to be known. */
  long hash() {
    return hash;
  }
}
