package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.Bots;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same crew with the same choices in five industries. */
class IndustriesTest {
  private static final List<String> ALL = List.of("bank", "hospital", "saas", "shop", "telecom");
  private static final int GAMES = 40;

  @ParameterizedTest
  @CsvSource({
    "shop, capacity",
    "bank, evidence",
    "hospital, nights",
    "saas, speed",
    "telecom, steps",
  })
  @Tag("slow")
  void B34_anotherThingComesFirstInEachIndustry(String industry, String first) throws IOException {
    Scenario scenario = read(industry);
    Map<String, Double> worth = new TreeMap<>();
    for (StrategySpec strategy : scenario.strategies()) {
      worth.put(strategy.id(), worth(scenario, strategy));
    }
    assertThat(worth).hasSize(6);
    worth.forEach(
        (other, value) -> {
          if (!other.equals(first)) {
            assertThat(value).as(other).isLessThan(worth.get(first));
          }
        });
  }

  @Test
  void theIndustriesHaveOneCrewOneStreamAndTheSameChoices() throws IOException {
    Scenario one = read("bank");
    for (String industry : ALL) {
      Scenario other = read(industry);
      assertThat(other.people()).isEqualTo(one.people());
      assertThat(other.stages()).isEqualTo(one.stages());
      assertThat(other.policies()).isEqualTo(one.policies());
      assertThat(choices(other)).isEqualTo(choices(one));
    }
  }

  private static List<Object> choices(Scenario scenario) {
    return scenario.decisions().stream()
        .map(DecisionSpec::options)
        .map(each -> (Object) each)
        .toList();
  }

  private static double worth(Scenario scenario, StrategySpec strategy) {
    double sum = 0;
    for (int seed = 1; seed <= GAMES; seed++) {
      Session session =
          AutoPlay.play(
              scenario,
              seed,
              Integer.MAX_VALUE,
              AutoPlay.strategy(strategy, Bots.MINDS),
              recorded -> {});
      SimTime end = SimTime.of(session.now());
      sum += session.measures().read(Measure.COMPANY_VALUE, Scope.GAME, end).value();
    }
    return sum / GAMES;
  }

  private static Scenario read(String industry) throws IOException {
    Path file = Path.of("..", "scenarios", "industry", industry, "scenario.json");
    return ScenarioJson.read(Files.readAllBytes(file)).scenario();
  }
}
