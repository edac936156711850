package io.unplannedwork.sim.component;

import io.unplannedwork.scenario.QueueOrder;
import io.unplannedwork.scenario.ServiceClassSpec;
import io.unplannedwork.sim.Fingerprint;

/** A class of service and how much of its work is under way. */
public final class ServiceClass implements Numbered {
  public int index;
  public ServiceClassSpec spec;

  /** Most whole items under way; 0 for no limit. */
  public int most;

  /** Which of its items goes first; null as the policy has it. */
  public QueueOrder order;

  /** Whole items that have entered the value stream and are not finished. */
  public int inside;

  @Override
  public int number() {
    return index;
  }

  public boolean isFull() {
    return most > 0 && inside >= most;
  }

  @Override
  public void addTo(Fingerprint print, long now) {
    print.add(index).add(most).add(order).add(inside);
  }
}
