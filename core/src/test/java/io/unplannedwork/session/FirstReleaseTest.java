package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the shipped scenario must give everybody who sits down to it. */
class FirstReleaseTest {
  private static Scenario firstRelease() throws IOException {
    Path file = Path.of("..", "scenarios", "first-release", "scenario.json");
    return ScenarioJson.read(Files.readAllBytes(file)).scenario();
  }

  @Test
  void everySeatHasADecisionInEveryPlanAndEveryWeekAndNeverMoreThanTheRoundAllows()
      throws IOException {
    RealGame game = new RealGame(firstRelease(), 11);
    int mondays = 0;
    while (game.session.phase() != Phase.ENDED) {
      if (game.session.phase() == Phase.RUN) {
        game.session.advance(game.session.to(), 10_000);
        if (game.session.hold() == Hold.MONDAY) {
          mondays++;
          everybodyHasOne(game.session, 2 + 2 * (game.session.round() - 1));
        }
        game.give(Actor.HOST, new Command.EndHold());
      } else {
        game.endPhase();
        if (game.session.phase() == Phase.PLAN) {
          everybodyHasOne(game.session, 3 + 2 * (game.session.round() - 1));
        }
      }
    }
    assertThat(mondays).isEqualTo(4);
  }

  private static void everybodyHasOne(Session session, int most) {
    assertThat(session.seats()).hasSize(4);
    for (SeatSpec seat : session.seats()) {
      assertThat(session.dealt(seat))
          .as(seat.title() + " at minute " + session.now())
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(most);
    }
  }
}
