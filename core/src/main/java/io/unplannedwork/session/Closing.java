package io.unplannedwork.session;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.GoalReading;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.GoalSpec;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a round ended.
 *
 * @param round counted from 1
 * @param goals each goal of the round and where it ended
 * @param stars 0 to 3, by the share of goals reached
 * @param bonuses what each seat is paid, for all its roles; in the seats' order
 * @param actual the number that was to be predicted; 0 where none was
 * @param days the round day by day
 */
public record Closing(
    int round,
    List<Goal> goals,
    int stars,
    Map<SeatId, List<Bonus>> bonuses,
    long actual,
    List<Days.Row> days) {

  /** The most stars a round can give. */
  public static final int MOST_STARS = 3;

  public Closing {
    goals = List.copyOf(goals);
    days = List.copyOf(days);
  }

  /** A goal and where it ended. */
  public record Goal(GoalSpec spec, GoalReading reading) {}

  /** Stars of several rounds together. */
  static int stars(List<Closing> closings) {
    return closings.stream().mapToInt(Closing::stars).sum();
  }

  static Closing of(
      Scenario scenario,
      Schemes schemes,
      List<SeatSpec> seats,
      int round,
      Measures measures,
      SimTime now,
      List<Days.Row> days) {
    RoundSpec spec = scenario.rounds().get(round - 1);
    List<Goal> goals = new ArrayList<>();
    int reached = 0;
    for (GoalSpec goal : spec.goals()) {
      GoalReading reading = GoalReading.of(goal, measures, now);
      goals.add(new Goal(goal, reading));
      reached += reading.reached() ? 1 : 0;
    }
    Map<SeatId, List<Bonus>> bonuses = new TreeMap<>();
    for (SeatSpec seat : seats) {
      bonuses.put(seat.id(), bonuses(schemes, seat, measures, now));
    }
    long actual =
        spec.prediction() == null
            ? 0
            : measures.read(spec.prediction().measure(), Scope.ROUND, now).value();
    int stars = goals.isEmpty() ? 0 : MOST_STARS * reached / goals.size();
    return new Closing(round, goals, stars, bonuses, actual, days);
  }

  /** A seat's bonuses over the newest round if it ended now: one for each of its roles. */
  static List<Bonus> bonuses(Schemes schemes, SeatSpec seat, Measures measures, SimTime now) {
    return seat.roles().stream()
        .flatMap(role -> schemes.bonus(role).stream())
        .map(bonus -> Bonus.of(bonus, measures, now))
        .toList();
  }
}
