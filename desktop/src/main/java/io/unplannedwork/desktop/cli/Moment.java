package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Scenario;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as it is typed: "week 2 Thursday 15:00" of a round, or "2026-09-10 15:00". */
final class Moment {
  private static final Pattern OF_ROUND =
      Pattern.compile("week (\\d{1,3}) ([a-z]+) (\\d{1,2}):(\\d{2})");

  private Moment() {}

  /**
   * Its minute since the start.
   *
   * @param from the minute at which the round begins; its first week is the week of this minute
   */
  static long of(String text, Scenario scenario, long from) {
    Matcher ofRound = OF_ROUND.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (ofRound.matches()) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().toLowerCase(Locale.ROOT).equals(ofRound.group(2))) {
          long week = from / SimTime.WEEK + Long.parseLong(ofRound.group(1)) - 1;
          return week * SimTime.WEEK
              + day.ordinal() * SimTime.DAY
              + Long.parseLong(ofRound.group(3)) * SimTime.HOUR
              + Long.parseLong(ofRound.group(4));
        }
      }
    }
    try {
      return scenario.at(LocalDateTime.parse(text.strip().replace(' ', 'T'))).minutes();
    } catch (DateTimeParseException e) {
      throw CommandFailure.usage(
          "“" + text + "” is no moment; write “week 2 Thursday 15:00” or “2026-09-10 15:00”.");
    }
  }
}
