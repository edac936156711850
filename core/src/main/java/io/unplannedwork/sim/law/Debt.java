package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.Draw;

/**
 * Technical debt of a service: it slows and breeds defects, grows with building and pressure, and
 * shrinks with repair. In permille where it acts, in millionths where it is kept.
 */
public final class Debt {
  /** The most there can be, as it is kept. */
  public static final long MOST = 1_000_000;

  private Debt() {}

  /** Permille of full speed that is left: evenly down to 770 (Besker et al. 2018). */
  public static int speed(Laws laws, int debt) {
    return 1000 - (int) (laws.value(Parameter.DEBT_SPEED) * felt(laws, debt) / 1000);
  }

  /**
   * Permille: how many times as many defects. Grows by the same factor with every step of debt, so
   * that only the extremes lie 15 times apart (Tornhill and Borg 2022).
   */
  public static int defects(Laws laws, int debt) {
    return grown(laws.fraction(Parameter.DEBT_DEFECTS), felt(laws, debt));
  }

  /**
   * Debt after building, in millionths.
   *
   * @param debt millionths
   * @param minutes minutes of building
   * @param pressure permille, of {@link Pressure}
   * @param factor permille by practices; 1000 unchanged
   */
  public static long afterBuilding(Laws laws, long debt, long minutes, int pressure, int factor) {
    if (!laws.holds(Law.DEBT)) {
      return debt;
    }
    double hurry = 1 + laws.fraction(Parameter.DEBT_PRESSURE) * pressure / 1000;
    double more = laws.value(Parameter.DEBT_GROWTH) * (minutes / 1000.0) * hurry * factor / 1000;
    return Math.min(MOST, debt + StrictMath.round(more));
  }

  /**
   * How much more or less work a piece of building turns out to be than planned: lognormal with
   * mean 1, the more variable the more debt. Nobody knows beforehand what old code holds.
   *
   * @param debt permille
   * @param uniform an even draw from 0 to 1
   */
  public static double surprise(Laws laws, int debt, double uniform) {
    double cv2 = laws.fraction(Parameter.DEBT_VARIANCE) * felt(laws, debt) / 1000;
    return cv2 == 0 ? 1 : Draw.lognormal(cv2, uniform);
  }

  /** Debt after a flag was left behind, in millionths. */
  public static long afterFlag(Laws laws, long debt) {
    return laws.holds(Law.DEBT) ? Math.min(MOST, debt + laws.value(Parameter.FLAG_DEBT)) : debt;
  }

  /** Debt after so many minutes of repair, in millionths. */
  public static long afterRepair(Laws laws, long debt, long minutes) {
    if (!laws.holds(Law.DEBT)) {
      return debt;
    }
    return Math.max(0, debt - laws.value(Parameter.DEBT_REPAIR) * minutes / 1000);
  }

  /**
   * Permille that rises from 1000 at no debt to the factor at the most, evenly in its logarithm.
   */
  static int grown(double most, long debt) {
    return (int) StrictMath.round(1000 * StrictMath.pow(most, debt / 1000.0));
  }

  static long felt(Laws laws, int debt) {
    return laws.holds(Law.DEBT) ? debt : 0;
  }
}
