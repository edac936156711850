package io.unplannedwork.room;

import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Seen;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks over the shoulders of those who play: what lies in whose hand, and when. */
final class Watching implements Minds {
  /**
   * A decision when it first lay in a hand of a stretch.
   *
   * @param step how many commands had been given before
   */
  record Lying(SeatId seat, Stretch stretch, Body.Decision decision, int step, long minute) {
    String name() {
      return Watching.name(decision);
    }
  }

  private final Minds minds;
  private final SortedMap<SeatId, SortedMap<Stretch, SortedMap<String, Lying>>> hands =
      new TreeMap<>();
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
    Stretch stretch = new Stretch(clock.round(), week);
    SortedMap<String, Lying> hand =
        hands
            .computeIfAbsent(seat, id -> new TreeMap<>())
            .computeIfAbsent(stretch, each -> new TreeMap<>());
    for (Body.Decision decision : view.all(Body.Decision.class)) {
      hand.putIfAbsent(name(decision), new Lying(seat, stretch, decision, given, clock.minute()));
    }
  }

  /** What a decision is called in every game: that about an incident without its number. */
  static String name(Body.Decision decision) {
    String id = decision.id().value();
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /** By seat and stretch, the decisions that lay in the hand, by name. */
  SortedMap<SeatId, SortedMap<Stretch, SortedMap<String, Lying>>> hands() {
    return hands;
  }
}
