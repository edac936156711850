package io.unplannedwork.sim;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.SimTime;
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

/** The engine's parts and the whole of it, on one core. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBenchmark {
  private static final int ENTRIES = 1_000;

  private Scenario tandem;
  private final Agenda agenda = new Agenda();
  private final Dice dice = new Dice(7);
  private long ordinal;
  private long seed;

  @Setup
  public void read() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/scenarios/lab/tandem/scenario.json")) {
      tandem = ScenarioJson.read(in.readAllBytes()).scenario();
    }
    for (int i = 0; i < ENTRIES; i++) {
      agenda.move(agenda.entry(WorkingDay.ARRIVE, i, i), 1 + i);
    }
  }

  /** A year of the tandem laboratory in a fresh world: about 88,000 arrivals and completions. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public long aYearOfTheTandemLaboratory() {
    long[] completions = {0};
    EventLog log = new EventLog();
    log.listen(
        recorded -> {
          if (recorded.event() instanceof FlowEvent.StageFinished) {
            completions[0]++;
          }
        });
    World world = World.create(tandem, ++seed, log);
    world.advance(365 * SimTime.DAY, Integer.MAX_VALUE);
    return completions[0];
  }

  /** The earliest of a thousand entries is taken off and put back later. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public long anAppointmentIsKeptAndTheNextOneMade() {
    Agenda.Entry entry = agenda.pop();
    agenda.move(entry, agenda.running() + ENTRIES);
    return entry.minute();
  }

  /** An exponential amount is drawn. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public double anExponentialAmountIsDrawn() {
    return Draw.exponential(dice.uniform(Dice.Purpose.EFFORT, 3, ++ordinal, 0));
  }
}
