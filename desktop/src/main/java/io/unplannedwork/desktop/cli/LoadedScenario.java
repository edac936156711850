package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.scenario.Scenario;

/**
 * A scenario that was found and has no errors.
 *
 * @param hash of what the scenario says, whatever its comments and blanks: {@code sha256:} and hex
 */
record LoadedScenario(Scenario scenario, String hash) {

  /**
   * Finds and checks a scenario.
   *
   * @throws CommandFailure with its errors, a line each
   */
  static LoadedScenario of(String name) {
    ScenarioShelf.Found found = ScenarioShelf.find(name);
    ScenarioReading reading = ScenarioJson.read(found.utf8());
    if (!reading.ok()) {
      int errors = reading.errors().size();
      String report = new ScenarioReading(null, reading.errors()).report(found.source());
      throw CommandFailure.errors(
          report + "The scenario has " + errors + (errors == 1 ? " error." : " errors."));
    }
    Scenario scenario = reading.scenario();
    return new LoadedScenario(scenario, "sha256:" + ScenarioJson.hash(scenario));
  }
}
