package io.unplannedwork.measure;

import io.unplannedwork.contract.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The newest events, to follow what caused what. Causes older than that are forgotten. */
public final class Chain implements Consumer<Recorded> {
  /** About two rounds of a company of twenty-five. */
  private static final int KEPT = 1 << 14;

  private final Recorded[] newest = new Recorded[KEPT];

  @Override
  public void accept(Recorded recorded) {
    newest[slot(recorded.number())] = recorded;
  }

  /**
   * An event and what caused it, and what caused that, as far as it is known.
   *
   * @param number the event's number
   * @param most at most so many, the event itself included
   */
  public List<Recorded> back(long number, int most) {
    List<Recorded> chain = new ArrayList<>();
    long next = number;
    while (next > 0 && chain.size() < most) {
      Recorded recorded = newest[slot(next)];
      if (recorded == null || recorded.number() != next) {
        return chain;
      }
      chain.add(recorded);
      // A cause lies before its effect; anything else would go round for ever.
      next = recorded.cause() < next ? recorded.cause() : 0;
    }
    return chain;
  }

  private static int slot(long number) {
    return (int) (number & (KEPT - 1));
  }
}
