package io.unplannedwork.lab;

/**
 * The mean over worlds of different seeds, which are independent, and its standard error.
 *
 * @param mean over the seeds
 * @param error standard error of the mean
 * @param seeds how many
 */
record Estimate(double mean, double error, int seeds) {
  static Estimate of(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    double mean = sum / numbers.length;
    double squares = 0;
    for (double number : numbers) {
      squares += (number - mean) * (number - mean);
    }
    double variance = squares / (numbers.length - 1);
    return new Estimate(mean, Math.sqrt(variance / numbers.length), numbers.length);
  }

  /**
   * The chance that a right engine with fresh seeds is outside of the tolerance around the true
   * value: both tails of Student's t, bounded by those of the normal curve for the same error
   * widened by what few seeds do not know of it.
   */
  double falseAlarm(double tolerance) {
    if (error == 0) {
      return 0;
    }
    return StudentT.bothTails(tolerance / error, seeds - 1);
  }
}
