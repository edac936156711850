package io.unplannedwork.room;

import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole game: company, rules of play, and bots. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
public class GameBenchmark {
  private static final int SEATS = 8;

  private Scenario scenario;
  private long seed;

  @Setup
  public void read() throws IOException {
    try (InputStream in =
        getClass().getResourceAsStream("/scenarios/first-release/scenario.json")) {
      scenario = ScenarioJson.read(in.readAllBytes()).scenario();
    }
  }

  /** First Release from its lobby to its end, with a bot in every seat. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public long aGameOfFirstReleaseWithBots() {
    return AutoPlay.play(scenario, ++seed, SEATS, Bots.MINDS, recorded -> {}).now();
  }
}
