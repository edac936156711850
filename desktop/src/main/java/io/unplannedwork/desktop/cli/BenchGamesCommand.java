package io.unplannedwork.desktop.cli;

import com.sun.management.OperatingSystemMXBean;
import io.unplannedwork.desktop.bench.Processor;
import io.unplannedwork.room.Bots;
import io.unplannedwork.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many whole games a second and core. */
@Command(
    name = "games",
    header = "Play whole games with a bot in every seat, as fast as it goes.",
    description = {
      "",
      "The company has 28 people, all laws and eight bots, and plays four rounds of four weeks."
          + " Games are played one after the other. What counts is the processor's time, with"
          + " everything the machine does for them (compiling, collecting garbage), so that other"
          + " work on the machine disturbs little. Seconds are of that time, too; the first warm up"
          + " and do not count: until then Java still translates what is played most."
    },
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {"", "Example:", "  java -Xmx256m -jar unplanned-work.jar bench games --games 10000"})
final class BenchGamesCommand implements Callable<Integer> {
  private static final int MOST_SECONDS = 86_400;
  private static final int MOST_GAMES = 1_000_000;

  private final Terminal terminal;

  @Option(
      names = "--scenario",
      paramLabel = "SCENARIO",
      description =
          "A folder, a scenario.json, or the id of a bundled scenario instead of the company made"
              + " for this.")
  String scenario = BenchGame.ID;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "For how many seconds of processor time to measure. Default: 20.")
  Integer seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "Seconds of processor time that do not count. Default: ${DEFAULT-VALUE}.")
  int warmUp = 30;

  @Option(
      names = "--games",
      paramLabel = "N",
      description = "Measure so many games instead of a time.")
  Integer games;

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "Exit with 4 when it is fewer games a second and core than this.")
  double atLeast;

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  boolean json;

  BenchGamesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (seconds != null && games != null) {
      throw CommandFailure.usage("--seconds and --games exclude each other.");
    }
    Arguments.between("--warm-up", warmUp, 0, MOST_SECONDS);
    long time = seconds == null ? 20 : seconds;
    Arguments.between("--seconds", time, 1, MOST_SECONDS);
    int most = games == null ? Integer.MAX_VALUE : games;
    Arguments.between("--games", games == null ? 1 : games, 1, MOST_GAMES);
    Scenario played = BenchGame.named(scenario);
    Simulation simulation =
        new Simulation(
            played,
            1,
            Arguments.seated(null, played),
            Bots.MINDS,
            EnumSet.noneOf(Simulation.Keep.class));
    play(simulation, warmUp, Integer.MAX_VALUE);
    System.gc();
    Figures figures = play(simulation, games == null ? time : MOST_SECONDS, most);
    terminal.out().print(json ? figures.json(played) : figures.table(played));
    return figures.perCore() >= atLeast ? Exit.DONE : Exit.NOT_MET;
  }

  /**
   * What came out.
   *
   * @param processor seconds of processor time of the whole process
   * @param heap most bytes of heap in use just after garbage was collected
   */
  private record Figures(int games, double elapsed, double processor, long heap) {
    double perCore() {
      return games / processor;
    }

    String table(Scenario played) {
      return String.format(
          Locale.ROOT,
          """
          %s: %d people, %d seats, %d rounds
          on                        %s
          games                     %,d
          elapsed                   %.1f s
          processor time            %.1f s
          games a second and core   %.1f
          heap after collection     %.0f MB at most, of %.0f MB
          """,
          played.title(),
          played.people().size(),
          Arguments.seated(null, played),
          played.rounds().size(),
          Processor.machine(),
          games,
          elapsed,
          processor,
          perCore(),
          heap / 1e6,
          Runtime.getRuntime().maxMemory() / 1e6);
    }

    String json(Scenario played) {
      return String.format(
          Locale.ROOT,
          "{\"scenario\":\"%s\",\"people\":%d,\"games\":%d,\"elapsedSeconds\":%.3f,"
              + "\"processorSeconds\":%.3f,\"gamesPerSecondAndCore\":%.2f,\"heapBytes\":%d}\n",
          played.id(),
          played.people().size(),
          games,
          elapsed,
          processor,
          perCore(),
          heap);
    }
  }

  private static Figures play(Simulation simulation, long seconds, int most) {
    long began = System.nanoTime();
    long used = processorNanos();
    long end = used + TimeUnit.SECONDS.toNanos(seconds);
    int played = 0;
    while (played < most && processorNanos() < end) {
      simulation.play(++played);
    }
    return new Figures(
        played,
        (System.nanoTime() - began) / 1e9,
        (processorNanos() - used) / 1e9,
        heapAfterCollection());
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long heapAfterCollection() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
        bytes += pool.getCollectionUsage().getUsed();
      }
    }
    return bytes;
  }
}
