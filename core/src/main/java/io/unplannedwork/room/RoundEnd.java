package io.unplannedwork.room;

import io.unplannedwork.session.Closing;
import java.util.List;

/**
 * How a round ended, in words that every version can read.
 *
 * @param round counted from 1
 * @param stars of {@code mostStars}
 */
public record RoundEnd(int round, String title, int stars, int mostStars, List<Goal> goals) {
  public RoundEnd {
    goals = List.copyOf(goals);
  }

  /**
   * A goal and where it ended.
   *
   * @param measure its name
   * @param value and {@code wanted} in the measure's unit
   */
  public record Goal(String title, String measure, long value, long wanted, boolean reached) {}

  static RoundEnd of(Closing closing, String title) {
    return new RoundEnd(
        closing.round(),
        title,
        closing.stars(),
        Closing.MOST_STARS,
        closing.goals().stream()
            .map(
                goal ->
                    new Goal(
                        goal.spec().title(),
                        goal.spec().measure().name(),
                        goal.reading().reading().value(),
                        goal.reading().wanted(),
                        goal.reading().reached()))
            .toList());
  }
}
