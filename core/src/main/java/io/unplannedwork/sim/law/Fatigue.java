package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * Night pages and overtime tire; rest takes a share of it away each day. All in permille from
 * rested, 0, to exhausted, 1000. Growth and rest are fitted to 2, 7 and 19 night pages a month as
 * good, bad and burnout (PagerDuty 2021); what exhaustion takes of speed and care is an assumption.
 */
public final class Fatigue {
  private Fatigue() {}

  /** Permille of full speed that is left. */
  public static int speed(Laws laws, int fatigue) {
    return 1000 - (int) (laws.value(Parameter.FATIGUE_SPEED) * felt(laws, fatigue) / 1000);
  }

  /** Permille: how many times as many defects. */
  public static int errors(Laws laws, int fatigue) {
    return 1000 + (int) (laws.value(Parameter.FATIGUE_ERRORS) * felt(laws, fatigue) / 1000);
  }

  /** Fatigue after one page at night. */
  public static int afterPage(Laws laws, int fatigue) {
    return grown(laws, fatigue, laws.value(Parameter.FATIGUE_PAGE));
  }

  /** Fatigue after so many minutes of work outside working hours. */
  public static int afterOvertime(Laws laws, int fatigue, long minutes) {
    return grown(laws, fatigue, minutes * laws.value(Parameter.FATIGUE_OVERTIME) / 60);
  }

  /** Fatigue a day later, when nothing tires. */
  public static int afterRest(Laws laws, int fatigue) {
    long less = fatigue * laws.value(Parameter.FATIGUE_RECOVERY);
    return (int) (fatigue - (less + 999) / 1000);
  }

  private static int grown(Laws laws, int fatigue, long more) {
    return laws.holds(Law.FATIGUE) ? (int) Math.min(1000, fatigue + more) : fatigue;
  }

  private static long felt(Laws laws, int fatigue) {
    return laws.holds(Law.FATIGUE) ? fatigue : 0;
  }
}
