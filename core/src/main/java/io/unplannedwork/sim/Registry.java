package io.unplannedwork.sim;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import io.unplannedwork.sim.component.Numbered;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What comes and goes, in the order of its numbers, which only rise. */
public final class Registry<T extends Numbered> {
  private static final int NOWHERE = -1;

  private final List<T> live = new ArrayList<>();

  /** An engine for these alone. */
  private final Engine engine = new Engine();

  /** What each of them is to the engine, at the same places. */
  private final List<Entity> entities = new ArrayList<>();

  /**
   * Entities whose component has left, the last to be freed on top. They stay in the engine and are
   * used again: to take one out, Ashley looks through all that an engine has.
   */
  private final Deque<Entity> free = new ArrayDeque<>();

  /** The numbers of the live ones: looking for one touches nothing else. */
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
    Entity entity = free.poll();
    if (entity == null) {
      entity = new Entity();
      engine.addEntity(entity);
    }
    entity.add(one);
    entities.add(entity);
  }

  void remove(T one) {
    int place = place(one.number());
    live.remove(place);
    System.arraycopy(numbers, place + 1, numbers, place, live.size() - place);
    Entity entity = entities.remove(place);
    entity.remove(one.getClass());
    free.push(entity);
  }

  /** The one of this number, or null when it has left or never was. */
  public T get(int number) {
    int place = place(number);
    return place >= 0 ? live.get(place) : null;
  }

  public int size() {
    return live.size();
  }

  /** The live ones as entities, and entities that are free; nothing is updated through it. */
  Engine engine() {
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

  /** Among what is live no two are further apart in place than in number. */
  private int place(int number) {
    int newest = live.size() - 1;
    if (newest < 0 || number < numbers[0] || number > numbers[newest]) {
      return NOWHERE;
    }
    int low = Math.max(0, newest - (numbers[newest] - number));
    int high = Math.min(newest, number - numbers[0]);
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = numbers[middle];
      if (found == number) {
        return middle;
      }
      if (found < number) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NOWHERE;
  }
}
