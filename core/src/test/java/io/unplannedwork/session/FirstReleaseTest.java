package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        }
        game.give(Actor.HOST, new Command.EndHold());
        if (game.session.phase() == Phase.RUN) {
          everybodyHasOne(game.session, 2 + 2 * (game.session.round() - 1));
        }
      } else {
        game.endPhase();
        if (game.session.phase() == Phase.PLAN) {
          everybodyHasOne(game.session, 3 + 2 * (game.session.round() - 1));
        }
      }
    }
    assertThat(mondays).isEqualTo(4);
  }

  @Test
  void theCompanyHasLivedBeforeThePlayersComeAndNothingOfItCounts() throws IOException {
    RealGame game = new RealGame(firstRelease(), 3);
    while (game.session.phase() != Phase.PLAN) {
      game.endPhase();
    }
    Session session = game.session;
    assertThat(session.now()).isEqualTo(session.from()).isEqualTo(21 * SimTime.DAY);
    assertThat(session.sight().items()).hasSizeGreaterThan(5);
    assertThat(game.events)
        .anyMatch(each -> each.event() instanceof ChangeEvent.DeploymentFinished)
        .noneMatch(each -> each.event() instanceof GameEvent.MondayCame)
        .noneMatch(each -> each.event() instanceof GameEvent.BellRang)
        .noneMatch(each -> each.event() instanceof GameEvent.HoldEnded);
    assertThat(session.measures().read(Measure.ITEMS_FINISHED, Scope.GAME, at(session)).value())
        .isPositive();
    for (Measure measure :
        List.of(Measure.ITEMS_FINISHED, Measure.DEPLOYMENTS, Measure.INCIDENTS)) {
      assertThat(session.measures().read(measure, Scope.ROUND, at(session)).value()).isZero();
    }
    assertThat(session.news()).isEmpty();
  }

  @Test
  void whatWasFeltBeforeTheFirstRoundOpensNothingInItsPlan() throws IOException {
    for (long seed = 1; seed <= 4; seed++) {
      RealGame game = new RealGame(firstRelease(), seed);
      while (game.session.phase() != Phase.PLAN) {
        game.endPhase();
      }
      for (SeatSpec seat : game.session.seats()) {
        assertThat(game.session.dealt(seat))
            .extracting(Dealt::why)
            .noneMatch(why -> why.startsWith("opened."));
      }
    }
  }

  @Test
  void productHasMoreThanPromisesToPutInOrder() throws IOException {
    RealGame game = new RealGame(firstRelease(), 5);
    while (game.session.phase() != Phase.PLAN) {
      game.endPhase();
    }
    SeatSpec product = game.session.table().seat(new SeatId("product"));
    Offer offer =
        game.session.dealt(product).stream()
            .map(Dealt::offer)
            .filter(each -> each.id().value().equals("promises"))
            .findFirst()
            .orElseThrow();
    List<String> ids = offer.options().stream().map(Offer.Option::id).toList();
    assertThat(ids).contains("collect", "gift-cards", "holiday-pay").hasSizeLessThanOrEqualTo(8);
    assertThat(ids).anyMatch(id -> id.startsWith("#"));
  }

  private static SimTime at(Session session) {
    return SimTime.of(session.now());
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
