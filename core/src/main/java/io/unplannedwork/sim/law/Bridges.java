package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/**
 * What people between teams save of a handoff. That they do is often told; how much is ours. Why it
 * fades is not: one person is spread over more colleagues, or is away for another handoff.
 */
public final class Bridges {
  private Bridges() {}

  /**
   * Permille of a handoff's cost that is left where so many of a team belong to both sides.
   *
   * @param embedded at least 1
   * @param members people of the team, they included
   */
  public static int leftByEmbedded(Laws laws, int embedded, int members) {
    long span = laws.value(Parameter.BRIDGE_EMBEDDED_SPAN) * embedded;
    long carried = laws.value(Parameter.BRIDGE_EMBEDDED_CARRIES);
    return (int) (1000 - (members <= span ? carried : carried * span / members));
  }

  /** Permille of a handoff's cost that is left where a liaison had time for it. */
  public static int leftByLiaison(Laws laws) {
    return (int) (1000 - laws.value(Parameter.BRIDGE_LIAISON_CARRIES));
  }

  /** Probability that an embedded colleague finds a defect in what was just made. */
  public static double earlyReviewCatches(Laws laws) {
    return laws.value(Parameter.BRIDGE_REVIEW_CATCHES) / 1000.0;
  }
}
