package io.unplannedwork.session;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;

/** How fast simulated time passes at a minute, in milliminutes a second of real time. */
final class Pace {
  /** Milliseconds in a second times milliminutes in a minute. */
  private static final long SCALE = 1_000_000;

  private final WorkingHours hours;
  private final long workingDay;
  private final long night;
  private final long bell;

  Pace(WorkingHours hours, LawSettings play) {
    this.hours = hours;
    workingDay = play.value(Parameter.PLAY_WORKING_DAY);
    night = play.value(Parameter.PLAY_NIGHT);
    bell = play.value(Parameter.PLAY_BELL_PACE);
  }

  /**
   * The working hours of a day take {@link Parameter#PLAY_WORKING_DAY}; what is left of a working
   * day, or a whole free day, takes {@link Parameter#PLAY_NIGHT}.
   */
  long at(long minute, int speed) {
    if (hours.isOpen(minute)) {
      return speed * hours.length() * SCALE / workingDay;
    }
    long closed = hours.worksOn(minute) ? SimTime.DAY - hours.length() : SimTime.DAY;
    return speed * closed * SCALE / night;
  }

  long atBell() {
    return bell * 1000;
  }
}
