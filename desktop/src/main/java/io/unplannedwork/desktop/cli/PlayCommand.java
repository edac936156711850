package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.launcher.Launcher;
import io.unplannedwork.desktop.launcher.LauncherOptions;
import io.unplannedwork.scenario.Scenario;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A game in the window, with bots in the other seats. */
@Command(
    name = "play",
    header = "Play alone in the window; bots take the other seats.",
    description = "",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar play",
      "  java -jar unplanned-work.jar play first-release --seat operations --seed 7",
      "  java -jar unplanned-work.jar play my/scenario/folder"
    })
final class PlayCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      defaultValue = "first-release",
      description =
          "A folder, a scenario.json, or the id of a bundled scenario. Default: ${DEFAULT-VALUE}.")
  String scenario;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The luck of the game; the same seed is the same luck. Default: a new one.")
  Long seed;

  @Option(
      names = "--players",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Use the scenario's seating for at least so many people, 1 to 8. Default: ${DEFAULT-VALUE}.")
  int players;

  @Option(
      names = "--seat",
      paramLabel = "ID",
      defaultValue = "",
      description = "Sit down in this seat at once. Default: you are asked.")
  String seat;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description =
          "Store the game in this file, to go on later or to replay it. Default: nowhere.")
  Path journal;

  PlayCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Arguments.players(players);
    Scenario played = LoadedScenario.of(scenario).scenario();
    Arguments.playable(scenario, played);
    Arguments.seat(seat, players, played);
    if (!terminal.hasDisplay()) {
      throw CommandFailure.fault(
          "There is no display here to open a window on. “host --scenario "
              + scenario
              + "” lets you play in a browser.");
    }
    OptionalLong luck = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    Launcher.open(new LauncherOptions.Play(scenario, luck, players, seat, journal));
    return Exit.DONE;
  }
}
