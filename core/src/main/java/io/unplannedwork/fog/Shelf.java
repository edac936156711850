package io.unplannedwork.fog;

import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parts of one viewer's view, by key. */
final class Shelf {
  private final TreeMap<String, Part> parts = new TreeMap<>();
  private final Stale stale = new Stale();
  private Horizon horizon;
  private boolean changed;

  Shelf(Horizon horizon) {
    this.horizon = horizon;
  }

  Horizon horizon() {
    return horizon;
  }

  /** What has changed since this shelf was last brought up to date. */
  Stale stale() {
    return stale;
  }

  void setHorizon(Horizon newHorizon) {
    horizon = newHorizon;
  }

  /** Puts a body under a key; the part keeps its version while its body is the same. */
  void put(Stock stock, String key, Body body) {
    Part before = parts.get(key);
    if (before == null || !before.body().equals(body)) {
      parts.put(key, stock.part(key, body));
      changed = true;
    }
  }

  void remove(String key) {
    changed |= parts.remove(key) != null;
  }

  Body body(String key) {
    Part part = parts.get(key);
    return part == null ? null : part.body();
  }

  /** Removes what lies under a prefix and is not among these keys. */
  void keepOnly(String prefix, Collection<String> keys) {
    for (String key : new TreeSet<>(parts.subMap(prefix, prefix + Character.MAX_VALUE).keySet())) {
      if (!keys.contains(key)) {
        remove(key);
      }
    }
  }

  void clear() {
    changed |= !parts.isEmpty();
    parts.clear();
  }

  /** Whether anything was put or removed since this was last asked. */
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  List<Part> parts() {
    return List.copyOf(parts.values());
  }
}
