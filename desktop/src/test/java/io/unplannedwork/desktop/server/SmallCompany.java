package io.unplannedwork.desktop.server;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A company of five people and two seats, for tests of the host. */
final class SmallCompany {
  static final SeatId DEV = new SeatId("dev");

  private SmallCompany() {}

  static Scenario scenario() {
    try (InputStream in = SmallCompany.class.getResourceAsStream("/small-company.json")) {
      ScenarioReading reading = ScenarioJson.read(in.readAllBytes());
      if (!reading.ok()) {
        throw new IllegalStateException(reading.report("small-company.json"));
      }
      return reading.scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
