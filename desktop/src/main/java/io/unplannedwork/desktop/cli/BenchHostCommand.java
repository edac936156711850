package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.bench.HostBench;
import io.unplannedwork.desktop.bench.HostFigures;
import io.unplannedwork.desktop.bench.Processor;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many rooms a host holds. */
@Command(
    name = "host",
    header = "Measure how many companies a host holds on one core.",
    description = {
      "",
      "Starts a host as a process of its own, with its journal on, on core 0 where taskset is"
          + " there, and sits players down in all seats of all companies over real sockets from"
          + " this process. In their Run each company gives a command every so often. Measured is"
          + " the time from when something was due to when it was received: an update is due when"
          + " the clock reaches the minute it shows, which the host stamps on it in the time that"
          + " both processes share on Linux; a command when its turn has come, whether or not the"
          + " one before has been answered.",
      "",
      "The number of companies is then doubled until the worst of the p99 passes --until. It needs"
          + " as many open files as there are seats (ulimit -n)."
    },
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar bench host",
      "  java -jar unplanned-work.jar bench host --companies 20 --seconds 10 --once"
    })
final class BenchHostCommand implements Callable<Integer> {
  private static final int MOST_COMPANIES = 4_000;

  /**
   * On one core all stands still while garbage is collected, with most collectors for 10 to 40 ms
   * and some times a minute for 300; with this one for less than one, for it works beside the
   * rooms.
   */
  private static final String USUAL_JAVA = "-XX:+UseZGC";

  /** Heap of a host, in MB: so that the collector has time to work beside the rooms. */
  private static final int LEAST_HEAP = 1_024;

  private static final int HEAP_A_COMPANY = 20;

  private final Terminal terminal;

  @Option(
      names = "--companies",
      paramLabel = "N",
      description = "How many companies to begin with. Default: ${DEFAULT-VALUE}.")
  int companies = 100;

  @Option(names = "--once", description = "Measure that number only.")
  boolean once;

  @Option(
      names = "--until",
      paramLabel = "MS",
      description = "Double until p99 passes this. Default: ${DEFAULT-VALUE}.")
  double until = 50;

  @Option(
      names = "--at-most",
      paramLabel = "MS",
      description =
          "Exit with 4 when p99 of the first number of companies is more, or its median update is"
              + " more than 1 KB. Default: ${DEFAULT-VALUE}.")
  double atMost = 20;

  @Option(
      names = "--every",
      paramLabel = "S",
      description =
          "Each company gives a command every so many seconds. Default: ${DEFAULT-VALUE}.")
  double every = 2;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long to measure. Default: ${DEFAULT-VALUE}.")
  int seconds = 60;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "Seconds of Run that do not count. Default: ${DEFAULT-VALUE}.")
  int warmUp = 60;

  @Option(
      names = "--java",
      paramLabel = "OPTIONS",
      description =
          "Options of the host's Java machine. Default: "
              + USUAL_JAVA
              + " and 20 MB of heap for each company, 1 GB at least.")
  String java;

  @Option(
      names = "--scenario",
      paramLabel = "SCENARIO",
      description =
          "What is played, with its largest seating. Default: a company of 24 made for this.")
  String scenario = BenchGame.ID;

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  boolean json;

  BenchHostCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Arguments.between("--companies", companies, 1, MOST_COMPANIES);
    Arguments.between("--seconds", seconds, 1, 3_600);
    Arguments.between("--warm-up", warmUp, 1, 3_600);
    Scenario played = BenchGame.named(scenario);
    Arguments.playable(scenario, played);
    HostBench bench = new HostBench(played, scenario, every, warmUp, seconds, this::javaOptions);
    if (!HostBench.pinned()) {
      terminal.say("taskset is not here, or there is one core only: host and players share cores.");
    }
    if (!json) {
      line(
          String.format(
              Locale.ROOT,
              "%s, %d people, a command every %.1f s a company; host (%s) on %s of %s%n%n%s",
              played.title(),
              played.people().size(),
              every,
              String.join(" ", javaOptions(companies)),
              HostBench.pinned() ? "one core" : "all cores",
              Processor.machine(),
              HostFigures.head().strip()));
    }
    List<HostFigures> all = measure(bench);
    if (json) {
      line(
          "{\"machine\":\""
              + Processor.machine()
              + "\",\"scenario\":\""
              + played.id()
              + "\",\"secondsBetweenCommands\":"
              + every
              + ",\"measured\":["
              + String.join(",", all.stream().map(HostFigures::json).toList())
              + "]}");
    }
    HostFigures first = all.get(0);
    return first.p99() <= atMost && first.medianUpdate() <= 1_024 ? Exit.DONE : Exit.NOT_MET;
  }

  private List<String> javaOptions(int number) {
    if (java != null) {
      return List.of(java.split(" +"));
    }
    int heap = Math.max(LEAST_HEAP, HEAP_A_COMPANY * number);
    return List.of(USUAL_JAVA, "-Xms" + heap + "m", "-Xmx" + heap + "m");
  }

  private List<HostFigures> measure(HostBench bench) {
    List<HostFigures> all = new ArrayList<>();
    try {
      for (int number = companies; number <= MOST_COMPANIES; number *= 2) {
        terminal.say(number + " companies …");
        HostFigures figures = bench.measure(number);
        all.add(figures);
        if (!json) {
          terminal.out().print(figures.row());
          terminal.out().flush();
        }
        if (once || figures.p99() > until) {
          break;
        }
      }
    } catch (IOException e) {
      if (all.isEmpty()) {
        throw CommandFailure.fault(e.getMessage());
      }
      terminal.say(e.getMessage());
    }
    return all;
  }

  private void line(String text) {
    terminal.out().print(text + "\n");
    terminal.out().flush();
  }
}
