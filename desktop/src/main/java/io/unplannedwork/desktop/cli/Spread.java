package io.unplannedwork.desktop.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * How a number spreads over many games. Exact decimal arithmetic in a fixed order, so that equal
 * games give equal digits everywhere. Quantiles lie on the line between the two nearest ranks: rank
 * {@code (n − 1) × p}, as spreadsheets and R (type 7) have it.
 *
 * @param games in how many games the number was known
 * @param mean null where {@code games} is 0, as are the others; three decimals
 */
record Spread(
    int games,
    BigDecimal mean,
    BigDecimal p10,
    BigDecimal median,
    BigDecimal p90,
    long least,
    long most) {
  private static final int DECIMALS = 3;

  static Spread of(long[] numbers) {
    int games = numbers.length;
    if (games == 0) {
      return new Spread(0, null, null, null, null, 0, 0);
    }
    long[] sorted = numbers.clone();
    Arrays.sort(sorted);
    BigInteger sum = BigInteger.ZERO;
    for (long number : sorted) {
      sum = sum.add(BigInteger.valueOf(number));
    }
    BigDecimal mean =
        new BigDecimal(sum).divide(BigDecimal.valueOf(games), DECIMALS, RoundingMode.HALF_EVEN);
    return new Spread(
        games,
        trim(mean),
        quantile(sorted, 1),
        quantile(sorted, 5),
        quantile(sorted, 9),
        sorted[0],
        sorted[games - 1]);
  }

  /** Whether the number was 0 in every game. */
  boolean isNothing() {
    return games > 0 && least == 0 && most == 0;
  }

  private static BigDecimal quantile(long[] sorted, int tenths) {
    long rankTimesTen = (sorted.length - 1L) * tenths;
    int below = Math.toIntExact(rankTimesTen / 10);
    BigDecimal low = BigDecimal.valueOf(sorted[below]);
    long part = rankTimesTen % 10;
    if (part == 0) {
      return trim(low);
    }
    BigDecimal step = BigDecimal.valueOf(sorted[below + 1]).subtract(low);
    return trim(low.add(step.multiply(BigDecimal.valueOf(part, 1))));
  }

  /** Without trailing zeros, and never as a power of ten. */
  private static BigDecimal trim(BigDecimal number) {
    BigDecimal trimmed = number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
  }
}
