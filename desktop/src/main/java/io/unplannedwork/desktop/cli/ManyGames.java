package io.unplannedwork.desktop.cli;

import io.unplannedwork.scenario.Scenario;
import picocli.CommandLine.Option;

/** How many games without people, on which luck, and how many of them at a time. */
final class ManyGames {
  static final int MOST_RUNS = 1_000_000;
  static final int MOST_THREADS = 256;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many games. Default: ${DEFAULT-VALUE}.")
  int runs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The luck of the first game. Default: ${DEFAULT-VALUE}.")
  long seed;

  @Option(
      names = "--players",
      paramLabel = "N",
      description = "Use the scenario's seating for at least so many people. Default: the largest.")
  Integer players;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "How many games at a time. Default: one for each processor.")
  Integer threads;

  /** For how many people each game is; all numbers are checked. */
  int seated(Scenario scenario) {
    Arguments.between("--runs", runs, 1, MOST_RUNS);
    Arguments.between("--threads", atATime(), 1, MOST_THREADS);
    return Arguments.seated(players, scenario);
  }

  int atATime() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
