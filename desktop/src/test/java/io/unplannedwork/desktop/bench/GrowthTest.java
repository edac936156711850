package io.unplannedwork.desktop.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrowthTest {
  private static Growth of(List<double[]> measurements) {
    return Growth.of(measurements, one -> one[0], one -> one[1]);
  }

  @Test
  void aPowerOfTheSizeIsFoundExactly() {
    for (double exponent : new double[] {0, 0.5, 1, 2}) {
      List<double[]> measured = new ArrayList<>();
      for (double size : new double[] {10, 30, 100, 300, 1000}) {
        measured.add(new double[] {size, 0.6 * Math.pow(size, exponent)});
      }
      assertThat(of(measured).exponent()).isCloseTo(exponent, within(1e-12));
      assertThat(of(measured).error()).isCloseTo(0, within(1e-12));
    }
  }

  /** By hand: logarithms 0, 1, 2 and 0, 2, 1 have the slope 1/2 and residuals −½, 1, −½. */
  @Test
  void whatLiesBesideTheLineMakesTheError() {
    List<double[]> measured =
        List.of(
            new double[] {1, 1},
            new double[] {Math.E, Math.exp(2)},
            new double[] {Math.exp(2), Math.E});
    assertThat(of(measured).exponent()).isCloseTo(0.5, within(1e-12));
    assertThat(of(measured).error()).isCloseTo(Math.sqrt(1.5 / 1 / 2), within(1e-12));
  }

  /**
   * Costs that scatter by 5 % about a line, 2,000 times: the slopes scatter as far as the error
   * says. Its square is without bias, and 2,000 slopes tell their variance to 3 %: 4 σ are 13 %.
   */
  @Test
  void theErrorTellsHowFarTheExponentIsOff() {
    Random random = new Random(1);
    double squares = 0;
    double errors = 0;
    for (int run = 0; run < 2000; run++) {
      List<double[]> measured = new ArrayList<>();
      for (double size : new double[] {10, 30, 100, 300, 1000}) {
        measured.add(new double[] {size, size * Math.exp(0.05 * random.nextGaussian())});
      }
      Growth growth = of(measured);
      squares += (growth.exponent() - 1) * (growth.exponent() - 1);
      errors += growth.error() * growth.error();
    }
    assertThat(errors / squares).isCloseTo(1, within(0.17));
  }
}
