package io.unplannedwork.json;

import io.unplannedwork.scenario.Field;
import io.unplannedwork.scenario.Spelling;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How values are spelt, and how what was wanted is said to people. */
final class Words {
  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;
  private static final int MOST_NAMES = 16;

  private Words() {}

  /** A date, a time of day or both as an author writes them; null where it is none. */
  static Object moment(Class<?> type, String text) {
    if (type == LocalDate.class) {
      return date(text);
    }
    if (type == LocalTime.class) {
      return time(text);
    }
    if (text.length() < 12 || " T".indexOf(text.charAt(10)) < 0) {
      return null;
    }
    LocalDate date = date(text.substring(0, 10));
    LocalTime time = time(text.substring(11));
    return date == null || time == null ? null : LocalDateTime.of(date, time);
  }

  private static LocalDate date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    if (year < EARLIEST || year > LATEST) {
      return null;
    }
    try {
      return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  /** What is wrong with a day that its month does not have; empty where that is not the trouble. */
  static Optional<String> noSuchDay(String text) {
    Matcher parts = DATE.matcher(text.length() < 10 ? text : text.substring(0, 10));
    if (!parts.matches() || date(parts.group()) != null) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    if (year < EARLIEST
        || year > LATEST
        || month < 1
        || month > 12
        || parts.group(3).equals("00")) {
      return Optional.empty();
    }
    YearMonth meant = YearMonth.of(year, month);
    return Optional.of(
        meant + " has " + meant.lengthOfMonth() + " days; write \"" + meant.atEndOfMonth() + "\"");
  }

  private static LocalTime time(String text) {
    Matcher parts = TIME.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = Integer.parseInt(parts.group(2));
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }

  /** The constant of this very name, or null. */
  static Enum<?> exactConstant(Shape.Constant shape, String written) {
    int found = shape.names().indexOf(written);
    return found < 0 ? null : shape.constants().get(found);
  }

  /** The constant an author means: in any case, with hyphens or blanks, days by three letters. */
  static Enum<?> constant(Shape.Constant shape, String written) {
    String plain = written.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Enum<?> constant : shape.constants()) {
      boolean day =
          shape.type() == DayOfWeek.class && constant.name().substring(0, 3).equals(plain);
      if (constant.name().equals(plain) || day) {
        return constant;
      }
    }
    return null;
  }

  /** What would be right where none of these names was written. */
  static String oneOf(String written, List<String> names) {
    String meant =
        Spelling.nearest(written, names).map(name -> "did you mean \"" + name + "\"?").orElse(null);
    return meant != null ? meant : "write one of " + listed(names);
  }

  private static String listed(List<String> names) {
    List<String> shown = names.size() > MOST_NAMES ? names.subList(0, MOST_NAMES) : names;
    return String.join(", ", shown) + (shown.size() < names.size() ? ", …" : "");
  }

  /** In quotes, short, and without anything that could upset a terminal. */
  static String quoted(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints()
        .limit(40)
        .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) || c == '"' ? '\uFFFD' : c));
    return shown.append(text.codePointCount(0, text.length()) > 40 ? "…\"" : "\"").toString();
  }

  /** What a value of this shape looks like, for people. */
  static String wanted(Shape shape, Field field, Dialect dialect) {
    if (shape instanceof Shape.Wrapped wrapped) {
      return wanted(wrapped.inner(), field, dialect);
    }
    if (shape instanceof Shape.Whole && field != null && field.min() == field.max()) {
      return "the number " + field.min();
    }
    if (shape instanceof Shape.Whole) {
      return "a whole number" + bounds(field) + unit(field);
    }
    if (shape instanceof Shape.Flag) {
      return "true or false";
    }
    if (shape instanceof Shape.Text) {
      return field == null || field.max() == Long.MAX_VALUE
          ? "a text in quotes"
          : "a text in quotes of " + between(field.min(), field.max()) + " characters";
    }
    if (shape instanceof Shape.Constant constant) {
      return "one of " + listed(constant.names());
    }
    if (shape instanceof Shape.Moment moment) {
      return moment(moment.type());
    }
    if (shape instanceof Shape.Many) {
      return "a list in brackets";
    }
    if (shape instanceof Shape.OneOf family && dialect == Dialect.AUTHOR) {
      return "an object with one key of "
          + String.join(
              ", ", family.variants().stream().map(v -> AuthorUnion.key(family, v)).toList());
    }
    return "an object in braces";
  }

  private static String moment(Class<?> type) {
    if (type == LocalDate.class) {
      return "a date of the calendar as year-month-day: \"2026-03-02\"";
    }
    return type == LocalTime.class
        ? "a time of day as hours:minutes: \"09:00\""
        : "a date and a time of day: \"2026-03-02 09:00\"";
  }

  private static String bounds(Field field) {
    if (field == null || field.min() == Long.MIN_VALUE && field.max() == Long.MAX_VALUE) {
      return "";
    }
    return field.max() == Long.MAX_VALUE
        ? " of at least " + field.min()
        : " from " + field.min() + " to " + field.max();
  }

  private static String unit(Field field) {
    return field == null || field.unit().isEmpty() ? "" : " (" + field.unit() + ")";
  }

  static String between(long least, long most) {
    return most == Long.MAX_VALUE ? "at least " + least : least + " to " + most;
  }
}
