package io.unplannedwork.sim.law;

import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.LawSettings;
import io.unplannedwork.scenario.Parameter;
import java.util.List;
import java.util.Map;

/** Laws for tests. */
public final class LawSettingsFor {
  private LawSettingsFor() {}

  public static Laws all() {
    return new Laws(new LawSettings(List.of(), List.of(), Map.of()));
  }

  public static Laws none() {
    return new Laws(new LawSettings(List.of("ALL"), List.of(), Map.of()));
  }

  public static Laws only(Law... laws) {
    return new Laws(new LawSettings(List.of("ALL"), List.of(laws), Map.of()));
  }

  public static Laws with(Parameter parameter, long value) {
    return new Laws(new LawSettings(List.of(), List.of(), Map.of(parameter, value)));
  }
}
