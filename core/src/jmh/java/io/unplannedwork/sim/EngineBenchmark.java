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

  /** Days after which a company begins anew: four rounds of four weeks. */
  private static final int DAYS = 112;

  private Scenario tandem;
  private Scenario shop;
  private World company;
  private final Agenda agenda = new Agenda();
  private final Dice dice = new Dice(7);
  private long ordinal;
  private long seed;

  @Setup
  public void read() throws IOException {
    tandem = scenario("lab/tandem");
    shop = scenario("first-release");
    company = World.create(shop, ++seed, new EventLog());
    for (int i = 0; i < ENTRIES; i++) {
      agenda.move(agenda.entry(WorkingDay.ARRIVE, i, i), 1 + i);
    }
  }

  private static Scenario scenario(String id) throws IOException {
    String path = "/scenarios/" + id + "/scenario.json";
    try (InputStream in = EngineBenchmark.class.getResourceAsStream(path)) {
      return ScenarioJson.read(in.readAllBytes()).scenario();
    }
  }

  /** A simulated day of First Release with all its laws, its fingerprint included. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public long aDayOfFirstRelease() {
    if (company.now() >= DAYS * SimTime.DAY) {
      company = World.create(shop, ++seed, new EventLog());
    }
    long midnight = (company.now() / SimTime.DAY + 1) * SimTime.DAY;
    while (company.now() < midnight) {
      company.advance(midnight, Integer.MAX_VALUE);
    }
    return company.now();
  }

  /** The whole state of First Release is read for a fingerprint. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public long aFingerprintOfFirstRelease() {
    return company.fingerprint();
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
