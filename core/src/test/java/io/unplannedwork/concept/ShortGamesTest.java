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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the short games are there for comes out of them, over games of the same luck. */
@Tag("slow")
class ShortGamesTest {
  @Test
  void L1_aToolForEverybodyCostsMoneyAndGainsNothingWhereTheWallsStandAsBefore()
      throws IOException {
    String bought = Files.readString(Path.of("..", "scenarios", "wheelbarrow", "scenario.json"));
    String left =
        bought.replace(
            "\"oneflow-offer\": {\"choose\": \"buy\"}",
            "\"oneflow-offer\": {\"choose\": \"not-now\"}");
    assertThat(left).isNotEqualTo(bought);
    double price = 6_000_000; // cents
    assertThat(mean(bought, "siloed", Measure.CASH))
        .isLessThan(mean(left, "siloed", Measure.CASH) - price);
    assertThat(mean(bought, "siloed", Measure.FEATURES_LIVE))
        .isLessThan(1.03 * mean(left, "siloed", Measure.FEATURES_LIVE));
    assertThat(mean(bought, "siloed", Measure.CHANGE_LEAD_TIME))
        .isGreaterThan(mean(left, "siloed", Measure.CHANGE_LEAD_TIME));
  }

  @Test
  void B28_whoLightensTheDailyChoreFreesMoreThanWhoLightensTheOneThatIsSpokenOf()
      throws IOException {
    double daily = unplanned("questions");
    assertThat(daily).isLessThan(0.9 * unplanned("certificate")).isLessThan(0.9 * unplanned("no"));
  }

  /** Permille of the second round's work that nobody planned, by the chore that is made lighter. */
  private double unplanned(String chore) throws IOException {
    String teach = "\"wendells-door\": {\"choose\": \"teach\"}";
    String hero = text("hero");
    assertThat(hero).contains(teach);
    return mean(
        hero.replace(teach, teach + ", \"worst-chore\": {\"choose\": \"" + chore + "\"}"),
        "teach",
        Measure.UNPLANNED_SHARE,
        2);
  }

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
  void W4_aLocalGainIsALossForTheWholeCompany() throws IOException {
    String season = text("high-season");
    assertThat(mean(season, "development-alone", Measure.FEATURES_LIVE))
        .as("what Development is paid for")
        .isGreaterThan(1.1 * mean(season, "operations-alone", Measure.FEATURES_LIVE));
    assertThat(mean(season, "development-alone", Measure.COMPANY_VALUE))
        .as("and what the company is worth")
        .isLessThan(mean(season, "operations-alone", Measure.COMPANY_VALUE));
    assertThat(mean(season, "operations-alone", Measure.COMPANY_VALUE))
        .isLessThan(mean(season, "both-sides", Measure.COMPANY_VALUE));
  }

  @Test
  void B33_oneThingFirstBeatsAllAtOnce() throws IOException {
    String tools = text("tool-overload");
    assertThat(mean(tools, "one-at-a-time", Measure.COMPANY_VALUE))
        .isGreaterThan(mean(tools, "all-at-once", Measure.COMPANY_VALUE));
    assertThat(mean(tools, "one-at-a-time", Measure.LEAD_TIME))
        .isLessThan(0.9 * mean(tools, "all-at-once", Measure.LEAD_TIME));
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

  @Test
  void B27_eachOfFourMisunderstandingsBackfires() throws IOException {
    String sentences = text("four-sentences");
    double asEver = mean(sentences, "as-ever", Measure.COMPANY_VALUE);
    for (String said :
        List.of("no-operations", "automate-it", "developers-do-it-all", "by-itself")) {
      assertThat(mean(sentences, said, Measure.COMPANY_VALUE)).as(said).isLessThan(asEver);
    }
    assertThat(mean(sentences, "what-is-meant", Measure.COMPANY_VALUE)).isGreaterThan(asEver);
    assertThat(mean(sentences, "automate-it", Measure.CHANGE_LEAD_TIME))
        .as("a form filled in sooner waits as long for the board")
        .isGreaterThan(0.85 * mean(sentences, "as-ever", Measure.CHANGE_LEAD_TIME));
    for (String alone : List.of("no-operations", "developers-do-it-all")) {
      assertThat(mean(sentences, alone, Measure.FEATURES_LIVE))
          .as(alone)
          .isLessThan(mean(sentences, "as-ever", Measure.FEATURES_LIVE) / 2);
    }
  }

  @Test
  void R11_fivePhasesInTheirOrderOvertakeBothTheDeskAndTheLeap() throws IOException {
    String phases = text("five-phases");
    double inOrder = mean(phases, "five-phases", Measure.LEAD_TIME);
    assertThat(inOrder).isLessThan(0.8 * mean(phases, "ticket-desk", Measure.LEAD_TIME));
    assertThat(inOrder)
        .as("ownership before the ability is a longer queue than the desk")
        .isLessThan(0.5 * mean(phases, "all-at-once", Measure.LEAD_TIME));
    assertThat(mean(phases, "five-phases", Measure.AUTONOMY)).isGreaterThan(500);
    assertThat(mean(phases, "ticket-desk", Measure.AUTONOMY)).isLessThan(100);
  }

  @Test
  void W21_tenDeploymentsADayAreReachedLateInAGoodRun() throws IOException {
    String phases = text("five-phases");
    int days = 15;
    assertThat(mean(phases, "five-phases", Measure.DEPLOYMENTS, 1)).isLessThan(2 * days);
    assertThat(mean(phases, "five-phases", Measure.DEPLOYMENTS, 4)).isGreaterThan(10 * days);
    assertThat(mean(phases, "ticket-desk", Measure.DEPLOYMENTS, 4)).isLessThan(3 * days);
  }

  @Test
  void R14_theSameRoadCostsTwentyFiveMoreThanItSpares() throws IOException {
    String small = text("platform-25");
    assertThat(mean(small, "platform", Measure.LEAD_TIME))
        .isGreaterThan(1.1 * mean(small, "as-ever", Measure.LEAD_TIME));
    assertThat(mean(small, "platform", Measure.FEATURES_LIVE))
        .isLessThan(mean(small, "as-ever", Measure.FEATURES_LIVE));
  }

  @Test
  void R14_andPaysWithFiveHundred() throws IOException {
    String large = text("platform-500");
    games = 1; // five hundred people have luck enough in one game
    assertThat(mean(large, "platform", Measure.LEAD_TIME))
        .isLessThan(0.95 * mean(large, "as-ever", Measure.LEAD_TIME));
    assertThat(mean(large, "platform", Measure.FEATURES_LIVE))
        .isGreaterThan(mean(large, "as-ever", Measure.FEATURES_LIVE));
  }

  private static String text(String id) throws IOException {
    return Files.readString(Path.of("..", "scenarios", "short", id, "scenario.json"));
  }

  /** How often each strategy is played. */
  private int games = 12;

  private final Map<String, List<Session>> played = new HashMap<>();

  private double mean(String text, String strategy, Measure measure) {
    return sessions(text, strategy).stream()
        .mapToLong(
            each -> each.measures().read(measure, Scope.GAME, SimTime.of(each.now())).value())
        .average()
        .orElseThrow();
  }

  /** The same in one round. */
  private double mean(String text, String strategy, Measure measure, int round) {
    return sessions(text, strategy).stream()
        .mapToLong(each -> each.measures().closed(round, measure).orElseThrow().value())
        .average()
        .orElseThrow();
  }

  private List<Session> sessions(String text, String strategy) {
    return played.computeIfAbsent(text + strategy, key -> play(text, strategy));
  }

  private List<Session> play(String text, String strategy) {
    Scenario scenario = ScenarioJson.read(text).scenario();
    StrategySpec spec =
        scenario.strategies().stream()
            .filter(each -> each.id().equals(strategy))
            .findFirst()
            .orElseThrow();
    List<Session> sessions = new ArrayList<>();
    for (int seed = 1; seed <= games; seed++) {
      sessions.add(
          AutoPlay.play(
              scenario,
              seed,
              Integer.MAX_VALUE,
              AutoPlay.strategy(spec, Bots.MINDS),
              recorded -> {}));
    }
    return sessions;
  }
}
