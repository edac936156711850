package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * Environments drift apart day by day unless somebody, or something, keeps them alike. An
 * assumption in its shape, a balance of two rates, and in its sizes.
 */
public final class Drift {
  private Drift() {}

  /**
   * Drift a day later, in millionths. Without care the part still alike shrinks by the same share
   * each day; the share of growth that practices take away is also the share of full care given.
   *
   * @param drift millionths
   * @param factor permille by practices; 1000 without any care
   */
  public static long afterDay(Laws laws, long drift, int factor) {
    if (!laws.holds(Law.DRIFT)) {
      return 0;
    }
    long care = Math.max(0, 1000 - factor);
    long grown = (1_000_000 - drift) * laws.value(Parameter.DRIFT_GROWTH) / 1000 * factor / 1000;
    long cared = drift * laws.value(Parameter.DRIFT_CARE) / 1000 * care / 1000;
    return Math.max(0, Math.min(1_000_000, drift + grown - cared));
  }
}
