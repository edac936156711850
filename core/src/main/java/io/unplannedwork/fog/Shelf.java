package io.unplannedwork.fog;

import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parts of one viewer's view, by key, and which of them were put or removed after which other:
 * whoever has seen some of it is told the rest without anything being compared.
 */
final class Shelf {
  /** So many keys of parts that are gone are remembered at most. */
  private static final int MOST_GONE = 200;

  private final TreeMap<String, Part> parts = new TreeMap<>();
  private final TreeMap<String, Long> moved = new TreeMap<>();
  private final TreeMap<Long, String> moves = new TreeMap<>();
  private final Stale stale = new Stale();
  private Horizon horizon;
  private boolean changed;
  private long last;
  private long forgotten;

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
      move(key);
    }
  }

  void remove(String key) {
    if (parts.remove(key) != null) {
      move(key);
      forget();
    }
  }

  private void move(String key) {
    changed = true;
    last++;
    Long before = moved.put(key, last);
    if (before != null) {
      moves.remove(before);
    }
    moves.put(last, key);
  }

  /** Keys of what is gone are forgotten, oldest first; who has not heard by then is told all. */
  private void forget() {
    if (moved.size() - parts.size() <= MOST_GONE) {
      return;
    }
    for (Long at : List.copyOf(moves.keySet())) {
      if (moved.size() - parts.size() <= MOST_GONE / 2) {
        return;
      }
      String key = moves.get(at);
      if (!parts.containsKey(key)) {
        moves.remove(at);
        moved.remove(key);
        forgotten = at;
      }
    }
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

  /** Whether anything was put or removed since this was last asked. */
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  List<Part> parts() {
    return List.copyOf(parts.values());
  }

  /** What was put and removed after a move; all there is where that cannot be told any more. */
  Fog.Changes since(long move) {
    if (move <= 0 || move < forgotten) {
      return new Fog.Changes(last, true, parts(), List.of());
    }
    List<Part> put = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (String key : moves.tailMap(move, false).values()) {
      Part part = parts.get(key);
      if (part == null) {
        gone.add(key);
      } else {
        put.add(part);
      }
    }
    return new Fog.Changes(last, false, put, gone);
  }
}
