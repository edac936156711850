package io.unplannedwork.session;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.CalendarSpec;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.TeamSpec;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The working hours most people of a company keep; the game's clock is paced by them. */
final class WorkingHours {
  private final int open;
  private final int close;
  private final List<DayOfWeek> days;

  private WorkingHours(CalendarSpec calendar) {
    open = calendar.open().getHour() * 60 + calendar.open().getMinute();
    int until = calendar.close().getHour() * 60 + calendar.close().getMinute();
    // A calendar that closes when it opens, or at midnight, is open to the end of the day.
    close = until <= open ? (int) SimTime.DAY : until;
    days = calendar.days();
  }

  /** The calendar with the most people; of equals, the scenario's first. */
  static WorkingHours of(Scenario scenario) {
    Map<String, Integer> people = new TreeMap<>();
    for (PersonSpec person : scenario.people()) {
      for (TeamSpec team : scenario.teams()) {
        if (team.id().equals(person.team())) {
          people.merge(team.calendar(), 1, Integer::sum);
        }
      }
    }
    CalendarSpec most = scenario.calendars().get(0);
    for (CalendarSpec calendar : scenario.calendars()) {
      if (people.getOrDefault(calendar.id(), 0) > people.getOrDefault(most.id(), 0)) {
        most = calendar;
      }
    }
    return new WorkingHours(most);
  }

  /** The minute of the day at which work begins. */
  int open() {
    return open;
  }

  /** Working minutes in a working day. */
  int length() {
    return close - open;
  }

  boolean worksOn(long minute) {
    return days.contains(DayOfWeek.of(SimTime.of(minute).dayOfWeek() + 1));
  }

  boolean isOpen(long minute) {
    int ofDay = SimTime.of(minute).minuteOfDay();
    return worksOn(minute) && ofDay >= open && ofDay < close;
  }

  /** The minute at which the present stretch of work, night or free day ends. */
  long stretchEnd(long minute) {
    long midnight = SimTime.of(minute).day() * SimTime.DAY;
    if (worksOn(minute)) {
      int ofDay = SimTime.of(minute).minuteOfDay();
      if (ofDay < open) {
        return midnight + open;
      }
      if (ofDay < close) {
        return midnight + close;
      }
    }
    return midnight + SimTime.DAY;
  }

  /** The first opening, on whatever day, after a minute. */
  long nextOpening(long minute) {
    long today = SimTime.of(minute).day() * SimTime.DAY + open;
    return today > minute ? today : today + SimTime.DAY;
  }

  /** The first Monday's opening at a minute or after it. */
  long monday(long minute) {
    long week = Math.floorDiv(minute, SimTime.WEEK) * SimTime.WEEK + open;
    return week >= minute ? week : week + SimTime.WEEK;
  }
}
