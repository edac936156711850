package io.unplannedwork.desktop.cli;

import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.Minds;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.Spelling;
import io.unplannedwork.scenario.StrategySpec;
import java.util.List;

/** Finds the strategy that was asked for. */
final class Strategies {
  private Strategies() {}

  /**
   * Who plays.
   *
   * @param name a strategy of the scenario; null for bots alone
   */
  static Minds minds(Scenario played, String name) {
    if (name == null) {
      return Bots.MINDS;
    }
    for (StrategySpec strategy : played.strategies()) {
      if (strategy.id().equals(name)) {
        return AutoPlay.strategy(strategy, Bots.MINDS);
      }
    }
    List<String> known = played.strategies().stream().map(StrategySpec::id).toList();
    String right =
        known.isEmpty()
            ? "it has none; only bots can play it."
            : Spelling.nearest(name, known).map(near -> "did you mean “" + near + "”? ").orElse("")
                + "It has: "
                + String.join(", ", known)
                + ".";
    throw CommandFailure.usage(played.id() + " has no strategy “" + name + "”: " + right);
  }
}
