package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import java.util.Optional;

/**
 * Whether a change in a measure can be told from chance, at about 95 %. Counts are compared as
 * Poisson counts, shares as binomial shares, medians of skewed amounts by the intervals in which
 * the true ones lie (with 12 incidents each, chance alone shows an "improvement" of 10 % nearly
 * every second time). The minutes of outages are a sum of so many amounts as skewed as incidents
 * are by default: the error of such a sum of n is √((1 + cv²)/n) of it. What people spend their
 * minutes on is no sample: what was counted is what it was.
 */
public final class Noise {
  private static final double TWO_SIGMA = 1.96;
  private static final long FEW = 20;

  /** One more than the squared coefficient of variation of a lognormal with sigma 1.25. */
  private static final double SKEW = StrictMath.exp(1.25 * 1.25);

  private Noise() {}

  static boolean isNoise(
      Measure measure, Reading before, Optional<Range> middle, Reading now, Optional<Range> then) {
    if (before.value() == now.value()) {
      return false;
    }
    return switch (Make.of(measure)) {
      case SUM ->
          measure == Measure.OUTAGE_MINUTES
              ? outages(before, now)
              : measure.unit() == Measure.Unit.COUNT && poisson(before.value(), now.value());
      case MEDIAN, MEDIAN_OF_FAILURES ->
          middle.isEmpty() || then.isEmpty() || !middle.get().isApartFrom(then.get());
      case SHARE, SHARE_OF_FAILURES -> binomial(measure, before, now);
      case GAUGE, LEAST -> false;
    };
  }

  private static boolean outages(Reading before, Reading now) {
    double error = StrictMath.sqrt(variance(before) + variance(now));
    return Math.abs(before.value() - now.value()) < TWO_SIGMA * error;
  }

  /** Of the sum of so many skewed amounts; of no outage nothing is known, which is none. */
  private static double variance(Reading reading) {
    return reading.samples() == 0
        ? 0
        : SKEW * (double) reading.value() * reading.value() / reading.samples();
  }

  private static boolean poisson(long before, long now) {
    return Math.abs(before - now) < TWO_SIGMA * StrictMath.sqrt((double) before + now);
  }

  private static boolean isOfMinutes(Measure measure) {
    return switch (measure) {
      case UNPLANNED_SHARE, TOIL, NEW_WORK_SHARE -> true;
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
    if (measure == Measure.FLOW_EFFICIENCY) {
      // A share of minutes of independent items: how much they differ is not kept.
      return before.samples() < FEW || now.samples() < FEW;
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
