package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.Measure;
import java.util.Map;
import java.util.SortedMap;

/**
 * What is left of a game that was simulated.
 *
 * @param run counted from 1
 * @param seed its luck
 * @param stars how many stars it ended with
 * @param goals by id, whether it was reached; a goal that was never settled is missing
 * @param measures what was measured over the whole game; a measure without samples is missing
 * @param items lines of the items file, or empty
 * @param events lines of the events file, or empty
 */
record Game(
    int run,
    long seed,
    int stars,
    SortedMap<GoalId, Boolean> goals,
    Map<Measure, Long> measures,
    String items,
    String events) {

  /** Whether every goal was reached; a game without goals cannot be won. */
  boolean won() {
    return !goals.isEmpty() && !goals.containsValue(false);
  }
}
