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
    return house(debt, List.of("shop"), "CHANGE_FAILURE", "DEBT");
  }

  private static Firm house(int debt, List<String> known, String... laws) {
    String[] knows = known.toArray(String[]::new);
    return new Firm()
            .laws(laws)
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
            .person("dev1", "developers", List.of("build", "release"), knows)
            .person("dev2", "developers", List.of("build", "release"), knows)
            .person("dev3", "developers", List.of("build", "release"), knows)
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

  @Test
  void L6_whatItsBuildersDoNotKnowAndWhatNobodyCaughtFailsMoreOften() {
    // Learning takes so long that hardly anything of it is known after this year.
    Firm unknown =
        house(0, List.of(), "CHANGE_FAILURE", "KNOWLEDGE")
            .set(Parameter.CHANGE_FAILURE_UNKNOWING, 1000)
            .set(Parameter.LEARNING_TIME, 1_000_000)
            .open(3)
            .live(360);
    Firm defective =
        house(0, List.of("shop"), "CHANGE_FAILURE", "DEFECTS")
            .set(Parameter.DEFECTS_MADE, 2500)
            .set(Parameter.CHANGE_FAILURE_DEFECT, 50)
            .open(3)
            .live(360);

    // Twice the hazard of its size: 1 − e^(−0.08). One defect on average, Poisson, each of 0.05:
    // 1 − e^(−0.04) · e^(e^(−0.05) − 1).
    assertThat(failed(unknown, 0, 360)).isCloseTo(0.077, within(0.02));
    assertThat(failed(defective, 0, 360)).isCloseTo(0.085, within(0.02));
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
