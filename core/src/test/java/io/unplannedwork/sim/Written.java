package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Scenario;
import java.nio.charset.StandardCharsets;

/** Small worlds as an author would write them: what a laboratory needs, data can say. */
final class Written {
  private static final String HEAD =
      """
      {
        "schemaVersion": 1, "id": "written", "title": "Written", "start": "2026-06-01",
        "calendars": [
          {"id": "always", "open": "00:00", "close": "00:00",
           "days": ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]},
          {"id": "office", "open": "09:00", "close": "17:00",
           "days": ["MON", "TUE", "WED", "THU", "FRI"]},
        ],
        "groups": [{"id": "lab", "name": "Laboratory", "head": "CIO"}],
        "rounds": [{"title": "Round", "days": 364}],
      """;

  private Written() {}

  /** A scenario with every law off; {@code parts} are the keys that follow, as an author's JSON. */
  static Scenario lab(String parts) {
    return scenario("\"laws\": {\"off\": [\"ALL\"]}," + parts);
  }

  /** A scenario of hours, a group, a round and the parts given. */
  static Scenario scenario(String parts) {
    var reading = ScenarioJson.read((HEAD + parts + "}").getBytes(StandardCharsets.UTF_8));
    assertThat(reading.errors()).as("problems of the scenario").isEmpty();
    return reading.scenario();
  }
}
