package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * With every other law off, a stage is a queue of textbooks. Runs are long enough that the 95 %
 * confidence interval is well inside each tolerance (at ρ = 0.8 about 49,000 items give ±10 %).
 */
@Tag("slow")
class QueueTheoryTest {
  private static final long MEAN = 480;
  private static final long WARM_UP = 2_000 * MEAN;

  @Test
  void littlesLawHoldsInEveryQueue() {
    Waits waits = run(3, 0.8, Lab.exponential(MEAN), 10, 10_000);
    double minutes = 10 * 10_000 * MEAN / (3 * 0.8);
    double itemsInside = waits.areaOfItems / minutes;
    double arrivalsPerMinute = waits.arrived / minutes;
    double livesFor = waits.lived / waits.items;
    assertThat(itemsInside).isCloseTo(arrivalsPerMinute * livesFor, within(0.03 * itemsInside));
  }

  @Test
  void onePersonAtEightyPercentKeepsWorkWaitingFourEfforts() {
    assertWait(1, 0.8, 0.05, 10, 30_000);
  }

  @Test
  void onePersonHalfBusyKeepsWorkWaitingOneEffort() {
    assertWait(1, 0.5, 0.05, 10, 10_000);
  }

  @Test
  void onePersonAtNinetyPercentKeepsWorkWaitingNineEfforts() {
    assertWait(1, 0.9, 0.10, 10, 60_000);
  }

  @Test
  void threePeopleAtNinetyPercentWaitFarLessThanOne() {
    assertWait(3, 0.9, 0.08, 10, 60_000);
  }

  @Test
  void eightPeopleAtNinetyPercentHardlyWait() {
    assertWait(8, 0.9, 0.10, 10, 60_000);
  }

  @Test
  void aSecondExpertCutsTheWaitByMoreThanNinetyFivePercent() {
    double one = run(1, 0.9, Lab.exponential(MEAN), 10, 40_000).waitInEfforts();
    double two = run(2, 0.45, Lab.exponential(MEAN), 10, 40_000).waitInEfforts();
    assertThat(1 - two / one).isGreaterThan(0.95);
  }

  @Test
  void steadyWorkWaitsHalfAsLong() {
    double wait = run(1, 0.8, Lab.constant(MEAN), 10, 20_000).waitInEfforts();
    assertThat(wait).isCloseTo(2.0, within(0.1));
  }

  @Test
  void erraticWorkWaitsTwoAndAHalfTimesAsLong() {
    Distribution gamma = new Distribution.Gamma(MEAN, 4000);
    assertThat(run(1, 0.8, gamma, 10, 80_000).waitInEfforts()).isCloseTo(10.0, within(1.0));
    Distribution lognormal = new Distribution.Lognormal(MEAN, 4000);
    assertThat(run(1, 0.8, lognormal, 10, 80_000).waitInEfforts()).isCloseTo(10.0, within(1.5));
  }

  @Test
  void fiveStagesInARowTakeTwentyFiveEffortsAndTouchTheWorkAFifthOfTheTime() {
    Waits waits =
        Waits.of(Lab.tandem(600, MEAN, 1, 1, 1, 1, 1).scenario(), 10, WARM_UP, 15_000 * 600);
    double lived = waits.lived / waits.items / MEAN;
    assertThat(lived).isCloseTo(25, within(1.5));
    assertThat(waits.worked / waits.lived).isCloseTo(0.20, within(0.015));
  }

  @Test
  void stagesOfEightThreeOneAndThreePeopleWaitAsErlangSays() {
    // The single person is at 0.8: one effort every 600 minutes.
    Waits waits = Waits.of(Lab.tandem(600, MEAN, 8, 3, 1, 3).scenario(), 10, WARM_UP, 15_000 * 600);
    double perItem = waits.waited / waits.items / MEAN;
    double expected = erlangC(8, 0.1) + erlangC(3, 0.8 / 3) + erlangC(1, 0.8) + erlangC(3, 0.8 / 3);
    assertThat(perItem).isCloseTo(expected, within(0.07 * expected));
  }

  /** The laboratories that ship say in their comments what theory expects of them. */
  @ParameterizedTest
  @CsvSource({
    "one-server-50, 1.0, 0.05, 10",
    "one-server, 4.0, 0.06, 15",
    "one-server-90, 9.0, 0.12, 20",
    "three-servers, 2.724, 0.12, 8",
    "eight-servers, 0.877, 0.15, 4",
    "tandem, 0.851, 0.08, 8"
  })
  void theLaboratoriesThatShipWaitAsTheorySays(
      String id, double expected, double tolerance, long millions) throws IOException {
    Scenario scenario;
    try (InputStream in =
        getClass().getResourceAsStream("/scenarios/lab/" + id + "/scenario.json")) {
      scenario = ScenarioJson.read(in.readAllBytes()).scenario();
    }
    double wait = Waits.of(scenario, 10, 1_500_000, millions * 1_000_000).waitInEfforts();
    assertThat(wait).isCloseTo(expected, within(tolerance * expected));
  }

  private static void assertWait(
      int servers, double busy, double tolerance, int seeds, long itemsPerSeed) {
    double wait = run(servers, busy, Lab.exponential(MEAN), seeds, itemsPerSeed).waitInEfforts();
    double expected = erlangC(servers, busy);
    assertThat(wait).isCloseTo(expected, within(tolerance * expected));
  }

  private static Waits run(
      int servers, double busy, Distribution effort, int seeds, long itemsPerSeed) {
    long gap = Math.round(MEAN / (servers * busy));
    long mean = Math.round(gap * servers * busy);
    Distribution exact =
        effort instanceof Distribution.Exponential ? Lab.exponential(mean) : effort;
    return Waits.of(
        Lab.queue(servers, Lab.exponential(gap), exact).scenario(),
        seeds,
        WARM_UP,
        itemsPerSeed * gap);
  }

  /** Mean wait in mean efforts of M/M/c at a load per person (Erlang 1917). */
  static double erlangC(int servers, double busy) {
    double load = servers * busy;
    double term = 1;
    double sum = 1;
    for (int k = 1; k < servers; k++) {
      term *= load / k;
      sum += term;
    }
    double all = term * load / servers / (1 - busy);
    return all / (sum + all) / (servers * (1 - busy));
  }
}
