package io.unplannedwork.measure;

import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A log written by hand: numbers events, passes them on, and keeps them to be read again. */
final class Tape {
  private final List<Recorded> recorded = new ArrayList<>();
  private final List<Consumer<Recorded>> listeners = new ArrayList<>();

  Tape(Consumer<Recorded> listener) {
    listeners.add(listener);
  }

  void alsoTo(Consumer<Recorded> listener) {
    listeners.add(listener);
  }

  long at(long day, int hour, Event event) {
    return because(0, day, hour, event);
  }

  long because(long cause, long day, int hour, Event event) {
    return because(cause, SimTime.of(day, 60L * hour), event);
  }

  long because(long cause, SimTime at, Event event) {
    Recorded entry = new Recorded(recorded.size() + 1, at, cause, event);
    recorded.add(entry);
    listeners.forEach(listener -> listener.accept(entry));
    return entry.number();
  }

  void replayTo(Consumer<Recorded> listener) {
    recorded.forEach(listener);
  }
}
