package io.unplannedwork.scenario;

import java.util.List;
import java.util.Map;

/** Which laws hold and what their parameters are. */
public record LawSettings(
    @Field(
            value = "Laws that do not hold here; [\"ALL\"] switches all off.",
            max = 50,
            absent = "[]")
        List<String> off,
    @Field(value = "Laws that hold although \"off\" names them.", max = 50, absent = "[]")
        List<Law> on,
    @Field(value = "Parameters that differ from the catalogue.", max = 200, absent = "{}")
        Map<Parameter, Long> parameters) {
  public LawSettings {
    off = List.copyOf(off);
    on = List.copyOf(on);
    parameters = Map.copyOf(parameters);
  }

  public boolean holds(Law law) {
    return on.contains(law) || !(off.contains("ALL") || off.contains(law.name()));
  }

  /** The parameter's value here, in its unit. */
  public long value(Parameter parameter) {
    return parameters.getOrDefault(parameter, parameter.standard());
  }
}
