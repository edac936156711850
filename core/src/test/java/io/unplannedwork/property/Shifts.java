package io.unplannedwork.property;

import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.TeamSpec;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;

/** When whom's team works, from the scenario's calendars and from who was lent where. */
final class Shifts {
  /** How many minutes were open before each minute, by team. */
  private final Map<String, long[]> openUntil = new HashMap<>();

  private final Map<PersonId, String> teams = new HashMap<>();

  Shifts(Scenario scenario, int days) {
    for (TeamSpec team : scenario.teams()) {
      for (CalendarSpec calendar : scenario.calendars()) {
        if (calendar.id().equals(team.calendar())) {
          openUntil.put(team.id().value(), hours(calendar, team.overtime(), days));
        }
      }
    }
    for (PersonSpec person : scenario.people()) {
      teams.put(person.id(), person.team().value());
    }
  }

  private static long[] hours(CalendarSpec calendar, long overtime, int days) {
    long[] until = new long[Math.toIntExact(days * SimTime.DAY) + 1];
    long opens = calendar.open().toSecondOfDay() / 60;
    long closes = calendar.close().toSecondOfDay() / 60;
    long leaves = Math.min(SimTime.DAY, closes + overtime);
    for (int minute = 0; minute < until.length - 1; minute++) {
      DayOfWeek day = DayOfWeek.of(SimTime.of(minute).dayOfWeek() + 1);
      int ofDay = SimTime.of(minute).minuteOfDay();
      boolean isOpen =
          calendar.days().contains(day) && (opens == closes || ofDay >= opens && ofDay < leaves);
      until[minute + 1] = until[minute] + (isOpen ? 1 : 0);
    }
    return until;
  }

  void sits(PersonId person, TeamId team) {
    teams.put(person, team.value());
  }

  /** Minutes in which somebody's team works, of a stretch of time. */
  long open(PersonId person, SimTime from, SimTime to) {
    long[] until = openUntil.get(teams.get(person));
    return until[Math.toIntExact(to.minutes())] - until[Math.toIntExact(from.minutes())];
  }

  /** Whether somebody's team works in the minute that begins now. */
  boolean isOpen(PersonId person, SimTime at) {
    return open(person, at, SimTime.of(at.minutes() + 1)) > 0;
  }
}
