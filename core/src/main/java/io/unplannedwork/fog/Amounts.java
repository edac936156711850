package io.unplannedwork.fog;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Texts;

/** Writes amounts for people, in the unit of their measure. */
final class Amounts {
  private final Texts texts;
  private final String currency;

  Amounts(Texts texts, String currency) {
    this.texts = texts;
    this.currency = currency;
  }

  /** The sign before amounts of money. */
  String currency() {
    return currency;
  }

  String of(Measure measure, long value) {
    return switch (measure.unit()) {
      case COUNT -> Long.toString(value);
      case PERMILLE -> texts.get("amount.percent", tenths(value));
      case MINUTES -> minutes(value);
      case CENTS -> money(value);
    };
  }

  private static String tenths(long permille) {
    String sign = permille < 0 ? "−" : "";
    long size = Math.abs(permille);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private String minutes(long minutes) {
    if (minutes < 120) {
      return texts.get("amount.minutes", minutes);
    }
    if (minutes < 2 * 1440) {
      return texts.get("amount.hours", minutes / 60, minutes % 60);
    }
    return texts.get("amount.days", minutes / 1440, minutes % 1440 / 60);
  }

  /** Whole money with thin spaces between thousands. */
  String money(long cents) {
    String digits = Long.toString(Math.abs(cents / 100));
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(' ');
      }
      grouped.append(digits.charAt(i));
    }
    return (cents <= -100 ? "−" : "") + currency + grouped;
  }
}
