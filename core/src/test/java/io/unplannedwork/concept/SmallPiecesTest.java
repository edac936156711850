package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same changes, each by itself or all of a week together. */
class SmallPiecesTest {
  private static final long PER_CHANGE = 100;

  /** Each change may fail; whoever mends it mends it forward, and all failures are as hard. */
  private static Firm house(String changes) {
    return new Firm()
            .laws("CHANGE_FAILURE")
            .set(Parameter.CHANGE_FAILURE, 50)
            .set(Parameter.INCIDENT_SPREAD, 0)
            .set(Parameter.DIAGNOSE_PER_CHANGE, PER_CHANGE)
            .policies("\"response\": \"FIX_FORWARD\", \"rota\": \"RUNNERS\", " + changes)
            .team("developers", "dev")
            .team("operators", "ops")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("release", "operators", ", \"kind\": \"RELEASE\"")
            .service("shop", "developers", "operators", "")
            .person("dev1", "developers", List.of("build"), "shop")
            .person("dev2", "developers", List.of("build"), "shop")
            .person("op1", "operators", List.of("release"), "shop")
            .person("op2", "operators", List.of("release"), "shop")
            .stream(
                "changes",
                "shop",
                600,
                "\"build\": {\"exponential\": 400}, \"release\": {\"constant\": 0}")
            .open(9)
            .live(360);
  }

  @Test
  void B14_whatFailedIsFoundSoonerWhereFewerChangesCouldBeAtFault() {
    Firm one = house("\"changes\": {\"releases\": \"ON_DEMAND\"}, \"batch\": 1");
    Firm week = house("\"releaseDays\": [\"THURSDAY\"], \"batch\": 0");

    assertThat(inFailed(one)).isEqualTo(1);
    assertThat(inFailed(week)).isGreaterThan(10);
    // Each further change that could be it makes the search longer by a tenth.
    double longer = 1 + PER_CHANGE / 1000.0 * (inFailed(week) - 1);
    assertThat(searched(week) / searched(one)).isCloseTo(longer, within(0.1 * longer));
  }

  /** Mean number of changes in a release that failed. */
  private static double inFailed(Firm firm) {
    Map<DeploymentId, Integer> sizes = new HashMap<>();
    int sum = 0;
    int count = 0;
    for (Recorded each : firm.recorded(ChangeEvent.class)) {
      Event event = each.event();
      if (event instanceof ChangeEvent.DeploymentStarted started) {
        sizes.put(started.deployment(), started.items().size());
      } else if (event instanceof ChangeEvent.DeploymentFinished finished && finished.failed()) {
        sum += sizes.get(finished.deployment());
        count++;
      }
    }
    return (double) sum / count;
  }

  /** Mean minutes from when somebody is at a failure to when its cause is found. */
  private static double searched(Firm firm) {
    long sum = 0;
    long since = 0;
    int count = 0;
    for (Recorded each : firm.recorded(ProductionEvent.IncidentMoved.class)) {
      IncidentStep step = ((ProductionEvent.IncidentMoved) each.event()).step();
      if (step == IncidentStep.DIAGNOSE) {
        since = each.at().minutes();
      } else if (step == IncidentStep.REPAIR) {
        sum += each.at().minutes() - since;
        count++;
      }
    }
    return (double) sum / count;
  }
}
