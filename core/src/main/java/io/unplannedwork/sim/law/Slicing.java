package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Parameter;

/** Cutting an item into slices costs some work for each of them: an assumption. */
public final class Slicing {
  private Slicing() {}

  /** Milliminutes of extra work in each slice; {@code factor} permille by practices. */
  public static long overhead(Laws laws, int factor) {
    return laws.value(Parameter.SLICE_OVERHEAD) * factor;
  }
}
