package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.Bots;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the short games are there for comes out of them, over games of the same luck. */
@Tag("slow")
class ShortGamesTest {
  private static final int GAMES = 12;

  @Test
  void L7_departmentsWinOnASlowMarketAndLoseOnAFastOne() throws IOException {
    String slow = text("slow-market");
    String fast = slow.replace("\"MARKET_SPEED\": 0}", "\"MARKET_SPEED\": 300}");
    assertThat(fast).isNotEqualTo(slow);
    assertThat(mean(slow, "silos", Measure.COMPANY_VALUE))
        .isGreaterThan(mean(slow, "rocket", Measure.COMPANY_VALUE));
    assertThat(mean(fast, "silos", Measure.COMPANY_VALUE))
        .isLessThan(mean(fast, "rocket", Measure.COMPANY_VALUE));
  }

  @Test
  void A8_whoPreparesForTheSeasonLosesLessInIt() throws IOException {
    String season = text("high-season");
    assertThat(mean(season, "both-sides", Measure.OUTAGE_COST))
        .isLessThan(mean(season, "development-alone", Measure.OUTAGE_COST) / 2);
  }

  @Test
  void R1_aDeskHiredForReleasesMakesThemWaitLongerThanBefore() throws IOException {
    String hire = text("devops-hire");
    assertThat(mean(hire, "hire-and-hand-over", Measure.CHANGE_LEAD_TIME))
        .isGreaterThan(mean(hire, "as-ever", Measure.CHANGE_LEAD_TIME));
  }

  @Test
  void R2_whoAsksWhatIsMissingGetsThingsOutSoonerThanWhoHires() throws IOException {
    String hire = text("devops-hire");
    assertThat(mean(hire, "ask-first", Measure.CHANGE_LEAD_TIME))
        .isLessThan(mean(hire, "hire-and-hand-over", Measure.CHANGE_LEAD_TIME) / 2);
  }

  private static String text(String id) throws IOException {
    return Files.readString(Path.of("..", "scenarios", "short", id, "scenario.json"));
  }

  private static double mean(String text, String strategy, Measure measure) {
    Scenario scenario = ScenarioJson.read(text).scenario();
    StrategySpec played =
        scenario.strategies().stream()
            .filter(each -> each.id().equals(strategy))
            .findFirst()
            .orElseThrow();
    double sum = 0;
    for (int seed = 1; seed <= GAMES; seed++) {
      Session session =
          AutoPlay.play(
              scenario,
              seed,
              Integer.MAX_VALUE,
              AutoPlay.strategy(played, Bots.MINDS),
              recorded -> {});
      SimTime end = SimTime.of(session.now());
      sum += session.measures().read(measure, Scope.GAME, end).value();
    }
    return sum / GAMES;
  }
}
