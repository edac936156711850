package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GoalId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.ExpectationSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StrategySpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every shipped scenario comes out as its author expects. */
@Tag("slow")
class ExpectationsTest {
  private static final int GAMES = 80;

  /** With so many people a game takes seconds, and luck evens out within it. */
  private static final int CROWD = 100;

  private static final int FEW_GAMES = 4;

  @Test
  void everyShippedScenarioComesOutAsItExpects() throws IOException {
    int checked = 0;
    for (Scenario scenario : shipped()) {
      for (ExpectationSpec expected : scenario.expectations()) {
        StrategySpec strategy =
            scenario.strategies().stream()
                .filter(each -> each.id().equals(expected.strategy()))
                .findFirst()
                .orElseThrow();
        int games = scenario.people().size() > CROWD ? FEW_GAMES : GAMES;
        long won =
            LongStream.rangeClosed(1, games).filter(seed -> wins(scenario, strategy, seed)).count();
        assertThat((int) (1000 * won / games))
            .as(scenario.id() + ", " + strategy.id() + ": permille of games won")
            .isBetween(expected.winsAtLeast().value(), expected.winsAtMost().value());
        checked++;
      }
    }
    assertThat(checked).isGreaterThanOrEqualTo(3);
  }

  /** Those of more rounds have a test of their own. */
  private static List<Scenario> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "scenarios"))) {
      return files
          .filter(file -> file.getFileName().toString().equals("scenario.json"))
          .sorted()
          .map(ExpectationsTest::read)
          .filter(scenario -> scenario.rounds().size() <= 2)
          .toList();
    }
  }

  static Scenario read(Path file) {
    try {
      return ScenarioJson.read(Files.readAllBytes(file)).scenario();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A game is won when every goal of every round is reached. */
  static boolean wins(Scenario scenario, StrategySpec strategy, long seed) {
    SortedMap<GoalId, Boolean> goals = new TreeMap<>();
    AutoPlay.play(
        scenario,
        seed,
        Integer.MAX_VALUE,
        AutoPlay.strategy(strategy, Bots.MINDS),
        (Recorded recorded) -> {
          if (recorded.event() instanceof GameEvent.GoalSettled settled) {
            goals.merge(settled.goal(), settled.reached(), Boolean::logicalAnd);
          }
        });
    return !goals.isEmpty() && goals.values().stream().allMatch(Boolean::booleanValue);
  }
}
