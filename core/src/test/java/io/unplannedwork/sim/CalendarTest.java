package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.CalendarSpec;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private final Calendar office = new Calendar(Lab.OFFICE);

  @Test
  void anOfficeWeekHasFortyHours() {
    assertThat(office.openMinutes(0, SimTime.WEEK)).isEqualTo(40 * 60);
    assertThat(office.openMinutes(3 * SimTime.WEEK + 17, 4 * SimTime.WEEK + 17)).isEqualTo(40 * 60);
  }

  @Test
  void fromFridayAfternoonToMondayMorningIsTwoWorkingHours() {
    long friday = SimTime.of(4, 16 * 60).minutes();
    long monday = SimTime.of(7, 10 * 60).minutes();
    assertThat(office.openMinutes(friday, monday)).isEqualTo(120);
    assertThat(office.nextChange(friday)).isEqualTo(SimTime.of(4, 17 * 60).minutes());
    assertThat(office.nextChange(SimTime.of(4, 17 * 60).minutes()))
        .isEqualTo(SimTime.of(7, 9 * 60).minutes());
  }

  @Test
  void aNightShiftBelongsToTheDayItBeginsOn() {
    Calendar night =
        new Calendar(
            new CalendarSpec(
                "night", LocalTime.of(22, 0), LocalTime.of(6, 0), List.of(DayOfWeek.SUNDAY)));
    assertThat(night.isOpen(0)).isTrue();
    assertThat(night.nextChange(0)).isEqualTo(6 * 60);
    assertThat(night.isOpen(6 * 60)).isFalse();
    assertThat(night.nextChange(6 * 60)).isEqualTo(SimTime.of(6, 22 * 60).minutes());
    long inTheNight = SimTime.of(6, 23 * 60).minutes();
    assertThat(night.nextChange(inTheNight)).isEqualTo(SimTime.of(7, 6 * 60).minutes());
    assertThat(night.openMinutes(0, SimTime.WEEK)).isEqualTo(8 * 60);
  }

  @Test
  void hoursThatNeverCloseHaveNothingToAnnounce() {
    Calendar always = new Calendar(Lab.ALWAYS);
    assertThat(always.nextChange(12345)).isEqualTo(Agenda.NEVER);
    assertThat(always.openMinutes(100, 900)).isEqualTo(800);
  }

  @Test
  void everyMinuteOfAWeekIsOpenOrNotAsTheSumsSay() {
    for (long minute = 0; minute < 2 * SimTime.WEEK; minute++) {
      SimTime time = SimTime.of(minute);
      boolean open =
          time.dayOfWeek() < 5 && time.minuteOfDay() >= 9 * 60 && time.minuteOfDay() < 17 * 60;
      assertThat(office.isOpen(minute)).isEqualTo(open);
      assertThat(office.openMinutes(minute, minute + 1)).isEqualTo(open ? 1 : 0);
    }
  }
}
