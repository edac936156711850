package io.unplannedwork.room;

import java.util.List;

/**
 * What came of one answer, everything else as it was.
 *
 * @param says the answer as players read it
 * @param value the company's value when the game was over, cents
 * @param bonuses what the seat was paid in each round from the decision's on, permille of a full
 *     bonus
 */
public record Tried(String says, long value, List<Integer> bonuses) {
  public Tried {
    bonuses = List.copyOf(bonuses);
  }

  /** Whether it matters which of the two it is: to the company's value or to the seat's bonus. */
  boolean differs(Tried other, long usualValue) {
    if (Math.abs(value - other.value) * 1000 >= Math.abs(usualValue) * Weighed.VALUE_PERMILLE) {
      return true;
    }
    for (int i = 0; i < bonuses.size(); i++) {
      if (Math.abs(bonuses.get(i) - other.bonuses.get(i)) >= Weighed.BONUS_PERMILLE) {
        return true;
      }
    }
    return false;
  }

  /** All that the seat was paid, permille of full bonuses. */
  int paid() {
    return bonuses.stream().mapToInt(Integer::intValue).sum();
  }
}
