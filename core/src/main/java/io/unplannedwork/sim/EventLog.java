package io.unplannedwork.sim;

import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Numbers the events of one company's game and streams them to whoever listens: measures, views,
 * files. It keeps none of them itself.
 */
public final class EventLog {
  private final List<Consumer<Recorded>> listeners = new ArrayList<>();
  private long last;

  /** Listeners hear every later event, in the order in which they were added. */
  public void listen(Consumer<Recorded> listener) {
    listeners.add(listener);
  }

  /**
   * Records an event.
   *
   * @param cause the number of the event that caused it; 0 for none
   * @return the number of the new event
   */
  public long record(SimTime at, long cause, Event event) {
    Recorded recorded = new Recorded(++last, at, cause, event);
    for (Consumer<Recorded> listener : listeners) {
      listener.accept(recorded);
    }
    return last;
  }

  /** The number of the newest event; 0 before the first. */
  public long last() {
    return last;
  }
}
