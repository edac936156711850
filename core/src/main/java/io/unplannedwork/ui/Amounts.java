package io.unplannedwork.ui;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SimTime;
import java.time.LocalDate;

/** Turns numbers and moments into words, the same on every machine. */
public final class Amounts {
  private static final String MINUS = "\u2212";
  private final Words words;
  private LocalDate start = LocalDate.of(2026, 1, 5);
  private String currency = "";

  public Amounts(Words words) {
    this.words = words;
  }

  /** {@code startDate} is ISO, a Monday. */
  public void fixed(String startDate, String newCurrency) {
    start = LocalDate.parse(startDate);
    currency = newCurrency;
  }

  /** Such as “Tue 9 Jun”. */
  public String day(long minute) {
    long day = SimTime.of(minute).day();
    LocalDate date = start.plusDays(day);
    return words.t("weekday." + SimTime.of(minute).dayOfWeek())
        + " "
        + date.getDayOfMonth()
        + " "
        + words.t("month." + date.getMonthValue());
  }

  /** Such as “14:20”. */
  public String time(long minute) {
    int ofDay = SimTime.of(minute).minuteOfDay();
    return two(ofDay / 60) + ":" + two(ofDay % 60);
  }

  public String moment(long minute) {
    return day(minute) + " " + time(minute);
  }

  /**
   * Cents in short: “£1.24 m”, “£318 k”, “£940”; below ten with its cents: “£2.35”. Rounded to the
   * nearest, halves away from zero, as the host rounds in its sentences.
   */
  public String money(long cents) {
    long size = Math.abs(cents);
    long whole = rounded(size, 100);
    long thousands = rounded(size, 100_000);
    String text;
    if (thousands >= 1000) {
      text = hundredths(rounded(size, 1_000_000)) + " m";
    } else if (whole >= 10_000) {
      text = thousands + " k";
    } else if (size < 1000 && size % 100 != 0) {
      text = hundredths(size);
    } else {
      text = grouped(whole);
    }
    String sign = cents < 0 ? MINUS : "";
    return currency.length() > 1 ? sign + text + " " + currency : sign + currency + text;
  }

  /** Thousandths as “84 %” or, under ten per cent or near the whole, “99.4 %”. */
  public String percent(long permille) {
    long size = Math.abs(permille);
    String digits = size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    return (permille < 0 ? MINUS : "") + digits + " %";
  }

  /** Calendar minutes as “35 min”, “4 h 20”, “3.5 d”. */
  public String duration(long minutes) {
    if (minutes < 0) {
      return MINUS + duration(-minutes);
    }
    if (minutes < 60) {
      return words.t("unit.min", minutes);
    }
    if (minutes < SimTime.DAY) {
      long rest = minutes % 60;
      return words.t("unit.h", rest == 0 ? minutes / 60 : minutes / 60 + ":" + two(rest));
    }
    long tenths = Math.round(minutes * 10.0 / SimTime.DAY);
    return words.t("unit.d", tenths % 10 == 0 ? tenths / 10 : tenths / 10 + "." + tenths % 10);
  }

  public String measure(Measure measure, long value) {
    return switch (measure.unit()) {
      case MINUTES -> duration(value);
      case COUNT -> grouped(value);
      case PERMILLE -> percent(value);
      case CENTS -> money(value);
    };
  }

  static String grouped(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder text = new StringBuilder(number < 0 ? MINUS : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }

  private static long rounded(long size, long unit) {
    return (size + unit / 2) / unit;
  }

  private static String hundredths(long value) {
    return value / 100 + "." + two(value % 100);
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
