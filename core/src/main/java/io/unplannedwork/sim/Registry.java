package io.unplannedwork.sim;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import io.unplannedwork.sim.component.Numbered;
import java.util.ArrayList;
import java.util.List;

/** What comes and goes, in the order of its numbers, which only rise. */
public final class Registry<T extends Numbered> {
  private final NumberTable<T> live = new NumberTable<>();

  /** The live ones, and some who have left since somebody last looked at all of them. */
  private final List<T> came = new ArrayList<>();

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
    live.put(last, one);
    came.add(one);
  }

  void remove(T one) {
    live.remove(one.number());
  }

  /** The one of this number, or null when it has left or never was. */
  public T get(int number) {
    return live.get(number);
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
    for (T one : all()) {
      Entity entity = new Entity();
      entity.add(one);
      engine.addEntity(entity);
    }
    return engine;
  }

  /** The live ones by number; not to be kept over a change. */
  public List<T> all() {
    if (came.size() > live.size()) {
      came.removeIf(one -> live.get(one.number()) == null);
    }
    return came;
  }

  void addTo(Fingerprint print, long now) {
    print.add(last);
    for (T one : all()) {
      one.addTo(print, now);
    }
  }
}
