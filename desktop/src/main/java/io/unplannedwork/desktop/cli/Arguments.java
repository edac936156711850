package io.unplannedwork.desktop.cli;

import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatingSpec;
import io.unplannedwork.scenario.Spelling;
import java.util.List;

/** Checks of arguments that several commands have. */
final class Arguments {
  private static final int MOST_PLAYERS = 8;

  private Arguments() {}

  static void players(int players) {
    between("--players", players, 1, MOST_PLAYERS);
  }

  /** For how many people a game is: as asked for, or as many as the scenario seats. */
  static int seated(Integer players, Scenario scenario) {
    if (players != null) {
      players(players);
      return players;
    }
    return scenario.seating().stream().mapToInt(SeatingSpec::players).max().orElse(1);
  }

  /**
   * What has no seats is simulated, not played.
   *
   * @param name as it was asked for
   */
  static void playable(String name, Scenario scenario) {
    if (scenario.seating().isEmpty()) {
      throw CommandFailure.usage(
          "“"
              + scenario.title()
              + "” has no seats, so nobody can play it. “simulate "
              + name
              + "” runs it; to play, choose a scenario with seating, such as first-release.");
    }
  }

  /**
   * A seat that was asked for must be one of the game's.
   *
   * @param seat its id; empty to be asked later
   */
  static void seat(String seat, int players, Scenario scenario) {
    List<String> seats = scenario.seats(players).stream().map(each -> each.id().value()).toList();
    if (!seat.isEmpty() && !seats.contains(seat)) {
      throw CommandFailure.usage(
          scenario.id()
              + " has no seat “"
              + seat
              + "” for "
              + (players == 1 ? "one player: " : players + " players: ")
              + Spelling.nearest(seat, seats)
                  .map(near -> "did you mean “" + near + "”? ")
                  .orElse("")
              + "It has: "
              + String.join(", ", seats)
              + ".");
    }
  }

  static void between(String option, long value, long least, long most) {
    if (value < least || value > most) {
      throw CommandFailure.usage(
          option + " is " + value + "; choose a number from " + least + " to " + most + ".");
    }
  }
}
