package io.unplannedwork.sim.component;

/**
 * A defect that is live and waits for its hour.
 *
 * @param threshold the service's exposure at which it shows, permille-minutes
 * @param source where it comes from: the key of its dice
 * @param ordinal which of its source's
 * @param generation 0, or how many repairs before it made it
 * @param cause the number of the event by which it went live; 0 when it was there from the start
 */
public record Fault(long threshold, long source, long ordinal, int generation, long cause)
    implements Comparable<Fault> {
  @Override
  public int compareTo(Fault other) {
    int order = Long.compare(threshold, other.threshold);
    if (order == 0) {
      order = Long.compare(source, other.source);
    }
    if (order == 0) {
      order = Long.compare(ordinal, other.ordinal);
    }
    if (order == 0) {
      order = Integer.compare(generation, other.generation);
    }
    return order == 0 ? Long.compare(cause, other.cause) : order;
  }
}
