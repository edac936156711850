package io.unplannedwork.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the display calls chance is chance, and what it does not is not, nearly always. */
class NoiseTest {
  private static final int PAIRS = 2_000;
  private final SplittableRandom random = new SplittableRandom(11);

  @Test
  void mediansOfTheSameSkewedDurationsSeldomSeemToHaveChanged() {
    for (int incidents : new int[] {4, 12, 50, 100}) {
      assertThat(changes(incidents, 1)).as("%s incidents", incidents).isLessThan(0.07);
    }
  }

  @Test
  void aMedianOfAThirdIsSeenWithFiftyIncidentsAndHardlyWithFour() {
    assertThat(changes(50, 1 / 3.0)).isGreaterThan(0.8);
    assertThat(changes(4, 1 / 3.0)).isLessThan(0.5);
  }

  @Test
  void threeIncidentsSayNothingOfAMedian() {
    assertThat(Range.outside(3)).isZero();
    assertThat(Range.outside(4)).isEqualTo(1);
    // P(at most 4 of 15 below the median) = 5.9 %, at most 5: 15.1 %.
    assertThat(Range.outside(15)).isEqualTo(5);
  }

  @Test
  void countsAreComparedAsPoissonCountsAndSharesAsBinomialOnes() {
    assertThat(noise(Measure.INCIDENTS, new Reading(4, 4), new Reading(7, 7))).isTrue();
    assertThat(noise(Measure.INCIDENTS, new Reading(4, 4), new Reading(40, 40))).isFalse();
    assertThat(noise(Measure.CHANGE_FAIL_RATE, new Reading(200, 10), new Reading(0, 10))).isTrue();
    assertThat(noise(Measure.CHANGE_FAIL_RATE, new Reading(200, 200), new Reading(50, 200)))
        .isFalse();
    assertThat(noise(Measure.INCIDENTS, new Reading(4, 4), new Reading(4, 4)))
        .as("nothing has changed")
        .isFalse();
  }

  @Test
  void halfTheOutageTimeOfAFewIncidentsIsChanceAndOfManyIsNot() {
    assertThat(noise(Measure.OUTAGE_MINUTES, new Reading(1_000, 6), new Reading(500, 5))).isTrue();
    assertThat(noise(Measure.OUTAGE_MINUTES, new Reading(100_000, 600), new Reading(50_000, 500)))
        .isFalse();
  }

  /** A round with an outage of three hours after one without any: who knows. */
  @Test
  void availabilityAndTheErrorBudgetAreAsMuchChanceAsTheOutagesTheyAreMadeOf() {
    Measures measures = new Measures(SmallShop.scenario(432));
    Tape tape = new Tape(measures);
    tape.at(0, 0, new GameEvent.PhaseBegan(1, Phase.RUN));
    tape.at(10, 0, new GameEvent.RoundClosed(1, 2));
    tape.at(10, 0, new GameEvent.PhaseBegan(2, Phase.RUN));
    tape.at(12, 0, new ProductionEvent.HealthChanged(SmallShop.SHOP, Health.DOWN));
    tape.at(12, 3, new ProductionEvent.HealthChanged(SmallShop.SHOP, Health.HEALTHY));
    SimTime now = SimTime.of(20, 0);

    assertThat(measures.read(Measure.AVAILABILITY, Scope.ROUND, now).value()).isLessThan(1000);
    for (Measure measure :
        List.of(Measure.OUTAGE_MINUTES, Measure.AVAILABILITY, Measure.ERROR_BUDGET)) {
      assertThat(measures.isNoise(measure, 2, now)).as("%s", measure).isTrue();
    }
  }

  private static boolean noise(Measure measure, Reading before, Reading now) {
    return Noise.isNoise(measure, before, Optional.empty(), now, Optional.empty());
  }

  /** The share of pairs that are called different, the second longer by a factor. */
  private double changes(int incidents, double factor) {
    int different = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      Samples before = durations(incidents, 1);
      Samples now = durations(incidents, factor);
      boolean noise =
          Noise.isNoise(
              Measure.FAILED_DEPLOYMENT_RECOVERY_TIME,
              new Reading(before.median(), incidents),
              before.range(),
              new Reading(now.median(), incidents),
              now.range());
      different += noise || before.median() == now.median() ? 0 : 1;
    }
    return different / (double) PAIRS;
  }

  private Samples durations(int many, double factor) {
    Samples samples = new Samples();
    for (int i = 0; i < many; i++) {
      samples.add(Math.round(70 * factor * Math.exp(1.25 * normal())));
    }
    return samples;
  }

  private double normal() {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
