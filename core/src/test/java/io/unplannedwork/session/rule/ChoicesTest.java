package io.unplannedwork.session.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Choices;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What authors may answer in a strategy is what the game offers. */
class ChoicesTest {

  @Test
  void everyDecisionOfTheGameAndNoOtherCanBeAnsweredByAStrategy() {
    assertThat(Choices.decisions())
        .containsExactlyInAnyOrderElementsOf(Rules.ALL.stream().map(Rule::name).toList());
  }

  @Test
  void kindsAndChoicesAreThoseThatAreOffered() throws IOException {
    Path file = Path.of("..", "scenarios", "first-release", "scenario.json");
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    List<SeatSpec> seats = scenario.seating().get(0).seats();
    World world = World.create(scenario, 1, new EventLog());
    world.advance(scenario.rounds().get(0).interlude() * SimTime.DAY, Integer.MAX_VALUE);
    Table table = new Table(scenario, world.sight(), Texts.in(Locale.ENGLISH), seats);
    Set<String> offered = new HashSet<>();
    for (Rule rule : Rules.ALL) {
      for (SeatSpec seat : seats) {
        for (Offer offer : rule.offers(table, seat)) {
          offered.add(rule.name());
          assertThat(Choices.kind(rule.name())).as(rule.name()).isEqualTo(offer.kind());
          if (!Choices.options(rule.name()).isEmpty()) {
            assertThat(offer.options().stream().map(Offer.Option::id).toList())
                .as(rule.name())
                .containsExactlyInAnyOrderElementsOf(Choices.options(rule.name()));
          }
        }
      }
    }
    // Nobody gives notice in the first release, whose people have no moods: DealingTest deals that.
    assertThat(offered)
        .hasSameElementsAs(
            Choices.decisions().stream().filter(name -> !name.equals("notice")).toList());
  }
}
