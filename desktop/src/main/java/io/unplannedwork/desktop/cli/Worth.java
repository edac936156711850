package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.room.Stretch;
import io.unplannedwork.room.Tried;
import io.unplannedwork.room.Weighed;
import io.unplannedwork.room.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What was worth deciding in many games of one strategy. A decision is meaningful in a round when
 * two of its answers differ by 2 % of the company's value or 10 % of the seat's bonus in a fifth of
 * the games in which it lay in that hand.
 */
final class Worth {
  private static final int MEANINGFUL_PERMILLE = 200;

  private record Key(SeatId seat, int round, String decision) {}

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
  private final Map<Key, int[]> mattered = new java.util.HashMap<>();
  private final List<Map<SeatId, SortedMap<Stretch, SortedSet<String>>>> hands = new ArrayList<>();
  private final SortedMap<String, SortedMap<String, Option>> options = new TreeMap<>();

  void add(Set<String> happened, Weighing.Found found) {
    happened.forEach(moment -> moments.merge(moment, 1, Integer::sum));
    hands.add(found.hands());
    for (Weighed weighed : found.weighed()) {
      Key key = new Key(weighed.seat(), weighed.round(), weighed.decision());
      int[] count = mattered.computeIfAbsent(key, each -> new int[2]);
      count[0]++;
      count[1] += weighed.matters() ? 1 : 0;
      count(weighed);
    }
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
    return hands.size();
  }

  /** In how many games a moment happened. */
  int moment(String id) {
    return moments.getOrDefault(id, 0);
  }

  /** By decision and answer. */
  SortedMap<String, SortedMap<String, Option>> options() {
    return options;
  }

  /**
   * By seat and stretch, in how many games no meaningful decision lay in the hand; every stretch
   * that was played is there.
   */
  SortedMap<SeatId, SortedMap<Stretch, Integer>> empty() {
    SortedMap<SeatId, SortedMap<Stretch, Integer>> empty = new TreeMap<>();
    for (Map<SeatId, SortedMap<Stretch, SortedSet<String>>> game : hands) {
      game.forEach(
          (seat, stretches) ->
              stretches.forEach(
                  (stretch, hand) ->
                      empty
                          .computeIfAbsent(seat, id -> new TreeMap<>())
                          .merge(
                              stretch,
                              hand.stream().anyMatch(each -> matters(seat, stretch, each)) ? 0 : 1,
                              Integer::sum)));
    }
    return empty;
  }

  private boolean matters(SeatId seat, Stretch stretch, String decision) {
    int[] count = mattered.get(new Key(seat, stretch.round(), decision));
    return count != null && count[1] * 1000 >= MEANINGFUL_PERMILLE * count[0];
  }
}
