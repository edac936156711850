package io.unplannedwork.fog;

import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The parts of one viewer's view, by key, and which of them were put or removed after which other:
 * whoever has seen some of it is told the rest without anything being compared.
 */
final class Shelf {
  /** So many keys of parts that are gone are remembered at most. */
  private static final int MOST_GONE = 200;

  /** The moves are tidied when they are so many times as many as the places. */
  private static final int UNTIDY = 4;

  /** Where one part lies, or lay. */
  private static final class Place {
    private final String key;
    private Part part;
    private long moved;

    private Place(String key) {
      this.key = key;
    }
  }

  private record Move(long number, Place place) {
    /** Whether nothing has happened at its place since. */
    boolean isLast() {
      return place.moved == number;
    }
  }

  private final Map<String, Place> places = new HashMap<>();

  /** By what stands before the slash of a key: where parts of this kind lie. */
  private final Map<String, TreeSet<String>> kinds = new HashMap<>();

  /** In the order of their numbers; of each place the last one is among them. */
  private List<Move> moves = new ArrayList<>();

  private final Stale stale = new Stale();
  private final Hours hours;
  private Horizon horizon;
  private List<Body.Goal> goals;
  private boolean changed;
  private boolean urgent;
  private int gone;
  private long last;
  private long forgotten;

  /** {@code hours} are those by which its decisions are told. */
  Shelf(Horizon horizon, Hours hours) {
    this.horizon = horizon;
    this.hours = hours;
  }

  Hours hours() {
    return hours;
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

  /** The goals that were put last. */
  List<Body.Goal> goals() {
    return goals;
  }

  void setGoals(List<Body.Goal> newGoals) {
    goals = newGoals;
  }

  /** Puts a body under a key; the part keeps its version while its body is the same. */
  void put(Stock stock, String key, Body body) {
    Place place = places.computeIfAbsent(key, Place::new);
    if (place.part == null) {
      gone -= place.moved > 0 ? 1 : 0;
      kinds.computeIfAbsent(kind(key), each -> new TreeSet<>()).add(key);
    } else if (place.part.body().equals(body)) {
      return;
    }
    place.part = stock.part(key, body);
    move(place);
  }

  void remove(String key) {
    Place place = places.get(key);
    if (place != null && place.part != null) {
      place.part = null;
      kinds.get(kind(key)).remove(key);
      gone++;
      move(place);
      forget();
    }
  }

  private static String kind(String key) {
    return key.substring(0, key.indexOf('/') + 1);
  }

  private void move(Place place) {
    changed = true;
    place.moved = ++last;
    moves.add(new Move(last, place));
    if (moves.size() > UNTIDY * (places.size() + 1)) {
      tidy();
    }
  }

  private void tidy() {
    List<Move> tidy = new ArrayList<>(2 * places.size());
    moves.stream().filter(Move::isLast).forEach(tidy::add);
    moves = tidy;
  }

  /** Keys of what is gone are forgotten, oldest first; who has not heard by then is told all. */
  private void forget() {
    if (gone <= MOST_GONE) {
      return;
    }
    for (Move move : moves) {
      if (gone > MOST_GONE / 2 && move.isLast() && move.place().part == null) {
        places.remove(move.place().key);
        move.place().moved = 0;
        forgotten = move.number();
        gone--;
      }
    }
    tidy();
  }

  Body body(String key) {
    Place place = places.get(key);
    return place == null || place.part == null ? null : place.part.body();
  }

  /** Removes what lies under a prefix that ends in a slash and is not among these keys. */
  void keepOnly(String prefix, Collection<String> keys) {
    for (String key : List.copyOf(kinds.getOrDefault(prefix, new TreeSet<>()))) {
      if (!keys.contains(key)) {
        remove(key);
      }
    }
  }

  /** The number of the newest move. */
  long last() {
    return last;
  }

  /** What was put is to be dated to the minute. */
  void setUrgent() {
    urgent = true;
  }

  /** Whether there was something since this was last asked that is to be dated to the minute. */
  boolean takeUrgent() {
    boolean was = urgent;
    urgent = false;
    return was;
  }

  /** Whether anything was put or removed since this was last asked. */
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  /** In the order of their keys. */
  List<Part> parts() {
    return places.values().stream()
        .filter(place -> place.part != null)
        .map(place -> place.part)
        .sorted(Comparator.comparing(Part::key))
        .toList();
  }

  /** What was put and removed after a move; all there is where that cannot be told any more. */
  Fog.Changes since(long move) {
    if (move <= 0 || move < forgotten) {
      return new Fog.Changes(last, true, parts(), List.of());
    }
    List<Part> put = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (int i = firstAfter(move); i < moves.size(); i++) {
      Place place = moves.get(i).place();
      if (!moves.get(i).isLast()) {
        continue;
      }
      if (place.part == null) {
        gone.add(place.key);
      } else {
        put.add(place.part);
      }
    }
    return new Fog.Changes(last, false, put, gone);
  }

  private int firstAfter(long move) {
    int first = moves.size();
    while (first > 0 && moves.get(first - 1).number() > move) {
      first--;
    }
    return first;
  }
}
