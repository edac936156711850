package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/** What it costs to turn to another item and find the way back in. */
public final class Switching {
  private Switching() {}

  /**
   * Work lost at a resumption, in milliminutes: a share of the stretch of work that is taken up
   * again. Somebody who changes between two items after every stretch loses that share of all
   * effort: 17 % by default (Tregubov, Boehm et al. 2017, DOI 10.1145/3084100.3084116).
   *
   * @param remaining milliminutes of work left in the item
   * @param factor permille by practices; 1000 unchanged
   */
  public static long lost(Laws laws, long remaining, int factor) {
    if (!laws.holds(Law.SWITCHING)) {
      return 0;
    }
    long stretch = Math.min(remaining, laws.value(Parameter.SWITCHING_STRETCH) * 1000);
    return stretch * laws.value(Parameter.SWITCHING_COST) / 1000 * factor / 1000;
  }
}
