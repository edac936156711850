package io.unplannedwork.room;

import io.unplannedwork.contract.Phase;
import java.util.Comparator;

/**
 * A stretch of play in which every seat should have something worth deciding: the plan of a round,
 * or a week of its run.
 *
 * @param round counted from 1
 * @param week 0 for the plan; the weeks of the run are counted from 1
 */
public record Stretch(int round, int week) implements Comparable<Stretch> {
  private static final Comparator<Stretch> ORDER =
      Comparator.comparingInt(Stretch::round).thenComparingInt(Stretch::week);

  public Phase phase() {
    return week == 0 ? Phase.PLAN : Phase.RUN;
  }

  @Override
  public int compareTo(Stretch other) {
    return ORDER.compare(this, other);
  }
}
