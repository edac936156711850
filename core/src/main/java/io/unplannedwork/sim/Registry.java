package io.unplannedwork.sim;

import io.unplannedwork.sim.component.Numbered;
import java.util.ArrayList;
import java.util.List;

/** What comes and goes, in the order of its numbers, which only rise. */
public final class Registry<T extends Numbered> {
  private final List<T> live = new ArrayList<>();
  private int last;

  /** The number of the next to come, from 1. */
  int nextNumber() {
    return last + 1;
  }

  void add(T one) {
    if (one.number() <= last) {
      throw new IllegalArgumentException("number " + one.number() + " was given out before");
    }
    last = one.number();
    live.add(one);
  }

  void remove(T one) {
    live.remove(place(one.number()));
  }

  /** The one of this number, or null when it has left or never was. */
  public T get(int number) {
    int place = place(number);
    return place >= 0 ? live.get(place) : null;
  }

  public int size() {
    return live.size();
  }

  /** The live ones by number; not to be kept over a change. */
  public List<T> all() {
    return live;
  }

  void addTo(Fingerprint print, long now) {
    print.add(last);
    for (T one : live) {
      one.addTo(print, now);
    }
  }

  private int place(int number) {
    int low = 0;
    int high = live.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = live.get(middle).number();
      if (found == number) {
        return middle;
      }
      if (found < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
