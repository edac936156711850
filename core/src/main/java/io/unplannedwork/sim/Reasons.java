package io.unplannedwork.sim;

import io.unplannedwork.sim.component.Service;

/**
 * Why services earn, lose, owe and are asked for as much as they do: the numbers of the events that
 * made it so; 0 where nothing told of did. They are told and bear on nothing, so no fingerprint has
 * them: what goes on for days is booked by what began it, not by what happened to the service last.
 */
public final class Reasons {
  private final long[] worth;
  private final long[] worse;
  private final long[] demand;
  private final long[] debt;
  private final long[] capacity;
  private final long[] skipped;

  Reasons(int services) {
    worth = new long[services];
    worse = new long[services];
    demand = new long[services];
    debt = new long[services];
    capacity = new long[services];
    skipped = new long[services];
  }

  /** What last went live and is worth something. */
  long worth(Service service) {
    return worth[service.index];
  }

  void worth(Service service, long event) {
    worth[service.index] = event;
  }

  /** What last made it serve less. */
  public long worse(Service service) {
    return worse[service.index];
  }

  void worse(Service service, long event) {
    worse[service.index] = event;
  }

  /** What made more or fewer want it than is usual for the hour. */
  public long demand(Service service) {
    return demand[service.index];
  }

  void demand(Service service, long event) {
    demand[service.index] = event;
  }

  /** What was last built on it, left in it or cleaned up. */
  public long debt(Service service) {
    return debt[service.index];
  }

  void debt(Service service, long event) {
    debt[service.index] = event;
  }

  /** What last raised its capacity. */
  long capacity(Service service) {
    return capacity[service.index];
  }

  void capacity(Service service, long event) {
    capacity[service.index] = event;
  }

  /** The last control that was skipped, while it is not made up for. */
  long skipped(Service service) {
    return skipped[service.index];
  }

  void skipped(Service service, long event) {
    skipped[service.index] = event;
  }
}
