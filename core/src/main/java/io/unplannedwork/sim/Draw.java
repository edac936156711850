package io.unplannedwork.sim;

import io.unplannedwork.scenario.Distribution;

/**
 * Amounts that follow a distribution, drawn from the dice. {@link StrictMath} only, so every
 * machine draws the same.
 */
public final class Draw {
  private Draw() {}

  /**
   * Whole minutes, 0 or more, rounded to the nearest.
   *
   * @param ordinal the how-manieth draw of this source, from 1; a list is read in its order
   */
  public static long minutes(
      Distribution distribution, Dice dice, Dice.Purpose purpose, long source, long ordinal) {
    return minutes(distribution, dice, purpose, source, ordinal, ordinal);
  }

  /**
   * As above, for draws whose key is not their place in a list.
   *
   * @param turn which number of a list is due, from 1
   */
  public static long minutes(
      Distribution distribution,
      Dice dice,
      Dice.Purpose purpose,
      long source,
      long ordinal,
      long turn) {
    if (distribution instanceof Distribution.Constant constant) {
      return constant.minutes();
    }
    if (distribution instanceof Distribution.Listed listed) {
      return listed.minutes().get((int) Math.floorMod(turn - 1, (long) listed.minutes().size()));
    }
    double amount;
    if (distribution instanceof Distribution.Exponential exponential) {
      amount = exponential.mean() * exponential(dice.uniform(purpose, source, ordinal, 0));
    } else if (distribution instanceof Distribution.Gamma gamma) {
      double shape = 1000.0 / gamma.cv2();
      amount = gamma.mean() / shape * gamma(shape, dice, purpose, source, ordinal);
    } else if (distribution instanceof Distribution.Lognormal lognormal) {
      double u = dice.uniform(purpose, source, ordinal, 0);
      amount = lognormal.mean() * lognormal(lognormal.cv2() / 1000.0, u);
    } else {
      throw new IllegalStateException("no such distribution: " + distribution);
    }
    return StrictMath.round(amount);
  }

  /** Exponential with mean 1, by inversion. */
  public static double exponential(double uniform) {
    return -StrictMath.log1p(-uniform);
  }

  /** Lognormal with mean 1 and this squared coefficient of variation, by inversion. */
  public static double lognormal(double cv2, double uniform) {
    double variance = StrictMath.log1p(cv2);
    return StrictMath.exp(StrictMath.sqrt(variance) * normal(uniform) - variance / 2);
  }

  /** Poisson by inversion: how many, when so many are expected; expectations up to some hundred. */
  public static int poisson(double expected, double uniform) {
    double term = StrictMath.exp(-expected);
    double sum = term;
    int count = 0;
    while (uniform >= sum && term > 0) {
      count++;
      term *= expected / count;
      sum += term;
    }
    return count;
  }

  /** Gamma with scale 1: Marsaglia and Tsang 2000; a shape below 1 is raised by their note. */
  private static double gamma(
      double shape, Dice dice, Dice.Purpose purpose, long source, long ordinal) {
    if (shape < 1) {
      double u = open(dice.uniform(purpose, source, ordinal, 0));
      return gamma(shape + 1, dice, purpose, source, ordinal)
          * StrictMath.exp(StrictMath.log(u) / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    for (int draw = 1; ; draw += 2) {
      double x = normal(dice.uniform(purpose, source, ordinal, draw));
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = open(dice.uniform(purpose, source, ordinal, draw + 1));
        if (StrictMath.log(u) < x * x / 2 + d * (1 - v + StrictMath.log(v))) {
          return d * v;
        }
      }
    }
  }

  /** Standard normal by inversion: Acklam's rational approximation, relative error below 1.2e-9. */
  public static double normal(double uniform) {
    double p = open(uniform);
    if (p < 0.02425) {
      return tail(StrictMath.sqrt(-2 * StrictMath.log(p)));
    }
    if (p > 1 - 0.02425) {
      return -tail(StrictMath.sqrt(-2 * StrictMath.log1p(-p)));
    }
    double q = p - 0.5;
    double r = q * q;
    return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                            + 1.383577518672690e+02)
                        * r
                    - 3.066479806614716e+01)
                * r
            + 2.506628277459239e+00)
        * q
        / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                            + 6.680131188771972e+01)
                        * r
                    - 1.328068155288572e+01)
                * r
            + 1);
  }

  private static double tail(double q) {
    return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
                            - 2.549732539343734e+00)
                        * q
                    + 4.374664141464968e+00)
                * q
            + 2.938163982698783e+00)
        / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
                    + 3.754408661907416e+00)
                * q
            + 1);
  }

  /** Never 0, so that a logarithm of it is a number. */
  private static double open(double uniform) {
    return uniform == 0 ? 0x1.0p-54 : uniform;
  }
}
