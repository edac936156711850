package io.unplannedwork.measure;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import java.util.List;

/**
 * What one decision did in its round: the round as it was against the round as it would have been
 * without it, on the same luck.
 *
 * @param round counted from 1
 * @param at when it was carried out
 * @param seat who decided
 * @param decision what about
 * @param answer what was decided
 * @param dropped how many later commands could not be given without it
 * @param differences the measures it moved, in their order; empty where it moved none
 */
public record DecisionEffect(
    int round,
    SimTime at,
    SeatId seat,
    DecisionId decision,
    Answer answer,
    int dropped,
    List<Difference> differences) {
  public DecisionEffect {
    differences = List.copyOf(differences);
  }

  /** A measure over the round: as it was, and without the decision. */
  public record Difference(Measure measure, Reading with, Reading without) {
    /** How much more of it there was because of the decision. */
    public long more() {
      return with.value() - without.value();
    }
  }

  /** How much more of a measure there was because of the decision; 0 where it did not move it. */
  public long more(Measure measure) {
    return differences.stream()
        .filter(each -> each.measure() == measure)
        .mapToLong(Difference::more)
        .sum();
  }
}
