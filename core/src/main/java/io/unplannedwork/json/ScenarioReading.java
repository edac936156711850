package io.unplannedwork.json;

import io.unplannedwork.scenario.Problem;
import io.unplannedwork.scenario.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a scenario's file.
 *
 * @param scenario null where there is an error
 * @param findings errors and notes in the order of the file
 */
public record ScenarioReading(Scenario scenario, List<Finding> findings) {
  public ScenarioReading {
    findings = List.copyOf(findings);
  }

  /** Whether the scenario can be played. */
  public boolean ok() {
    return scenario != null;
  }

  public List<Finding> errors() {
    return findings.stream().filter(f -> f.severity() == Problem.Severity.ERROR).toList();
  }

  /** All findings, a line each. */
  public String report(String file) {
    return findings.stream().map(f -> f.in(file) + "\n").collect(Collectors.joining());
  }
}
