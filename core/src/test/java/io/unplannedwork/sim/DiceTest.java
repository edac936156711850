package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.scenario.Distribution;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DiceTest {
  private static final int DRAWS = 100_000;
  private final Dice dice = new Dice(42);

  @Test
  void drawsOfOneSourceAreEven() {
    assertEven(i -> dice.uniform(Dice.Purpose.EFFORT, 5, i, 0));
  }

  @Test
  void drawsOfNeighbouringSeedsAreEven() {
    assertEven(i -> new Dice(i).uniform(Dice.Purpose.EFFORT, 5, 1, 0));
  }

  @Test
  void drawsOfNeighbouringKeysHaveNothingToDoWithEachOther() {
    assertUnrelated(i -> dice.uniform(Dice.Purpose.EFFORT, 5, i + 1, 0));
    assertUnrelated(i -> dice.uniform(Dice.Purpose.EFFORT, 6, i, 0));
    assertUnrelated(i -> dice.uniform(Dice.Purpose.ARRIVAL, 5, i, 0));
    assertUnrelated(i -> dice.uniform(Dice.Purpose.EFFORT, 5, i, 1));
    assertUnrelated(i -> new Dice(43).uniform(Dice.Purpose.EFFORT, 5, i, 0));
  }

  @Test
  void distributionsHaveTheMeanAndSpreadTheyPromise() {
    assertMoments(new Distribution.Exponential(480), 1);
    assertMoments(new Distribution.Gamma(480, 250), 0.25);
    assertMoments(new Distribution.Gamma(480, 4000), 4);
    assertMoments(new Distribution.Lognormal(480, 1500), 1.5);
    assertMoments(new Distribution.Constant(480), 0);
  }

  @Test
  void aListIsReadInItsOrderAndFromTheStartAgain() {
    Distribution listed = Lab.listed(3L, 1L, 4L);
    assertThat(
            LongStream.rangeClosed(1, 5)
                .map(i -> Draw.minutes(listed, dice, Dice.Purpose.EFFORT, 1, i)))
        .containsExactly(3L, 1L, 4L, 3L, 1L);
  }

  @Test
  void aPoissonNumberHasItsMeanForItsVariance() {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      int count = Draw.poisson(3.2, dice.uniform(Dice.Purpose.DEFECTS, 1, i, 0));
      sum += count;
      squares += (double) count * count;
    }
    double mean = sum / DRAWS;
    assertThat(mean).isCloseTo(3.2, within(0.03));
    assertThat(squares / DRAWS - mean * mean).isCloseTo(3.2, within(0.08));
  }

  @Test
  void theNormalDeviateIsThatOfTheTables() {
    assertThat(Draw.normal(0.5)).isCloseTo(0, within(1e-8));
    assertThat(Draw.normal(0.975)).isCloseTo(1.959963985, within(1e-7));
    assertThat(Draw.normal(0.001)).isCloseTo(-3.090232306, within(1e-7));
    assertThat(Draw.normal(0)).isFinite();
  }

  private interface Source {
    double draw(int i);
  }

  /** Chi-square over 100 cells; 99.9 % of even sources stay below 149. */
  private static void assertEven(Source source) {
    int[] cells = new int[100];
    for (int i = 0; i < DRAWS; i++) {
      cells[(int) (source.draw(i) * cells.length)]++;
    }
    double expected = (double) DRAWS / cells.length;
    double chiSquare = 0;
    for (int cell : cells) {
      chiSquare += (cell - expected) * (cell - expected) / expected;
    }
    assertThat(chiSquare).isBetween(60.0, 149.0);
  }

  /** Chi-square over 10 × 10 pairs with (5, i), for the same bounds. */
  private void assertUnrelated(Source other) {
    assertEven(
        i -> {
          int one = (int) (dice.uniform(Dice.Purpose.EFFORT, 5, i, 0) * 10);
          int two = (int) (other.draw(i) * 10);
          return (one * 10 + two) / 100.0 + 0.001;
        });
  }

  private void assertMoments(Distribution distribution, double cv2) {
    double sum = 0;
    double squares = 0;
    for (int i = 1; i <= DRAWS; i++) {
      double minutes = Draw.minutes(distribution, dice, Dice.Purpose.EFFORT, 1, i);
      sum += minutes;
      squares += minutes * minutes;
    }
    double mean = sum / DRAWS;
    assertThat(mean).isCloseTo(480, within(480 * 0.02));
    assertThat(squares / DRAWS / mean / mean - 1).isCloseTo(cv2, within(0.1 * cv2 + 0.001));
  }
}
