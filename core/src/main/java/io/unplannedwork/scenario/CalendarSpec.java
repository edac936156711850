package io.unplannedwork.scenario;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** Working hours of a team. {@code "open": "00:00", "close": "00:00"} and all days never closes. */
public record CalendarSpec(
    @Field(value = "The calendar's id.", min = 1, max = 40) String id,
    @Field("When work begins.") LocalTime open,
    @Field("When work ends; the same as open means the whole day.") LocalTime close,
    @Field(
            value = "The days on which work is done.",
            min = 1,
            max = 7,
            absent = "[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\"]")
        List<DayOfWeek> days) {
  public CalendarSpec {
    days = List.copyOf(days);
  }
}
