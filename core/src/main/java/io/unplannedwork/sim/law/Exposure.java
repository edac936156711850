package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.ExposureSpec;
import io.unplannedwork.scenario.Law;

/** How soon somebody breaks into a service. */
public final class Exposure {
  private Exposure() {}

  /**
   * Hazard a minute in permille of that of a service that is patched and where no control was
   * skipped. Hazards add up, as independent ways in do. All numbers are assumptions of the author:
   * no public rate of breaches by age of patches was found that fits a company of any size.
   *
   * @param unpatched days since patches were put in
   * @param skipped controls that were skipped and not made up for
   * @param faults live faults nobody knows
   * @param factor permille by practices; 1000 unchanged
   */
  public static long rate(
      Laws laws, ExposureSpec spec, long unpatched, int skipped, int faults, int factor) {
    if (!laws.holds(Law.EXPOSURE)) {
      return 0;
    }
    long sum =
        1000
            + unpatched * spec.perUnpatchedDay().value()
            + (long) skipped * spec.perSkippedControl().value()
            + (long) faults * spec.perFault().value();
    return sum * factor / 1000;
  }

  /**
   * Exposure at which the breach comes, in permille-minutes: exponential, so that a service at the
   * base rate is breached after its days on average.
   *
   * @param exponential an exponential deviate of mean 1
   */
  public static long threshold(ExposureSpec spec, double exponential) {
    return 1 + (long) (exponential * spec.days() * 1440 * 1000);
  }
}
