package io.unplannedwork.sim;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import io.unplannedwork.sim.component.Numbered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What comes and goes, in the order of its numbers, which only rise. */
public final class Registry<T extends Numbered> {
  private final List<T> live = new ArrayList<>();
  private final NumberTable<T> byNumber = new NumberTable<>();

  /** The numbers of the live ones, at the same places: looking for a place touches nothing else. */
  private int[] numbers = new int[16];

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
    if (live.size() == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    numbers[live.size()] = last;
    live.add(one);
    byNumber.put(last, one);
  }

  void remove(T one) {
    int place = Arrays.binarySearch(numbers, 0, live.size(), one.number());
    live.remove(place);
    System.arraycopy(numbers, place + 1, numbers, place, live.size() - place);
    byNumber.remove(one.number());
  }

  /** The one of this number, or null when it has left or never was. */
  public T get(int number) {
    return byNumber.get(number);
  }

  public int size() {
    return live.size();
  }

  /**
   * The live ones as entities of Ashley, entered when somebody asks: to keep an entity for each of
   * all that comes and goes was nearly a tenth of what a simulated day costs.
   */
  Engine engine() {
    Engine engine = new Engine();
    for (T one : live) {
      Entity entity = new Entity();
      entity.add(one);
      engine.addEntity(entity);
    }
    return engine;
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
}
