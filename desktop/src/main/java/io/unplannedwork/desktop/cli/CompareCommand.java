package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.scenario.Scenario;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Two ways of playing a scenario, game for game on the same luck. */
@Command(
    name = "compare",
    header = "Play a scenario two ways on the same luck and print what differs.",
    description = {
      "",
      "Game number r of either way has the luck of seed S + r − 1: the same customers, the same"
          + " wishes, the same faults. So a difference is that of the way, and few games show it."
          + " The last column says in how many games the second way had the higher number.",
      "",
      "Means are over the pairs in which both ways had something to measure. The same arguments"
          + " print the same bytes, whatever the threads and the machine."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar compare first-release siloed thin-slices",
      "  java -jar unplanned-work.jar compare wheelbarrow bots calm-operations --runs 200",
    })
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A folder, a scenario.json, or the id of a bundled scenario.")
  String scenario;

  @Parameters(
      index = "1",
      paramLabel = "FIRST",
      description = "A strategy of the scenario, or @|bold bots|@ for bots that decide everything.")
  String first;

  @Parameters(index = "2", paramLabel = "SECOND", description = "Another.")
  String second;

  @Mixin ManyGames many;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Scenario played = LoadedScenario.of(scenario).scenario();
    int seated = many.seated(played);
    Simulation one = simulation(played, seated, first);
    Simulation other = simulation(played, seated, second);
    Pairs pairs = new Pairs();
    Progress progress = new Progress(terminal, played.id() + ": pair", many.runs);
    InOrder.run(
        many.runs,
        Math.min(many.atATime(), many.runs),
        run -> new Pairs.Pair(one.play(run), other.play(run)),
        pair -> {
          pairs.add(pair);
          progress.reached(pair.one().run());
        });
    print(played, pairs);
    return Exit.DONE;
  }

  private Simulation simulation(Scenario played, int seated, String way) {
    return new Simulation(
        played,
        many.seed,
        seated,
        Strategies.minds(played, way.equals("bots") ? null : way),
        EnumSet.noneOf(Simulation.Keep.class));
  }

  private void print(Scenario played, Pairs pairs) {
    StringBuilder text = new StringBuilder();
    text.append(played.title()).append(" (").append(played.id()).append("), ");
    text.append(many.runs)
        .append(many.runs == 1 ? " pair" : " pairs")
        .append(" of games from seed ");
    text.append(many.seed).append("\n\n");
    text.append(row("", first, second, "difference", "higher in"));
    if (pairs.haveGoals()) {
      text.append(row("Games with all goals", won(pairs.won(true)), won(pairs.won(false)), "", ""));
    }
    for (Measure measure : Measure.values()) {
      Pairs.Compared compared = pairs.compare(measure);
      if (compared.pairs() == 0 || compared.isNothing()) {
        continue;
      }
      Amounts in = new Amounts(measure.unit(), played.currency());
      text.append(
          row(
              SummaryFormat.words(measure),
              in.print(compared.one()),
              in.print(compared.other()),
              difference(in, compared.difference()),
              compared.higher() + " of " + compared.pairs()));
    }
    terminal.out().print(text);
  }

  /** Shares differ by points, not by percent of each other. */
  private static String difference(Amounts in, BigDecimal more) {
    String amount = in.print(more);
    return (more.signum() > 0 ? "+" : "")
        + (in.unit() == Measure.Unit.PERMILLE ? amount.replace(" %", " points") : amount);
  }

  private String won(int games) {
    return games + " of " + many.runs;
  }

  private static String row(String name, String one, String other, String more, String higher) {
    return String.format(Locale.ROOT, "%-34s %16s %16s %16s %12s", name, one, other, more, higher)
            .stripTrailing()
        + "\n";
  }
}
