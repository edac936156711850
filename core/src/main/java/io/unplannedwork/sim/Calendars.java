package io.unplannedwork.sim;

import io.unplannedwork.scenario.CalendarSpec;
import java.util.HashMap;
import java.util.Map;

/** Teams with the same hours read the same calendar. */
final class Calendars {
  private final Map<Hours, Calendar> made = new HashMap<>();

  private record Hours(CalendarSpec spec, long overtime) {}

  /**
   * A calendar of hours and of overtime after them.
   *
   * @param overtime minutes a day
   */
  Calendar of(CalendarSpec spec, long overtime) {
    return made.computeIfAbsent(
        new Hours(spec, overtime), hours -> new Calendar(hours.spec(), hours.overtime()));
  }
}
