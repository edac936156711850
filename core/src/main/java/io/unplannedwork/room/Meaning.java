package io.unplannedwork.room;

import io.unplannedwork.contract.SeatId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where a seat has something meaningful to decide, over many games of one way to play.
 *
 * <p>A decision is meaningful in a stretch (a plan, or a week of a run) when, answered in that
 * stretch, two of its answers differ in a fifth of the games in which it lies there: by 2 % of the
 * company's value, by 10 % of the seat's full bonus of that round or a later one, or in a goal that
 * is reached with one of them only. Each answer is tried on the luck of the game, and everything
 * else stays as it was.
 */
public final class Meaning {
  private static final int MEANINGFUL_PERMILLE = 200;

  private final List<Weighing> games;

  public Meaning(List<Weighing> games) {
    this.games = List.copyOf(games);
  }

  /**
   * A stretch of a seat.
   *
   * @param games in how many the seat had a meaningful decision in hand
   * @param decisions those that were found meaningful
   */
  public record Found(int games, SortedSet<String> decisions) {}

  /** How often something tried mattered, to try first what mostly does. */
  private static final class Track {
    int tried;
    int mattered;

    double share() {
      return (mattered + 1.0) / (tried + 2.0);
    }
  }

  /** Every stretch of a seat, in all the games. */
  public SortedMap<Stretch, Found> of(SeatId seat) {
    return of(seat, stretch -> true, games.size());
  }

  /**
   * Some stretches of a seat.
   *
   * @param enough so many games are enough to know; no further ones are looked for
   */
  public SortedMap<Stretch, Found> of(SeatId seat, Predicate<Stretch> wanted, int enough) {
    SortedMap<Stretch, SortedMap<String, List<Lie>>> all = new TreeMap<>();
    for (int game = 0; game < games.size(); game++) {
      int number = game;
      games
          .get(game)
          .hands(seat)
          .forEach(
              (stretch, hand) -> {
                SortedMap<String, List<Lie>> here =
                    all.computeIfAbsent(stretch, each -> new TreeMap<>());
                hand.forEach(
                    (name, lying) ->
                        here.computeIfAbsent(name, each -> new ArrayList<>())
                            .add(new Lie(number, lying)));
              });
    }
    SortedMap<Stretch, Found> found = new TreeMap<>();
    Map<String, Track> tracks = new HashMap<>();
    all.keySet().removeIf(wanted.negate());
    all.forEach((stretch, here) -> found.put(stretch, look(here, enough, tracks)));
    return found;
  }

  /** A decision that lies in a hand of a game. */
  private record Lie(int game, Watching.Lying lying) {}

  private Found look(SortedMap<String, List<Lie>> here, int enough, Map<String, Track> tracks) {
    List<String> names = new ArrayList<>(here.keySet());
    names.forEach(name -> tracks.computeIfAbsent(name, each -> new Track()));
    names.sort(
        Comparator.comparingDouble(
                (String name) -> -here.get(name).size() * tracks.get(name).share())
            .thenComparing(Comparator.naturalOrder()));
    BitSet covered = new BitSet();
    SortedSet<String> meaningful = new TreeSet<>();
    for (String name : names) {
      if (covered.cardinality() >= enough) {
        break;
      }
      List<Lie> lies = here.get(name);
      boolean more = lies.stream().anyMatch(lie -> !covered.get(lie.game()));
      if (more && isMeaningful(lies, tracks.get(name))) {
        meaningful.add(name);
        lies.forEach(lie -> covered.set(lie.game()));
      }
    }
    return new Found(covered.cardinality(), meaningful);
  }

  private boolean isMeaningful(List<Lie> lies, Track track) {
    int needed = (lies.size() * MEANINGFUL_PERMILLE + 999) / 1000;
    int left = lies.size();
    for (Lie lie : lies) {
      if (needed > left) {
        return false;
      }
      left--;
      track.tried++;
      if (games.get(lie.game()).matters(lie.lying())) {
        track.mattered++;
        needed--;
      }
      if (needed == 0) {
        return true;
      }
    }
    return false;
  }
}
