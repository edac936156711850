package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.measure.Moments;
import io.unplannedwork.room.Meaning;
import io.unplannedwork.room.Minds;
import io.unplannedwork.room.Weighed;
import io.unplannedwork.room.Weighing;
import io.unplannedwork.scenario.ExpectationSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many games without people. */
@Command(
    name = "simulate",
    header = "Play a scenario many times without people and print what the games came to.",
    description = {
      "",
      "Bots sit in every seat. Game number r has the luck of seed S + r − 1, so any game can be"
          + " played again alone. The same scenario, seed and runs print the same bytes, whatever"
          + " the threads and the machine.",
      "",
      "Formats: @|bold text|@ is a table for people; @|bold json|@ one object with mean, p10, median"
          + " and p90 of every measure over the games in which there was something to measure;"
          + " @|bold csv|@ one row a game. Minutes are calendar minutes, money is in cents, shares"
          + " are in thousandths; text turns them into days, money and percent."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar simulate first-release --runs 1000 --seed 7",
      "  java -jar unplanned-work.jar simulate first-release --strategy thin-slices --format json",
      "  java -jar unplanned-work.jar simulate lab/one-server --runs 5 --items items.csv",
      "  java -jar unplanned-work.jar simulate my/scenario --expect --runs 200"
    })
final class SimulateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A folder, a scenario.json, or the id of a bundled scenario.")
  String scenario;

  @Mixin ManyGames many;

  @Option(
      names = "--strategy",
      paramLabel = "NAME",
      description = "Play by this strategy of the scenario. Default: bots decide everything.")
  String strategy;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or csv. Default: ${DEFAULT-VALUE}.")
  SummaryFormat format;

  @Option(
      names = "--items",
      paramLabel = "FILE",
      description =
          "Write a CSV file with a row for every visit of an item to a stage: "
              + ItemVisits.HEADER
              + "; in simulated minutes since the start, empty where it has not happened.")
  Path items;

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Write every event as a line of JSON, with the number of its run.")
  Path events;

  @Option(
      names = "--expect",
      description =
          "Check the scenario's expectations instead: play each strategy they name, print how many"
              + " games it wins, and exit with 4 when that is not as expected.")
  boolean expect;

  @Option(
      names = "--moments",
      description =
          "Tell instead, for each strategy of the scenario and for bots alone, how often its"
              + " moments happen, where a seat has nothing meaningful to decide, and which answers"
              + " are never the best: every decision of every hand is tried with each of its"
              + " answers on the same luck. Exits with 4 when a moment is rarer than expected.")
  boolean moments;

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LoadedScenario loaded = LoadedScenario.of(scenario);
    int seated = many.seated(loaded.scenario());
    if (moments) {
      return weigh(loaded.scenario(), seated);
    }
    return expect ? checkExpectations(loaded.scenario(), seated) : summarise(loaded, seated);
  }

  private int summarise(LoadedScenario loaded, int seated) {
    Scenario played = loaded.scenario();
    Minds minds = Strategies.minds(played, strategy);
    Summary summary =
        new Summary(
            new Summary.Title(
                played.id(),
                played.title(),
                played.currency(),
                loaded.hash(),
                World.RULES,
                many.seed,
                many.runs,
                seated,
                strategy));
    Set<Simulation.Keep> keep = EnumSet.noneOf(Simulation.Keep.class);
    if (items != null) {
      keep.add(Simulation.Keep.ITEMS);
    }
    if (events != null) {
      keep.add(Simulation.Keep.EVENTS);
    }
    Simulation simulation = new Simulation(played, many.seed, seated, minds, keep);
    try (Lines itemLines = new Lines(items);
        Lines eventLines = new Lines(events)) {
      itemLines.write(ItemVisits.HEADER + "\n");
      play(
          simulation,
          played.id(),
          game -> {
            itemLines.write(game.items());
            eventLines.write(game.events());
            summary.add(game);
          });
    }
    terminal.out().print(format.print(summary));
    return Exit.DONE;
  }

  private int checkExpectations(Scenario played, int seated) {
    if (strategy != null || items != null || events != null || format != SummaryFormat.TEXT) {
      throw CommandFailure.usage(
          "--expect plays the strategies that the scenario's expectations name and prints a table;"
              + " leave --strategy, --format, --items and --events out.");
    }
    if (played.expectations().isEmpty()) {
      throw CommandFailure.usage(played.id() + " has no expectations to check.");
    }
    boolean met = true;
    for (ExpectationSpec expected : played.expectations()) {
      Minds minds = Strategies.minds(played, expected.strategy());
      Simulation simulation =
          new Simulation(played, many.seed, seated, minds, EnumSet.noneOf(Simulation.Keep.class));
      int[] won = {0};
      play(simulation, expected.strategy(), game -> won[0] += game.won() ? 1 : 0);
      boolean asExpected =
          won[0] * 1000L >= (long) expected.winsAtLeast().value() * many.runs
              && won[0] * 1000L <= (long) expected.winsAtMost().value() * many.runs;
      met &= asExpected;
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%s: wins %d of %d games; expected %.1f %% to %.1f %%: %s\n",
              expected.strategy(),
              won[0],
              many.runs,
              expected.winsAtLeast().value() / 10.0,
              expected.winsAtMost().value() / 10.0,
              asExpected ? "met" : "NOT MET");
    }
    return met ? Exit.DONE : Exit.NOT_MET;
  }

  private int weigh(Scenario played, int seated) {
    if (expect || items != null || events != null || format != SummaryFormat.TEXT) {
      throw CommandFailure.usage(
          "--moments plays the scenario's strategies and prints tables; leave --expect, --format,"
              + " --items and --events out.");
    }
    Map<String, Worth> worth = new LinkedHashMap<>();
    if (strategy == null) {
      played.strategies().forEach(each -> worth.put(each.id(), new Worth()));
      worth.put("bots", new Worth());
    } else {
      worth.put(strategy, new Worth());
    }
    worth.forEach((name, found) -> weigh(played, seated, name, found));
    WorthReport report = new WorthReport(played, worth);
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%s: games played %d, from seed %d, seats %d\n\n",
            played.title(),
            many.runs,
            many.seed,
            seated);
    terminal.out().print(report.print());
    return report.met() ? Exit.DONE : Exit.NOT_MET;
  }

  private void weigh(Scenario played, int seated, String name, Worth worth) {
    Minds minds = Strategies.minds(played, name.equals("bots") ? null : name);
    Progress progress = new Progress(terminal, name + ": game", many.runs);
    List<Weighing> games = new ArrayList<>();
    InOrder.run(
        many.runs,
        Math.min(many.atATime(), many.runs),
        run -> new Weighty(played, many.seed + run - 1, seated, minds),
        game -> {
          games.add(game.weighing);
          worth.add(game.happened, game.weighed);
          progress.reached(games.size());
        });
    Meaning meaning = new Meaning(games);
    List<SeatId> seats = List.copyOf(games.get(0).seats());
    Progress sat = new Progress(terminal, name + ": seat", seats.size());
    InOrder.run(
        seats.size(),
        Math.min(many.atATime(), seats.size()),
        number -> Map.entry(number, meaning.of(seats.get(number - 1))),
        found -> {
          worth.add(seats.get(found.getKey() - 1), found.getValue());
          sat.reached(found.getKey());
        });
  }

  /** One game, its decisions weighed, and what happened in it. */
  private static final class Weighty {
    final Set<String> happened;
    final Weighing weighing;
    final List<Weighed> weighed;

    Weighty(Scenario scenario, long luck, int players, Minds minds) {
      Moments moments = new Moments(scenario);
      weighing = Weighing.of(scenario, luck, players, minds, moments);
      weighed = weighing.everyAnswer();
      happened = moments.happened();
    }
  }

  private void play(Simulation simulation, String what, Consumer<Game> sink) {
    Progress progress = new Progress(terminal, what + ": game", many.runs);
    InOrder.run(
        many.runs,
        Math.min(many.atATime(), many.runs),
        simulation::play,
        game -> {
          sink.accept(game);
          progress.reached(game.run());
        });
  }

  /** Lines of a file, or nothing where no file was asked for. */
  private static final class Lines implements AutoCloseable {
    private final Path file;
    private final Writer writer;

    Lines(Path file) {
      this.file = file;
      try {
        writer = file == null ? Writer.nullWriter() : Files.newBufferedWriter(file);
      } catch (IOException e) {
        throw unwritable(e);
      }
    }

    void write(String lines) {
      try {
        writer.write(lines);
      } catch (IOException e) {
        throw unwritable(e);
      }
    }

    @Override
    public void close() {
      try {
        writer.close();
      } catch (IOException e) {
        throw unwritable(e);
      }
    }

    private CommandFailure unwritable(IOException e) {
      String why = e instanceof NoSuchFileException ? "no such folder" : e.getMessage();
      return CommandFailure.fault(file + " cannot be written: " + why + ".");
    }
  }
}
