package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;

/** The laws as they hold in one scenario: which of them do, and with what parameters. */
public final class Laws {
  private final boolean[] holds = new boolean[Law.values().length];
  private final long[] values = new long[Parameter.values().length];

  public Laws(LawSettings settings) {
    for (Law law : Law.values()) {
      holds[law.ordinal()] = settings.holds(law);
    }
    for (Parameter parameter : Parameter.values()) {
      values[parameter.ordinal()] = settings.value(parameter);
    }
  }

  public boolean holds(Law law) {
    return holds[law.ordinal()];
  }

  /** The parameter in its own unit. */
  public long value(Parameter parameter) {
    return values[parameter.ordinal()];
  }

  /** A parameter in permille as a fraction: 250 gives 0.25. */
  double fraction(Parameter parameter) {
    return value(parameter) / 1000.0;
  }
}
