package io.unplannedwork.fog;

import io.unplannedwork.contract.SimTime;

/** Says when another hour has begun, for what is told by the hour and not at every event. */
final class Hours {
  private final long phase;
  private long hour = -1;
  private long came = Long.MIN_VALUE / 2;

  /**
   * @param phase by so many minutes these hours begin before those of the company
   */
  Hours(long phase) {
    this.phase = phase;
  }

  /**
   * Whether another hour has begun since this was last so.
   *
   * @param apart minutes that must have passed since then at least
   */
  boolean next(long minute, long apart) {
    long now = (minute + phase) / SimTime.HOUR;
    if (now == hour || (apart > SimTime.HOUR && minute - came < apart)) {
      return false;
    }
    hour = now;
    came = minute;
    return true;
  }
}
