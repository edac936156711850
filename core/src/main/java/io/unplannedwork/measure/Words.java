package io.unplannedwork.measure;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.scenario.Scenario;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and moments as people read them. */
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMMM, HH:mm", Locale.ENGLISH);

  private Words() {}

  /** A date such as "Fri 5 June". */
  public static String day(Scenario scenario, SimTime at) {
    return date(scenario, at).format(DAY);
  }

  /** A date and time such as "Fri 5 June, 02:10". */
  public static String moment(Scenario scenario, SimTime at) {
    return date(scenario, at).format(MOMENT);
  }

  /** Minutes in the two greatest units that fit: "3 days 4 h", "2 h 10 min", "45 min". */
  public static String minutes(long minutes) {
    if (minutes < 0) {
      return "−" + minutes(-minutes);
    }
    long days = minutes / SimTime.DAY;
    long hours = minutes % SimTime.DAY / SimTime.HOUR;
    long rest = minutes % SimTime.HOUR;
    if (days > 0) {
      String whole = days == 1 ? "1 day" : days + " days";
      return hours == 0 ? whole : whole + " " + hours + " h";
    }
    if (hours > 0) {
      return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
    return rest + " min";
  }

  /** Whole money with the scenario's sign: "€12,300"; below ten with its cents. */
  public static String money(Scenario scenario, long cents) {
    String sign = cents < 0 ? "−" : "";
    long size = Math.abs(cents);
    return size < 1000 && size % 100 != 0
        ? sign + scenario.currency() + String.format(Locale.ROOT, "%d.%02d", size / 100, size % 100)
        : sign + scenario.currency() + String.format(Locale.ROOT, "%,d", (size + 50) / 100);
  }

  /** Thousandths as percent, with one decimal where it says something: "12.5 %". */
  public static String percent(long permille) {
    return permille % 10 == 0
        ? permille / 10 + " %"
        : String.format(Locale.ROOT, "%.1f %%", permille / 10.0);
  }

  /** A measure's value with its unit. */
  public static String value(Scenario scenario, Measure measure, long value) {
    return switch (measure.unit()) {
      case MINUTES -> minutes(value);
      case COUNT -> Long.toString(value);
      case PERMILLE -> percent(value);
      case CENTS -> money(scenario, value);
    };
  }

  /** A measure's name, such as "change fail rate". */
  public static String name(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What minutes went into, as the end of "it was …". */
  public static String spent(Spent spent) {
    return switch (spent) {
      case WORKED -> "worked on";
      case REWORKED -> "worked on again";
      case SWITCHING -> "found back into after a break";
      case WAITED_FOR_PEOPLE -> "waiting for people";
      case WAITED_FOR_WIP -> "waiting for room in the next stage";
      case BLOCKED -> "blocked, because something was missing";
      case WAITED_FOR_ITEM -> "waiting for another item";
      case FROZEN -> "held by a freeze";
      case WAITED_FOR_BATCH -> "waiting until a batch was complete";
      case WAITED_FOR_APPROVAL -> "waiting for approval";
      case WAITED_FOR_RELEASE -> "waiting for a release";
      case WAITED_FOR_ANSWER -> "waiting for an answer";
      case INTERRUPTED -> "left lying for an incident";
      case HELD -> "held back";
      case CLOSED -> "lying over nights and weekends";
      case DEPLOYED -> "being deployed";
    };
  }

  /** A text with a capital letter at its beginning. */
  public static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static LocalDateTime date(Scenario scenario, SimTime at) {
    return scenario.date(at);
  }
}
