package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What many games came to. Equal games in equal order give an equal summary. */
final class Summary {
  /** Which games these were. */
  record Title(
      String scenario,
      String name,
      String currency,
      String hash,
      int rules,
      long seed,
      int runs,
      int players,
      String strategy) {}

  /** In how many games a goal was reached, of those in which it was settled. */
  record Reached(int reached, int settled) {}

  private final Title title;
  private final List<Game> games = new ArrayList<>();

  Summary(Title title) {
    this.title = title;
  }

  /** Takes the next game; without its lines for files, which are too large to keep. */
  void add(Game game) {
    games.add(
        new Game(game.run(), game.seed(), game.stars(), game.goals(), game.measures(), "", ""));
  }

  Title title() {
    return title;
  }

  List<Game> games() {
    return games;
  }

  int won() {
    return (int) games.stream().filter(Game::won).count();
  }

  Spread stars() {
    return Spread.of(games.stream().mapToLong(Game::stars).toArray());
  }

  Map<GoalId, Reached> goals() {
    TreeMap<GoalId, Reached> goals = new TreeMap<>();
    for (Game game : games) {
      game.goals()
          .forEach(
              (goal, reached) ->
                  goals.merge(
                      goal,
                      new Reached(reached ? 1 : 0, 1),
                      (a, b) -> new Reached(a.reached + b.reached, a.settled + b.settled)));
    }
    return goals;
  }

  /** Every measure there is, in the order of the catalogue. */
  Map<Measure, Spread> measures() {
    EnumMap<Measure, Spread> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      measures.put(
          measure,
          Spread.of(
              games.stream()
                  .map(game -> game.measures().get(measure))
                  .filter(value -> value != null)
                  .mapToLong(Long::longValue)
                  .toArray()));
    }
    return measures;
  }
}
