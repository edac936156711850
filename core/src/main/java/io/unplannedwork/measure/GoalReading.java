package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.GoalSpec;

/**
 * Where a goal stands.
 *
 * @param reading the measure over the round, of the goal's subject
 * @param wanted the least or, where there is none, the most that reaches it
 * @param reached whether it would be reached if the round ended now
 */
public record GoalReading(Reading reading, long wanted, boolean reached) {

  /** Where a goal stands in the newest round. */
  public static GoalReading of(GoalSpec goal, Measures measures, SimTime now) {
    Reading reading = measures.read(goal.measure(), goal.subject(), Scope.ROUND, now);
    boolean reached =
        (reading.known() || !Make.needsSamples(goal.measure()))
            && (goal.atLeast() == null || reading.value() >= goal.atLeast())
            && (goal.atMost() == null || reading.value() <= goal.atMost());
    long wanted = goal.atLeast() != null ? goal.atLeast() : limit(goal);
    return new GoalReading(reading, wanted, reached);
  }

  private static long limit(GoalSpec goal) {
    return goal.atMost() != null ? goal.atMost() : best(goal.measure());
  }

  private static long best(Measure measure) {
    return measure.better() == Measure.Better.LOWER ? 0 : 1;
  }
}
