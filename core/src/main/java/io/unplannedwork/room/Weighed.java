package io.unplannedwork.room;

import io.unplannedwork.contract.SeatId;
import java.util.List;

/**
 * A decision of one game with each of its answers tried on the same luck.
 *
 * @param decision its id, or what comes before its slash
 * @param round in which it lay in the seat's hand
 * @param value the company's value at the end of the game as it was played, cents
 * @param tried the answers that could be given
 */
public record Weighed(SeatId seat, String decision, int round, long value, List<Tried> tried) {
  /** Two answers matter when they are this far apart in the company's value … */
  static final long VALUE_PERMILLE = 20;

  /** … or in the seat's bonus of a round. */
  static final int BONUS_PERMILLE = 100;

  public Weighed {
    tried = List.copyOf(tried);
  }

  /** Whether two of its answers differ by what anybody would notice. */
  public boolean matters() {
    for (Tried one : tried) {
      for (Tried other : tried) {
        if (one.differs(other, value)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The answers that nothing beats, for the company or for the seat. */
  public List<Tried> best() {
    long most = tried.stream().mapToLong(Tried::value).max().orElse(0);
    int paid = tried.stream().mapToInt(Tried::paid).max().orElse(0);
    return tried.stream().filter(each -> each.value() == most || each.paid() == paid).toList();
  }
}
