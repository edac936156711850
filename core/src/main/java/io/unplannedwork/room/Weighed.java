package io.unplannedwork.room;

import io.unplannedwork.contract.SeatId;
import java.util.List;

/**
 * A decision of one game with each of its answers tried on the same luck.
 *
 * @param decision its id, or what comes before its slash
 * @param round in which it lay in the seat's hand
 * @param matters whether two of its answers differ by what anybody would notice
 * @param tried the answers that could be given
 */
public record Weighed(SeatId seat, String decision, int round, boolean matters, List<Tried> tried) {
  public Weighed {
    tried = List.copyOf(tried);
  }

  /** The answers that nothing beats, for the company or for the seat. */
  public List<Tried> best() {
    long most = tried.stream().mapToLong(Tried::value).max().orElse(0);
    int paid = tried.stream().mapToInt(Tried::paid).max().orElse(0);
    return tried.stream().filter(each -> each.value() == most || each.paid() == paid).toList();
  }
}
