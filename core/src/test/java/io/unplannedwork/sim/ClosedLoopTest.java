package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A closed loop of work in progress: throughput w / (w + M − 1) of capacity. */
class ClosedLoopTest {
  @Test
  @Tag("slow")
  void moreWorkInProgressBuysEverLessThroughput() {
    assertThat(throughput(5)).isCloseTo(0.556, within(0.02));
    assertThat(throughput(10)).isCloseTo(0.714, within(0.02));
    assertThat(throughput(20)).isCloseTo(0.833, within(0.02));
  }

  @Test
  void theNumberUnderWayNeverChanges() {
    World world = World.create(loop(7), 3, new EventLog());
    for (int minute = 0; minute < 50_000; minute += 997) {
      world.advance(minute, Integer.MAX_VALUE);
      assertThat(world.sight().items()).hasSize(7);
    }
  }

  /** Finished items in the time one stage takes for one. */
  private static double throughput(int inside) {
    long[] done = new long[1];
    long span = 480L * 10_000;
    long warm = 480L * 500;
    for (int seed = 1; seed <= 4; seed++) {
      EventLog log = new EventLog();
      log.listen(
          recorded -> {
            if (recorded.event() instanceof FlowEvent.ItemDone && recorded.at().minutes() > warm) {
              done[0]++;
            }
          });
      World.create(loop(inside), seed, log).advance(warm + span, Integer.MAX_VALUE);
    }
    return done[0] / 4.0 / (span / 480.0);
  }

  private static Scenario loop(int inside) {
    StringBuilder teams = new StringBuilder();
    StringBuilder people = new StringBuilder();
    StringBuilder stages = new StringBuilder();
    StringBuilder effort = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      teams.append(
          "{\"id\": \"t%1$d\", \"name\": \"T\", \"group\": \"lab\", \"calendar\": \"always\"},"
              .formatted(i));
      people.append(
          "{\"id\": \"p%1$d\", \"name\": \"P\", \"team\": \"t%1$d\", \"skills\": {\"s%1$d\": 1000}},"
              .formatted(i));
      stages.append(
          "{\"id\": \"s%1$d\", \"name\": \"S\", \"team\": \"t%1$d\", \"skill\": \"s%1$d\"},"
              .formatted(i));
      effort.append("\"s%d\": {\"exponential\": 480},".formatted(i));
    }
    return Written.lab(
        """
        "teams": [%s], "people": [%s], "stages": [%s],
        "demand": [{"id": "loop", "type": "CHANGE", "titles": ["Job"], "loop": %d,
          "effort": {%s}}],
        """
            .formatted(teams, people, stages, inside, effort));
  }
}
