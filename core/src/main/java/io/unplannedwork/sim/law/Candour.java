package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;

/**
 * Who must fear blame hides: what nobody reports is not mended in time, and finding out what is
 * wrong takes longer. Safety is permille, from nobody dares to speak to everybody does. Generative
 * culture goes with better delivery and less burnout (Westrum 2004, State of DevOps 2023); sizes
 * are ours.
 */
public final class Candour {
  private Candour() {}

  /** Permille of the time to find out what is wrong. */
  public static int diagnosis(Laws laws, int safety) {
    return laws.holds(Law.CANDOUR)
        ? 1000 + (int) (laws.value(Parameter.CANDOUR_HIDING) * (1000 - safety) / 1000)
        : 1000;
  }

  /** Probability that whoever sees the signs of a fault says so. */
  public static double reports(Laws laws, int safety) {
    return laws.holds(Law.CANDOUR)
        ? laws.value(Parameter.CANDOUR_REPORTS) * (double) safety / 1e6
        : 0;
  }

  /** Safety after a blame, in those who saw it. */
  public static int afterBlame(Laws laws, int safety) {
    return (int) (safety - safety * laws.value(Parameter.CANDOUR_BLAME) / 1000);
  }

  /** Safety after something that wins so many permille of what is missing. */
  public static int won(int safety, long permille) {
    return (int) (safety + (1000 - safety) * permille / 1000);
  }

  /** Safety a week later, when nothing happens: on its way back to what is usual here. */
  public static int afterWeek(Laws laws, int safety, int usual) {
    return (int) (safety + (usual - safety) * laws.value(Parameter.CANDOUR_WEEK) / 1000);
  }
}
