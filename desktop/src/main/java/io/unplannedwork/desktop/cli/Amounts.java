package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes amounts of a unit for people, in English whatever the machine speaks. */
record Amounts(Measure.Unit unit, String currency) {
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  String print(BigDecimal amount) {
    return switch (unit) {
      case MINUTES -> minutes(amount);
      case COUNT ->
          grouped(amount, isWhole(amount) || amount.abs().compareTo(HUNDRED) >= 0 ? 0 : 1);
      case PERMILLE -> grouped(amount.movePointLeft(1), 1) + " %";
      case CENTS -> currency + " " + grouped(amount.movePointLeft(2), 0);
    };
  }

  /** Calendar time in the largest unit that fits. */
  private static String minutes(BigDecimal amount) {
    if (amount.abs().compareTo(DAY) >= 0) {
      return grouped(amount.divide(DAY, 1, RoundingMode.HALF_EVEN), 1) + " days";
    }
    if (amount.abs().compareTo(HOUR) >= 0) {
      return grouped(amount.divide(HOUR, 1, RoundingMode.HALF_EVEN), 1) + " h";
    }
    return grouped(amount, 0) + " min";
  }

  private static boolean isWhole(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= 0;
  }

  private static String grouped(BigDecimal amount, int decimals) {
    return String.format(
        Locale.ROOT, "%,." + decimals + "f", amount.setScale(decimals, RoundingMode.HALF_EVEN));
  }
}
