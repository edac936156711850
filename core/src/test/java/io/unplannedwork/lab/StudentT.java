package io.unplannedwork.lab;

/** Student's t distribution (1908), by the incomplete beta function's continued fraction. */
final class StudentT {
  private StudentT() {}

  /** Probability of a value beyond ±t. */
  static double bothTails(double t, int freedom) {
    double x = freedom / (freedom + t * t);
    return incompleteBeta(freedom / 2.0, 0.5, x);
  }

  /** Regularised; Lentz's method, good for x below (a + 1) / (a + b + 2), else by symmetry. */
  private static double incompleteBeta(double a, double b, double x) {
    if (x > (a + 1) / (a + b + 2)) {
      return 1 - incompleteBeta(b, a, 1 - x);
    }
    double front =
        Math.exp(
            a * Math.log(x)
                + b * Math.log1p(-x)
                - Math.log(a)
                - (logGamma(a) + logGamma(b) - logGamma(a + b)));
    double c = 1;
    double d = 1 / (1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m < 500; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / (1 + even * d);
      c = 1 + even / c;
      fraction *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / (1 + odd * d);
      c = 1 + odd / c;
      fraction *= d * c;
      if (Math.abs(d * c - 1) < 1e-12) {
        break;
      }
    }
    return front * fraction;
  }

  /** Of whole and half numbers. */
  private static double logGamma(double x) {
    double sum = 0;
    double y = x;
    while (y > 1) {
      y -= 1;
      sum += Math.log(y);
    }
    return y == 0.5 ? sum + Math.log(Math.PI) / 2 : sum;
  }
}
