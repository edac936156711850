package io.unplannedwork.chart;

import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;

/** A bar cut into parts that fill it, such as where an item's minutes went. */
public record StackedBar(List<Piece> pieces) {
  public StackedBar {
    pieces = List.copyOf(pieces);
  }

  /**
   * A part of the bar.
   *
   * @param line which line of the answer it stands for, from 0
   * @param from where it begins, 0 to 1
   * @param to where it ends
   */
  public record Piece(int line, double from, double to) {}

  /** The bar of an answer's lines that have a share. */
  public static StackedBar of(Why why) {
    int whole = 0;
    for (Why.Line line : why.lines()) {
      whole += Math.max(0, line.permille());
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < why.lines().size(); i++) {
      int share = why.lines().get(i).permille();
      if (share > 0) {
        pieces.add(new Piece(i, from / (double) whole, (from + share) / (double) whole));
        from += share;
      }
    }
    return new StackedBar(pieces);
  }
}
