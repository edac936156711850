package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.room.Meaning;
import io.unplannedwork.room.Stretch;
import io.unplannedwork.room.Tried;
import io.unplannedwork.room.Weighed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was worth deciding in many games of one strategy. */
final class Worth {
  /** An answer to a decision, and how often nothing was better. */
  static final class Option {
    private int tried;
    private int best;

    int tried() {
      return tried;
    }

    int best() {
      return best;
    }
  }

  private final Map<String, Integer> moments = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Option>> options = new TreeMap<>();
  private final SortedMap<SeatId, SortedMap<Stretch, Meaning.Found>> meant = new TreeMap<>();
  private int games;

  /** A game: the moments that happened in it, and its decisions with every answer tried. */
  void add(Set<String> happened, List<Weighed> weighed) {
    games++;
    happened.forEach(moment -> moments.merge(moment, 1, Integer::sum));
    weighed.forEach(this::count);
  }

  /** A seat: in how many of the games it had something meaningful to decide. */
  void add(SeatId seat, SortedMap<Stretch, Meaning.Found> found) {
    meant.put(seat, found);
  }

  private void count(Weighed weighed) {
    List<Tried> best = weighed.best();
    for (Tried tried : weighed.tried()) {
      Option option =
          options
              .computeIfAbsent(weighed.decision(), decision -> new TreeMap<>())
              .computeIfAbsent(tried.says(), says -> new Option());
      option.tried++;
      option.best += best.contains(tried) ? 1 : 0;
    }
  }

  int games() {
    return games;
  }

  /** In how many games a moment happened. */
  int moment(String id) {
    return moments.getOrDefault(id, 0);
  }

  /** By decision and answer. */
  SortedMap<String, SortedMap<String, Option>> options() {
    return options;
  }

  /** By seat and stretch, where something meaningful could be decided. */
  SortedMap<SeatId, SortedMap<Stretch, Meaning.Found>> meant() {
    return meant;
  }
}
