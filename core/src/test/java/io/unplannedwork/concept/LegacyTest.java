package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is old fails more often when it is touched, and what it takes to clean it up. */
class LegacyTest {
  /** Three who change one service and let each change out; its hazard is that of its size alone. */
  private static Firm house(int debt) {
    return new Firm()
            .laws("CHANGE_FAILURE", "DEBT")
            .set(Parameter.CHANGE_FAILURE, 0)
            .set(Parameter.CHANGE_FAILURE_SIZE, 100)
            .set(Parameter.DEBT_SPEED, 0)
            .set(Parameter.DEBT_VARIANCE, 0)
            .set(Parameter.DEBT_GROWTH, 0)
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}, \"batch\": 1")
            .team("developers", "dev")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("release", "developers", ", \"kind\": \"RELEASE\"")
            .service("shop", "developers", "developers", ", \"debt\": " + debt)
            .person("dev1", "developers", List.of("build", "release"), "shop")
            .person("dev2", "developers", List.of("build", "release"), "shop")
            .person("dev3", "developers", List.of("build", "release"), "shop")
            .stream(
                "changes",
                "shop",
                360,
                "\"build\": {\"constant\": 400}, \"release\": {\"constant\": 0}");
  }

  @Test
  void L6_whatIsOldFailsMoreOftenWhenItIsTouchedAndCleaningItUpTakesTime() {
    Firm young = house(0).open(3).live(360);
    Firm old = house(900).open(3).live(360);
    Firm cleaned = house(900).open(3).order(new Order.ShareForDebt(Permille.of(500))).live(360);

    // A change of 400 minutes fails with 1 − e^(−0.04) = 4 % where there is no debt, and with
    // 1 − e^(−0.04 · 4^0.9) = 13 % of what is old.
    assertThat(failed(young, 0, 360)).isCloseTo(0.039, within(0.015));
    assertThat(failed(old, 0, 360)).isCloseTo(0.13, within(0.03));
    assertThat(failed(cleaned, 240, 360))
        .as("cleaned up for eight months")
        .isLessThan(0.7 * failed(old, 240, 360));
    assertThat(cleaned.leadTime(0, 120)).as("the price").isGreaterThan(1.1 * old.leadTime(0, 120));
  }

  /** The share of releases from one day to another that failed. */
  private static double failed(Firm firm, long fromDay, long toDay) {
    List<Recorded> all =
        firm.recorded(ChangeEvent.DeploymentFinished.class).stream()
            .filter(each -> each.at().minutes() / 1440 >= fromDay)
            .filter(each -> each.at().minutes() / 1440 < toDay)
            .toList();
    long failed =
        all.stream()
            .filter(each -> ((ChangeEvent.DeploymentFinished) each.event()).failed())
            .count();
    return (double) failed / all.size();
  }
}
