package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Session;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which claims rest on which assumptions. */
@Command(
    name = "sensitivity",
    header = "Vary each assumption to either end of its range and print which claims turn round.",
    description = {
      "",
      "A claim says that one way to play a shipped scenario comes out better than another on a"
          + " measure, on average over the same luck. Prints a table as Markdown; takes minutes."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar sensitivity --runs 4 > SENSITIVITY.md",
      "  java -jar unplanned-work.jar sensitivity --parameter TEACHING"
    })
final class SensitivityCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"--runs", "--games"},
      paramLabel = "N",
      defaultValue = "2",
      description = "Games for each way to play. Default: ${DEFAULT-VALUE}.")
  int games;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to play on. Default: as many as the machine has processors.")
  Integer threads;

  @Option(
      names = "--parameter",
      paramLabel = "NAME",
      description = "Only this assumption. Default: all of them.")
  Parameter only;

  SensitivityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private static final List<Measure> MEASURES =
      Claim.ALL.stream().map(Claim::measure).distinct().toList();

  @Override
  public Integer call() {
    int atATime = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    Arguments.between("--threads", atATime, 1, ManyGames.MOST_THREADS);
    Arguments.between("--runs", games, 1, ManyGames.MOST_RUNS);
    Map<String, Scenario> scenarios = new TreeMap<>();
    for (Claim claim : Claim.ALL) {
      scenarios.computeIfAbsent(claim.scenario(), id -> LoadedScenario.of(id).scenario());
    }
    List<Parameter> assumptions =
        Arrays.stream(Parameter.values())
            .filter(each -> each.basis() == Parameter.Basis.ASSUMPTION)
            .filter(each -> only == null || each == only)
            .toList();
    terminal.out().print(head(assumptions.size()));
    boolean[] usual = holding(scenarios, null, 0);
    for (int i = 0; i < usual.length; i++) {
      terminal.out().print(line(i, usual[i]));
    }
    terminal.out().print("\n| assumption | from | to | usual | at the least | at the most |\n");
    terminal.out().print("|---|---|---|---|---|---|\n");
    List<String> firm = new ArrayList<>();
    Progress progress = new Progress(terminal, "assumption", assumptions.size());
    InOrder.run(
        assumptions.size(),
        atATime,
        number -> tried(usual, scenarios, assumptions.get(number - 1)),
        tried -> {
          tell(tried, firm);
          progress.reached(assumptions.indexOf(tried.parameter()) + 1);
        });
    terminal
        .out()
        .print(
            "\nNo claim turns round at either end of "
                + (firm.isEmpty() ? "any other" : "these " + firm.size())
                + ": "
                + String.join(", ", firm)
                + ".\n");
    return Exit.DONE;
  }

  /** What turned at either end of a parameter's range, by number; empty where all holds. */
  private record Tried(Parameter parameter, String least, String most) {}

  private Tried tried(boolean[] usual, Map<String, Scenario> scenarios, Parameter parameter) {
    return new Tried(
        parameter,
        turned(usual, scenarios, parameter, parameter.least()),
        turned(usual, scenarios, parameter, parameter.most()));
  }

  private void tell(Tried tried, List<String> firm) {
    Parameter parameter = tried.parameter();
    if (tried.least().isEmpty() && tried.most().isEmpty()) {
      firm.add("`" + parameter + "`");
      return;
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "| `%s` | %d | %d | %d | %s | %s |%n",
            parameter,
            parameter.least(),
            parameter.most(),
            parameter.standard(),
            tried.least().isEmpty() ? "all hold" : tried.least(),
            tried.most().isEmpty() ? "all hold" : tried.most());
    terminal.out().flush();
  }

  private String head(int assumptions) {
    return "# What rests on which assumption\n\n"
        + "Made by `sensitivity --runs "
        + games
        + "`: each of "
        + assumptions
        + " parameters that rest on an assumption goes to either end of its range, and each claim"
        + " is asked again, on the average of "
        + games
        + " games of the same luck. The ends are wider than anybody would believe; a claim that"
        + " turns round there is a question to ask, not a refutation.\n\n"
        + "| claim | scenario | better | worse | measure | with the usual parameters |\n"
        + "|---|---|---|---|---|---|\n";
  }

  private static String line(int number, boolean holds) {
    Claim claim = Claim.ALL.get(number);
    return String.format(
        Locale.ROOT,
        "| %d: %s | `%s` | %s | %s | %s | %s |%n",
        number + 1,
        claim.inWords(),
        claim.scenario(),
        claim.better(),
        claim.worse(),
        claim.measure(),
        holds ? "holds" : "does not hold");
  }

  /** The numbers of the claims that come out otherwise than usual. */
  private String turned(
      boolean[] usual, Map<String, Scenario> scenarios, Parameter parameter, long value) {
    boolean[] now = holding(scenarios, parameter, value);
    List<String> turned = new ArrayList<>();
    for (int i = 0; i < now.length; i++) {
      if (now[i] != usual[i]) {
        turned.add(Integer.toString(i + 1));
      }
    }
    return turned.isEmpty() ? "" : String.join(", ", turned) + " turned";
  }

  /** Which claims hold; {@code parameter} is null for the usual ones. */
  private boolean[] holding(Map<String, Scenario> scenarios, Parameter parameter, long value) {
    Map<String, Map<Measure, Double>> played = new TreeMap<>();
    boolean[] holds = new boolean[Claim.ALL.size()];
    for (int i = 0; i < holds.length; i++) {
      Claim claim = Claim.ALL.get(i);
      Scenario scenario = scenarios.get(claim.scenario());
      Scenario varied = parameter == null ? scenario : with(scenario, parameter, value);
      double better = mean(played, varied, claim.better()).get(claim.measure());
      double worse = mean(played, varied, claim.worse()).get(claim.measure());
      holds[i] = claim.holds(better, worse);
    }
    return holds;
  }

  private Map<Measure, Double> mean(
      Map<String, Map<Measure, Double>> played, Scenario scenario, String strategy) {
    String key = scenario.id() + "/" + strategy;
    Map<Measure, Double> known = played.get(key);
    if (known != null) {
      return known;
    }
    Map<Measure, Double> sums = new EnumMap<>(Measure.class);
    for (int game = 1; game <= games; game++) {
      Session session =
          AutoPlay.play(
              scenario,
              game,
              Integer.MAX_VALUE,
              Strategies.minds(scenario, strategy),
              recorded -> {});
      SimTime end = SimTime.of(session.now());
      for (Measure measure : MEASURES) {
        double read = session.measures().read(measure, Scope.GAME, end).value();
        sums.merge(measure, read / games, Double::sum);
      }
    }
    played.put(key, sums);
    return sums;
  }

  private static Scenario with(Scenario scenario, Parameter parameter, long value) {
    Map<Parameter, Long> parameters = new EnumMap<>(Parameter.class);
    parameters.putAll(scenario.laws().parameters());
    parameters.put(parameter, value);
    LawSettings laws = new LawSettings(scenario.laws().off(), scenario.laws().on(), parameters);
    RecordComponent[] parts = Scenario.class.getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        Object kept = parts[i].getAccessor().invoke(scenario);
        values[i] = types[i] == LawSettings.class ? laws : kept;
      }
      return Scenario.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
