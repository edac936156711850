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

/** Which results rest on which assumptions. */
@Command(
    name = "sensitivity",
    header = "Vary each assumption to either end of its range and print which results turn round.",
    description = {
      "",
      "A result says that one way to play a shipped scenario comes out better than another on a"
          + " measure, on average over the same luck. Prints a table as Markdown; takes minutes."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar sensitivity --games 4 > SENSITIVITY.md",
      "  java -jar unplanned-work.jar sensitivity --parameter TEACHING"
    })
final class SensitivityCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--games",
      paramLabel = "N",
      defaultValue = "2",
      description = "Games for each way to play. Default: ${DEFAULT-VALUE}.")
  int games;

  @Option(
      names = "--parameter",
      paramLabel = "NAME",
      description = "Only this assumption. Default: all of them.")
  Parameter only;

  SensitivityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** That one strategy comes out better than another. */
  private record Result(
      String scenario, String better, String worse, Measure measure, String inWords) {}

  private static final List<Result> RESULTS =
      List.of(
          new Result(
              "short/hero",
              "teach",
              "lean-on-him",
              Measure.BUS_FACTOR,
              "teaching leaves more heads that know"),
          new Result(
              "short/hero",
              "teach",
              "lean-on-him",
              Measure.FATIGUE,
              "shared nights and teaching tire people less"),
          new Result(
              "short/high-season",
              "both-sides",
              "development-alone",
              Measure.COMPANY_VALUE,
              "development alone earns less than both sides"),
          new Result(
              "short/high-season",
              "both-sides",
              "development-alone",
              Measure.OUTAGE_COST,
              "development alone loses more to outages"),
          new Result(
              "short/slow-market",
              "silos",
              "rocket",
              Measure.COMPANY_VALUE,
              "on a slow market departments are worth more"),
          new Result(
              "short/slow-market",
              "rocket",
              "silos",
              Measure.CHANGE_LEAD_TIME,
              "small releases when ready are sooner live"));

  private static final List<Measure> MEASURES =
      RESULTS.stream().map(Result::measure).distinct().toList();

  @Override
  public Integer call() throws ReflectiveOperationException {
    Map<String, Scenario> scenarios = new TreeMap<>();
    for (Result result : RESULTS) {
      scenarios.computeIfAbsent(result.scenario(), id -> LoadedScenario.of(id).scenario());
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
    int done = 0;
    for (Parameter parameter : assumptions) {
      String least = turned(usual, scenarios, parameter, parameter.least());
      String most = turned(usual, scenarios, parameter, parameter.most());
      if (least.isEmpty() && most.isEmpty()) {
        firm.add("`" + parameter + "`");
      } else {
        terminal
            .out()
            .printf(
                Locale.ROOT,
                "| `%s` | %d | %d | %d | %s | %s |%n",
                parameter,
                parameter.least(),
                parameter.most(),
                parameter.standard(),
                least.isEmpty() ? "all hold" : least,
                most.isEmpty() ? "all hold" : most);
        terminal.out().flush();
      }
      progress.reached(++done);
    }
    terminal
        .out()
        .print(
            "\nNo result turns round at either end of "
                + (firm.isEmpty() ? "any other" : "these " + firm.size())
                + ": "
                + String.join(", ", firm)
                + ".\n");
    return Exit.DONE;
  }

  private String head(int assumptions) {
    return "# What rests on which assumption\n\n"
        + "Made by `sensitivity --games "
        + games
        + "`: each of "
        + assumptions
        + " parameters that rest on an assumption goes to either end of its range, and each result"
        + " is asked again, on the average of "
        + games
        + " games of the same luck. The ends are wider than anybody would believe; a result that"
        + " turns round there is a question to ask, not a refutation.\n\n"
        + "| result | scenario | better | worse | measure | with the usual parameters |\n"
        + "|---|---|---|---|---|---|\n";
  }

  private static String line(int number, boolean holds) {
    Result result = RESULTS.get(number);
    return String.format(
        Locale.ROOT,
        "| %d: %s | `%s` | %s | %s | %s | %s |%n",
        number + 1,
        result.inWords(),
        result.scenario(),
        result.better(),
        result.worse(),
        result.measure(),
        holds ? "holds" : "does not hold");
  }

  /** The numbers of the results that come out otherwise than usual. */
  private String turned(
      boolean[] usual, Map<String, Scenario> scenarios, Parameter parameter, long value)
      throws ReflectiveOperationException {
    boolean[] now = holding(scenarios, parameter, value);
    List<String> turned = new ArrayList<>();
    for (int i = 0; i < now.length; i++) {
      if (now[i] != usual[i]) {
        turned.add(Integer.toString(i + 1));
      }
    }
    return turned.isEmpty() ? "" : String.join(", ", turned) + " turned";
  }

  /** Which results hold; {@code parameter} is null for the usual ones. */
  private boolean[] holding(Map<String, Scenario> scenarios, Parameter parameter, long value)
      throws ReflectiveOperationException {
    Map<String, Map<Measure, Double>> played = new TreeMap<>();
    boolean[] holds = new boolean[RESULTS.size()];
    for (int i = 0; i < holds.length; i++) {
      Result result = RESULTS.get(i);
      Scenario scenario = scenarios.get(result.scenario());
      Scenario varied = parameter == null ? scenario : with(scenario, parameter, value);
      double better = mean(played, varied, result.better()).get(result.measure());
      double worse = mean(played, varied, result.worse()).get(result.measure());
      holds[i] =
          result.measure().better() == Measure.Better.HIGHER ? better > worse : better < worse;
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

  private static Scenario with(Scenario scenario, Parameter parameter, long value)
      throws ReflectiveOperationException {
    Map<Parameter, Long> parameters = new EnumMap<>(Parameter.class);
    parameters.putAll(scenario.laws().parameters());
    parameters.put(parameter, value);
    LawSettings laws = new LawSettings(scenario.laws().off(), scenario.laws().on(), parameters);
    RecordComponent[] parts = Scenario.class.getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      Object kept = parts[i].getAccessor().invoke(scenario);
      values[i] = types[i] == LawSettings.class ? laws : kept;
    }
    return Scenario.class.getDeclaredConstructor(types).newInstance(values);
  }
}
