package io.unplannedwork.room;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.measure.Bonus;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.session.Closing;
import io.unplannedwork.session.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * What a game came to, for the company and for one seat.
 *
 * @param value the company's value when the game was over, cents
 * @param bonuses what the seat was paid in each round, permille of a full bonus
 * @param goals of each round, which of its goals were reached
 */
record Outcome(long value, List<Integer> bonuses, List<List<Boolean>> goals) {
  /** Two outcomes differ when they are this far apart in the company's value … */
  static final long VALUE_PERMILLE = 20;

  /** … or in the seat's bonus of a round, or when a goal is reached in one of them only. */
  static final int BONUS_PERMILLE = 100;

  Outcome {
    bonuses = List.copyOf(bonuses);
    goals = List.copyOf(goals);
  }

  static Outcome of(Session session, SeatId seat) {
    List<Integer> bonuses = new ArrayList<>();
    List<List<Boolean>> goals = new ArrayList<>();
    for (Closing closing : session.closings()) {
      bonuses.add(bonus(closing, seat));
      goals.add(reached(closing));
    }
    return new Outcome(value(session), bonuses, goals);
  }

  private static long value(Session session) {
    return session
        .measures()
        .read(Measure.COMPANY_VALUE, Scope.GAME, SimTime.of(session.now()))
        .value();
  }

  private static int bonus(Closing closing, SeatId seat) {
    List<Bonus> paid = closing.bonuses().get(seat);
    long full = paid.stream().mapToLong(Bonus::full).sum();
    long cents = paid.stream().mapToLong(Bonus::cents).sum();
    return full == 0 ? 0 : (int) (1000 * cents / full);
  }

  private static List<Boolean> reached(Closing closing) {
    return closing.goals().stream().map(goal -> goal.reading().reached()).toList();
  }

  /** Whether anybody would notice which of the two it is. */
  boolean differs(Outcome other, long usualValue) {
    if (Math.abs(value - other.value) * 1000 >= Math.abs(usualValue) * VALUE_PERMILLE) {
      return true;
    }
    for (int i = 0; i < bonuses.size(); i++) {
      if (differs(i, other.bonuses.get(i), other.goals.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is noticed already at the end of a round that has just closed elsewhere. */
  boolean differs(Closing closing, SeatId seat) {
    return differs(closing.round() - 1, bonus(closing, seat), reached(closing));
  }

  private boolean differs(int place, int bonus, List<Boolean> reached) {
    return Math.abs(bonuses.get(place) - bonus) >= BONUS_PERMILLE
        || !goals.get(place).equals(reached);
  }

  /** What the seat was paid from a round on, permille of full bonuses. */
  int paid(int from) {
    return bonuses.stream().skip(from - 1L).mapToInt(Integer::intValue).sum();
  }
}
