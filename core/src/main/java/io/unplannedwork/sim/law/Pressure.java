package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/** How much a due date presses on whoever builds. */
public final class Pressure {
  private Pressure() {}

  /**
   * Permille: none until a span before the due date, then evenly up to 1000 at the date and after
   * it. An assumption in its shape and span.
   *
   * @param untilDue minutes to the due date, negative when it has passed; {@link Long#MAX_VALUE}
   *     for no date
   */
  public static int of(Laws laws, long untilDue) {
    long span = laws.value(Parameter.PRESSURE_SPAN);
    if (untilDue >= span) {
      return 0;
    }
    return untilDue <= 0 ? 1000 : (int) ((span - untilDue) * 1000 / span);
  }
}
