package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StreamSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst finds who simulates a laboratory and works with the items file. */
@Tag("slow")
class LabTheoryTest {
  private static final int RUNS = 10;

  /** A queue that starts empty waits less at first; visits of the first tenth are left out. */
  private static final double WARM_UP = 0.1;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"lab/one-server, busy-80, 1", "lab/three-servers, as-it-is, 3"})
  void theMeanWaitIsErlangs(String lab, String strategy, int people) throws Exception {
    Path items = folder.resolve("items.csv");
    Ran ran =
        Ran.of(
            "simulate",
            lab,
            "--strategy",
            strategy,
            "--runs",
            "" + RUNS,
            "--seed",
            "1",
            "--items",
            items.toString());
    assertThat(ran.exit()).isEqualTo(Exit.DONE);

    Scenario scenario = LoadedScenario.of(lab).scenario();
    StreamSpec stream = scenario.demand().get(0);
    double effort = stream.effort().values().iterator().next().average();
    double busy = effort / stream.arrivals().average() / people;
    double expected = effort * erlangWait(people, busy);

    double[] waited = new double[RUNS + 1];
    long[] visits = new long[RUNS + 1];
    long end = scenario.rounds().stream().mapToLong(round -> round.days()).sum() * 24 * 60;
    try (Stream<String> lines = Files.lines(items)) {
      lines
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(fields -> !fields[5].isEmpty())
          .filter(fields -> Long.parseLong(fields[4]) > WARM_UP * end)
          .forEach(
              fields -> {
                int run = Integer.parseInt(fields[0]);
                waited[run] += Long.parseLong(fields[5]) - Long.parseLong(fields[4]);
                visits[run]++;
              });
    }
    double sum = 0;
    double squares = 0;
    for (int run = 1; run <= RUNS; run++) {
      double mean = waited[run] / visits[run];
      sum += mean;
      squares += mean * mean;
    }
    double mean = sum / RUNS;
    double error = Math.sqrt((squares / RUNS - mean * mean) / (RUNS - 1));
    assertThat(error).as("standard error of the mean wait").isLessThan(0.1 * expected);
    assertThat(mean).isCloseTo(expected, within(3 * error));
  }

  /** Erlang's C formula: the mean wait in units of the mean effort, for c people so busy. */
  private static double erlangWait(int c, double busy) {
    double load = c * busy;
    double term = 1;
    double sum = 1;
    for (int k = 1; k < c; k++) {
      term *= load / k;
      sum += term;
    }
    double all = term * load / c / (1 - busy);
    double waits = all / (sum + all);
    return waits / (c * (1 - busy));
  }
}
