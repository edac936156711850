package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.Codec;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.Minds;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Session;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Plays one scenario many times without people. Safe for use by several threads. */
final class Simulation {
  /** What is kept of each game for files. */
  enum Keep {
    ITEMS,
    EVENTS
  }

  private final Scenario scenario;
  private final long seed;
  private final int players;
  private final Minds minds;
  private final Set<Keep> keep;

  /**
   * @param seed the luck of the first game; each later one has the next number
   * @param players which of the scenario's seatings is used
   */
  Simulation(Scenario scenario, long seed, int players, Minds minds, Set<Keep> keep) {
    this.scenario = scenario;
    this.seed = seed;
    this.players = players;
    this.minds = minds;
    this.keep = keep;
  }

  /** The game with this number, counted from 1; the same whenever and wherever it is played. */
  Game play(int run) {
    long luck = seed + run - 1;
    Ending ending = new Ending();
    ItemVisits visits = keep.contains(Keep.ITEMS) ? new ItemVisits() : null;
    StringBuilder events = new StringBuilder();
    Consumer<Recorded> listener = ending;
    if (visits != null) {
      listener = listener.andThen(visits);
    }
    if (keep.contains(Keep.EVENTS)) {
      listener = listener.andThen(recorded -> appendLine(events, run, recorded));
    }
    Session session = AutoPlay.play(scenario, luck, players, minds, listener);
    StringBuilder items = new StringBuilder();
    if (visits != null) {
      visits.appendTo(items, run);
    }
    return new Game(
        run,
        luck,
        ending.stars,
        ending.goals,
        read(session.measures(), SimTime.of(session.now())),
        items.toString(),
        events.toString());
  }

  /** The event as the codec writes it, with the run as its first key. */
  private static void appendLine(StringBuilder events, int run, Recorded recorded) {
    String event = Codec.write(recorded);
    events.append("{\"run\":").append(run).append(',');
    events.append(event, 1, event.length()).append('\n');
  }

  private static Map<Measure, Long> read(Measures measures, SimTime end) {
    Map<Measure, Long> read = new EnumMap<>(Measure.class);
    measures
        .known(Scope.GAME, end)
        .forEach((measure, reading) -> read.put(measure, reading.value()));
    return read;
  }

  /** How a game ended, from its events. */
  private static final class Ending implements Consumer<Recorded> {
    private final SortedMap<GoalId, Boolean> goals = new TreeMap<>();
    private int stars;

    @Override
    public void accept(Recorded recorded) {
      if (recorded.event() instanceof GameEvent.GoalSettled settled) {
        goals.merge(settled.goal(), settled.reached(), Boolean::logicalAnd);
      } else if (recorded.event() instanceof GameEvent.GameEnded ended) {
        stars = ended.stars();
      }
    }
  }
}
