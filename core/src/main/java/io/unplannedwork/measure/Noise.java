package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;

/**
 * Whether a change in a measure can be told from chance. Counts are compared as Poisson counts,
 * shares as binomial shares, each at about 95 %; medians of skewed amounts say nothing below twenty
 * samples on either side (with 12 incidents each, chance alone shows an "improvement" of 10 %
 * nearly every second time).
 */
public final class Noise {
  private static final double TWO_SIGMA = 1.96;
  private static final long FEW = 20;

  private Noise() {}

  /** A sentence that says the change may be chance; empty where it is more than that. */
  public static String sentence(Measure measure, Reading before, Reading now) {
    if (before.value() == now.value() || !isNoise(measure, before, now)) {
      return "";
    }
    return "With "
        + before.samples()
        + " and then "
        + now.samples()
        + ", this change may be chance.";
  }

  static boolean isNoise(Measure measure, Reading before, Reading now) {
    return switch (Make.of(measure)) {
      case SUM -> measure.unit() == Measure.Unit.COUNT && poisson(before.value(), now.value());
      case MEDIAN, MEDIAN_OF_FAILURES -> before.samples() < FEW || now.samples() < FEW;
      case SHARE, SHARE_OF_FAILURES -> binomial(measure, before, now);
      case GAUGE, LEAST -> false;
    };
  }

  private static boolean poisson(long before, long now) {
    return Math.abs(before - now) < TWO_SIGMA * StrictMath.sqrt((double) before + now);
  }

  private static boolean isOfMinutes(Measure measure) {
    return switch (measure) {
      case AVAILABILITY, ERROR_BUDGET, UNPLANNED_SHARE, TOIL, NEW_WORK_SHARE -> true;
      default -> false;
    };
  }

  private static boolean binomial(Measure measure, Reading before, Reading now) {
    if (isOfMinutes(measure)) {
      // Made of minutes that hang together, not of independent things.
      return false;
    }
    if (!before.known() || !now.known()) {
      return true;
    }
    double all = before.samples() + now.samples();
    double pooled =
        (before.value() * (double) before.samples() + now.value() * (double) now.samples())
            / (1000 * all);
    double error =
        StrictMath.sqrt(pooled * (1 - pooled) * (1.0 / before.samples() + 1.0 / now.samples()));
    return Math.abs(before.value() - now.value()) / 1000.0 < TWO_SIGMA * error;
  }
}
