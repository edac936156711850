package io.unplannedwork.room;

import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks over the shoulders of those who play: what lies in whose hand, and when. */
final class Watching implements Minds {
  /**
   * A decision when it first lay in a hand of a round.
   *
   * @param step how many commands had been given before
   */
  record Lying(SeatId seat, int round, Body.Decision decision, int step, long minute) {}

  private record Key(int round, SeatId seat, String decision) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byRound = Integer.compare(round, other.round);
      int bySeat = byRound != 0 ? byRound : seat.compareTo(other.seat);
      return bySeat != 0 ? bySeat : decision.compareTo(other.decision);
    }
  }

  private final Minds minds;
  private final SortedMap<SeatId, SortedMap<Stretch, SortedSet<String>>> hands = new TreeMap<>();
  private final SortedMap<Key, Lying> lying = new TreeMap<>();
  private int given;

  Watching(Minds minds) {
    this.minds = minds;
  }

  /** A record of the game's journal. */
  void record(JournalRecord record) {
    if (record instanceof JournalRecord.Given) {
      given++;
    }
  }

  @Override
  public Mind of(Scenario scenario, SeatSpec seat) {
    Mind mind = minds.of(scenario, seat);
    return view -> {
      look(seat.id(), view);
      return mind.think(view);
    };
  }

  private void look(SeatId seat, Seen view) {
    Body.Clock clock = view.one(Body.Clock.class).orElseThrow();
    if (clock.phase() != Phase.PLAN && clock.phase() != Phase.RUN) {
      return;
    }
    long weeks = (clock.minute() - clock.from()) / SimTime.WEEK;
    int week = clock.phase() == Phase.PLAN ? 0 : (int) weeks + 1;
    SortedSet<String> hand =
        hands
            .computeIfAbsent(seat, id -> new TreeMap<>())
            .computeIfAbsent(new Stretch(clock.round(), week), stretch -> new TreeSet<>());
    for (Body.Decision decision : view.all(Body.Decision.class)) {
      String name = name(decision);
      hand.add(name);
      lying.putIfAbsent(
          new Key(clock.round(), seat, name),
          new Lying(seat, clock.round(), decision, given, clock.minute()));
    }
  }

  /** What a decision is called in every game: that about an incident without its number. */
  static String name(Body.Decision decision) {
    String id = decision.id().value();
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /** By seat and stretch, the names of the decisions that lay in the hand. */
  Map<SeatId, SortedMap<Stretch, SortedSet<String>>> hands() {
    return hands;
  }

  /** Each decision once for every seat and round in which it lay in a hand. */
  List<Lying> lying() {
    return List.copyOf(lying.values());
  }
}
