package io.unplannedwork.ui.widget;

import io.unplannedwork.view.Body;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** A predicted number as people type it: in per cent or whole money, with a decimal or without. */
final class Guess {
  private static final int MOST_DIGITS = 15;

  private Guess() {}

  /** What the seat predicted, as it would be typed; empty where it has not. */
  static String text(Body.Prediction prediction) {
    return prediction.own() == null
        ? ""
        : BigDecimal.valueOf(prediction.own())
            .divide(BigDecimal.valueOf(prediction.per()))
            .stripTrailingZeros()
            .toPlainString();
  }

  /** What was typed, in the measure's own unit; empty where it is no number of a sane size. */
  static OptionalLong number(Body.Prediction prediction, String typed) {
    String plain = typed.strip().replace(',', '.');
    if (plain.length() > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(
          new BigDecimal(plain)
              .multiply(BigDecimal.valueOf(prediction.per()))
              .setScale(0, RoundingMode.HALF_UP)
              .longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
