package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Games played two ways, each pair on the same luck. */
final class Pairs {
  /** Two games of the same luck. */
  record Pair(Game one, Game other) {}

  /**
   * A measure over the pairs in which both ways had something to measure.
   *
   * @param one its mean the first way, {@code other} the second; null without pairs
   * @param difference by how much the second is higher
   * @param higher in how many pairs the second was higher
   */
  record Compared(int pairs, BigDecimal one, BigDecimal other, BigDecimal difference, int higher) {
    /** Whether it was 0 on average either way. */
    boolean isNothing() {
      return one.signum() == 0 && other.signum() == 0;
    }
  }

  private final List<Pair> pairs = new ArrayList<>();

  void add(Pair pair) {
    pairs.add(pair);
  }

  boolean haveGoals() {
    return pairs.stream().anyMatch(pair -> !pair.one().goals().isEmpty());
  }

  /** In how many games all goals were reached; of the first way, or of the second. */
  int won(boolean first) {
    return (int)
        pairs.stream().map(pair -> first ? pair.one() : pair.other()).filter(Game::won).count();
  }

  Compared compare(Measure measure) {
    List<Pair> known =
        pairs.stream()
            .filter(
                pair ->
                    pair.one().measures().containsKey(measure)
                        && pair.other().measures().containsKey(measure))
            .toList();
    long[] one = known.stream().mapToLong(pair -> pair.one().measures().get(measure)).toArray();
    long[] other = known.stream().mapToLong(pair -> pair.other().measures().get(measure)).toArray();
    long[] more = new long[one.length];
    int higher = 0;
    for (int i = 0; i < one.length; i++) {
      more[i] = other[i] - one[i];
      higher += more[i] > 0 ? 1 : 0;
    }
    return new Compared(
        one.length, Spread.of(one).mean(), Spread.of(other).mean(), Spread.of(more).mean(), higher);
  }
}
