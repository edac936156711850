package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.World;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same outage costs what the hour is worth: the same engine, other parameters. */
class FlavourTest {

  @Test
  void anHourLostAtPeakCostsAShopFiveTimesAnHourAtNightAndMore() throws IOException {
    Map<String, Long> cost = costs("evening-shop.json");
    assertThat(cost.get("peak")).isGreaterThanOrEqualTo(5 * cost.get("trough"));
    assertThat(cost.get("trough")).as("an hour of a tenth of the demand").isEqualTo(60 * 60 * 40);
  }

  @Test
  void anHourLostAtPeakCostsAHospitalAtMostHalfMoreThanAnHourAtNight() throws IOException {
    Map<String, Long> cost = costs("hospital.json");
    assertThat(2 * cost.get("peak")).isLessThanOrEqualTo(3 * cost.get("trough"));
    assertThat(cost.get("peak")).isGreaterThan(cost.get("trough"));
  }

  /** Cents that outages took, by service. */
  private static Map<String, Long> costs(String file) throws IOException {
    ScenarioReading reading;
    try (InputStream in = FlavourTest.class.getResourceAsStream(file)) {
      reading = ScenarioJson.read(in.readAllBytes());
    }
    assertThat(reading.scenario()).as(file + ": " + reading.findings()).isNotNull();
    Map<String, Long> costs = new TreeMap<>();
    EventLog log = new EventLog();
    log.listen(
        recorded -> {
          if (recorded.event() instanceof CompanyEvent.MoneyBooked booked
              && booked.booking() == CompanyEvent.Booking.OUTAGE) {
            costs.merge(booked.subject(), -booked.cents(), Long::sum);
          }
        });
    World world = World.create(reading.scenario(), 1, log);
    while (world.advance(3 * 1440, Integer.MAX_VALUE) < 3 * 1440) {
      // Something rang: go on.
    }
    return costs;
  }
}
