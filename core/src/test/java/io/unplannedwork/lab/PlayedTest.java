package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.Tempo;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laboratories as games: briefing, plan, run, review, with the decision taken. Played for as long
 * as players play them, which is a year a round; what theory says of the second round comes out as
 * the mean of ten such games.
 */
@Tag("slow")
class PlayedTest {
  private static final int GAMES = 10;

  static List<String> ids() throws Exception {
    return LaboratoriesTest.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whoDecidesOtherwisePlaysToTheEnd(String id) {
    Scenario lab = Laboratory.of(id).scenario();
    String last = lab.strategies().get(lab.strategies().size() - 1).id();
    long[] decided = {0};
    Session session =
        play(
            lab,
            last,
            1,
            recorded -> decided[0] += recorded.event() instanceof GameEvent.DecisionTaken ? 1 : 0);
    assertThat(session.tempo().kind()).isEqualTo(Tempo.Kind.ENDED);
    assertThat(decided[0]).isPositive();
  }

  /**
   * In units of the mean work; the second round begins after the year and the quarter before it.
   */
  @ParameterizedTest
  @CsvSource({
    "one-server, busy-50, 1.0, 0.2",
    "variability, steady, 2.0, 0.6",
    "second-expert, two, 0.254, 0.06",
  })
  void whatTheoryPromisesHoldsInTheGameThatIsPlayed(
      String id, String strategy, double theory, double tolerance) {
    Scenario lab = Laboratory.of(id).scenario();
    long before = lab.rounds().get(0).interlude() + lab.rounds().get(0).days();
    Estimate wait =
        Laboratory.estimate(
            GAMES,
            seed -> {
              Flow flow = new Flow(before);
              play(lab, strategy, seed, flow);
              return flow.waitInEfforts();
            });
    assertThat(wait.falseAlarm(tolerance)).isLessThan(Targets.RARELY);
    assertThat(wait.mean()).isBetween(theory - tolerance, theory + tolerance);
  }

  private static Session play(
      Scenario lab, String strategy, long seed, Consumer<Recorded> listener) {
    StrategySpec spec =
        lab.strategies().stream().filter(each -> each.id().equals(strategy)).findFirst().get();
    return AutoPlay.play(
        lab, seed, 1, AutoPlay.strategy(spec, (scenario, seat) -> view -> List.of()), listener);
  }
}
