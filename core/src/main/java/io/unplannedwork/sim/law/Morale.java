package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * Morale follows what ordinary days are like, and takes blows and gains strength from what happens.
 * Permille unless said otherwise. Burnout goes with firefighting, painful deployments and blame
 * (State of DevOps 2015); how much of it, we assume.
 */
public final class Morale {
  private Morale() {}

  /**
   * Where ordinary days bring somebody in the long run.
   *
   * @param usual where good days would
   * @param toil share of the working time of the last weeks that went into incidents, rework and
   *     chores that come again
   * @param fatigue from rested to exhausted
   */
  public static int everyday(Laws laws, int usual, int toil, int fatigue) {
    long bearable = laws.value(Parameter.MORALE_TOIL_BEARABLE);
    long beyond = Math.max(0, toil - bearable);
    long hopeless =
        beyond == 0 ? 0 : laws.value(Parameter.MORALE_TOIL) * beyond / (1000 - bearable);
    long tired = laws.value(Parameter.MORALE_FATIGUE) * fatigue / 1000;
    return (int) Math.max(0, usual - hopeless - tired);
  }

  /** Millionths of morale a day later, when nothing else happens. */
  public static long afterDay(Laws laws, long morale, int everyday) {
    return morale + (everyday * 1000L - morale) * laws.value(Parameter.MORALE_DAY) / 1000;
  }

  /** Millionths of morale after something that wins so many permille of what is missing. */
  public static long won(Laws laws, long morale, long permille) {
    return laws.holds(Law.MORALE) ? morale + (1_000_000 - morale) * permille / 1000 : morale;
  }

  /** Millionths of morale after something that takes so many permille of what is there. */
  public static long lost(Laws laws, long morale, long permille) {
    return laws.holds(Law.MORALE) ? morale - morale * permille / 1000 : morale;
  }
}
