package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StrategySpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptedMindTest {
  @Test
  void whatAStrategyPutsFirstStandsFirstWhateverElseIsOffered() throws IOException {
    Path file = Path.of("..", "scenarios", "first-release", "scenario.json");
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    DecisionId promises = new DecisionId("promises");
    List<String> wanted = List.of("gift-cards", "collect");
    StrategySpec strategy =
        new StrategySpec("order", "", Map.of(promises, new Answer.Ranking(wanted)), false);
    List<Answer.Ranking> rankings = new ArrayList<>();
    AutoPlay.play(
        scenario,
        4,
        4,
        AutoPlay.strategy(strategy, Bots.MINDS),
        recorded -> {
          if (recorded.event() instanceof GameEvent.DecisionTaken taken
              && taken.decision().equals(promises)) {
            rankings.add((Answer.Ranking) taken.answer());
          }
        });
    assertThat(rankings).isNotEmpty();
    assertThat(rankings.get(0).options()).startsWith("gift-cards", "collect").hasSizeGreaterThan(3);
  }
}
