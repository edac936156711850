package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/** What it costs to turn to another item and find the way back in. */
public final class Switching {
  /** Weinberg 1992: permille of time lost with 1, 2, 3, 4 and 5 or more projects at once. */
  private static final int[] WEINBERG = {0, 200, 400, 600, 750};

  /** However many are in hand, some work gets done. */
  private static final long MOST_LOST = 950;

  private Switching() {}

  /**
   * Permille of working time that goes into finding the way back in for somebody who turns from one
   * to the next of so many items. Two cost 17 % by default (Tregubov, Boehm et al. 2017), and each
   * further one half of what the one before added: their data show that the loss flattens.
   * Weinberg's rule of thumb, 20, 40, 60 and 75 %, is the pessimistic option.
   *
   * @param items items in hand, 1 or more
   */
  public static int share(Laws laws, int items) {
    if (!laws.holds(Law.SWITCHING) || items <= 1) {
      return 0;
    }
    if (laws.value(Parameter.SWITCHING_TABLE) == 1) {
      return WEINBERG[Math.min(items, WEINBERG.length) - 1];
    }
    double flattening = 2 - StrictMath.pow(2, 2 - items);
    double lost = laws.value(Parameter.SWITCHING_COST) * flattening;
    return (int) StrictMath.round(Math.min(MOST_LOST, lost));
  }

  /**
   * Work lost at the beginning of a turn, in milliminutes.
   *
   * @param turn milliminutes of work that fit into the turn
   * @param items items in hand
   * @param factor permille by practices; 1000 unchanged
   */
  public static long ofTurn(Laws laws, long turn, int items, int factor) {
    return turn * Math.min(MOST_LOST, share(laws, items) * (long) factor / 1000) / 1000;
  }

  /**
   * Work lost at a resumption, in milliminutes: a share of the stretch of work that is taken up
   * again. Somebody who changes between two items after every stretch has that much more to do than
   * they would: 17 % by default, which is 15 % of all the effort there then is (Tregubov, Boehm et
   * al. 2017, DOI 10.1145/3084100.3084116, find 17 % of it on average).
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
