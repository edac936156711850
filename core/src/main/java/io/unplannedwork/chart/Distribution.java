package io.unplannedwork.chart;

import io.unplannedwork.contract.WorkType;
import io.unplannedwork.view.Body;
import java.util.ArrayList;
import java.util.List;

/**
 * How finished items divide among the types of work: pieces of one bar, from 0 to 1.
 *
 * @param pieces one for each type of which something was finished, in the order of the types
 * @param few whether they are so few that one item more would move the shares visibly
 */
public record Distribution(List<Piece> pieces, boolean few) {
  private static final int FEW = 20;

  public Distribution {
    pieces = List.copyOf(pieces);
  }

  /** A type's part of the bar; {@code count} items of it were finished. */
  public record Piece(WorkType type, int count, double from, double to) {
    /** Its share of all, in permille. */
    public int permille() {
      return (int) Math.round((to - from) * 1000);
    }
  }

  /** The bar of finished items; no pieces where nothing was finished. */
  public static Distribution of(List<Body.Lead> finished) {
    List<Piece> pieces = new ArrayList<>();
    int before = 0;
    for (WorkType type : WorkType.values()) {
      int count = (int) finished.stream().filter(lead -> lead.type() == type).count();
      if (count > 0) {
        double whole = finished.size();
        pieces.add(new Piece(type, count, before / whole, (before + count) / whole));
        before += count;
      }
    }
    return new Distribution(pieces, finished.size() < FEW);
  }
}
