package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.Scenario;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and moments as people read them, in a room's language. */
public final class Words {
  private final Scenario scenario;
  private final Texts texts;
  private final DateTimeFormatter day;
  private final DateTimeFormatter moment;

  public Words(Scenario scenario, Texts texts) {
    this.scenario = scenario;
    this.texts = texts;
    day = DateTimeFormatter.ofPattern(texts.get("words.date"), texts.language());
    moment = DateTimeFormatter.ofPattern(texts.get("words.moment"), texts.language());
  }

  /** A date such as "Fri 5 June". */
  public String day(SimTime at) {
    return scenario.date(at).format(day);
  }

  /** A date and time such as "Fri 5 June, 02:10". */
  public String moment(SimTime at) {
    return scenario.date(at).format(moment);
  }

  /** Minutes in the two greatest units that fit: "3 days 4 h", "2 h 10 min", "45 min". */
  public String minutes(long minutes) {
    if (minutes < 0) {
      return "−" + minutes(-minutes);
    }
    long days = minutes / SimTime.DAY;
    long hours = minutes % SimTime.DAY / SimTime.HOUR;
    long rest = minutes % SimTime.HOUR;
    if (days > 0) {
      String whole = count("day", days);
      return hours == 0 ? whole : whole + " " + texts.get("words.hours", hours);
    }
    if (hours > 0) {
      return rest == 0 ? texts.get("words.hours", hours) : texts.get("amount.hours", hours, rest);
    }
    return texts.get("amount.minutes", rest);
  }

  /** Whole money with the scenario's sign: "€12,300"; below ten with its cents. */
  public String money(long cents) {
    String sign = (cents < 0 ? "−" : "") + scenario.currency();
    long size = Math.abs(cents);
    return size < 1000 && size % 100 != 0
        ? sign + size / 100 + point() + size % 100 / 10 + size % 10
        : sign + grouped((size + 50) / 100);
  }

  private String grouped(long size) {
    StringBuilder grouped = new StringBuilder(Long.toString(size));
    String separator = texts.get("words.thousands");
    for (int place = grouped.length() - 3; place > 0; place -= 3) {
      grouped.insert(place, separator);
    }
    return grouped.toString();
  }

  /** Thousandths as percent, with one decimal where it says something: "12.5 %". */
  public String percent(long permille) {
    long size = Math.abs(permille);
    String digits = size / 10 + (size % 10 == 0 ? "" : point() + size % 10);
    return texts.get("amount.percent", (permille < 0 ? "−" : "") + digits);
  }

  private String point() {
    return texts.get("words.point");
  }

  /** A measure's value with its unit. */
  public String value(Measure measure, long value) {
    return switch (measure.unit()) {
      case MINUTES -> minutes(value);
      case COUNT -> Long.toString(value);
      case PERMILLE -> percent(value);
      case CENTS -> money(value);
    };
  }

  /** So much more or less of a measure: "+3", "−2 h". */
  public String signed(Measure measure, long value) {
    return (value < 0 ? "−" : "+") + value(measure, Math.abs(value));
  }

  /** A measure's name, such as "Change fail rate". */
  public String name(Measure measure) {
    return texts.get("measure." + measure);
  }

  /** A count with its noun, by the texts' {@code count.} of it: "1 change", "4 changes". */
  public String count(String noun, long count) {
    return texts.get("count." + noun + (count == 1 ? ".one" : ".many"), count);
  }

  /** What minutes went into, as the end of "it was …". */
  public String spent(Spent spent) {
    return texts.get("spent." + spent);
  }

  /** Such as "severity 1". */
  public String severity(Severity severity) {
    return texts.get("words.severity", severity.ordinal() + 1);
  }

  /** A text with a capital letter at its beginning. */
  public static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
