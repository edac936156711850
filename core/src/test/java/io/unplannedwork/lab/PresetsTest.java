package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.Bots;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two companies in one market land where the surveys' best and slowest do (target 24; DORA 2018,
 * 2023, 2024). Deployments and their failures are those of releases: a repair that goes out by
 * itself because of an incident is counted as rework, not as a release.
 */
@Tag("slow")
class PresetsTest {
  private static final int GAMES = 16;
  private static final double DAYS = 364;

  private static Found elite;
  private static Found low;

  /** What came out of all games of a preset together. */
  private static final class Found implements Consumer<Recorded> {
    private final List<Long> leads = new ArrayList<>();
    private final List<Long> restores = new ArrayList<>();
    private long releases;
    private long failed;
    private double newWork;

    @Override
    public void accept(Recorded recorded) {
      if (recorded.event() instanceof ChangeEvent.DeploymentStarted started && !started.repair()) {
        releases++;
      } else if (recorded.event() instanceof ProductionEvent.IncidentOpened opened
          && opened.trigger() == ProductionEvent.Trigger.DEPLOYMENT) {
        failed++;
      } else if (recorded.event() instanceof ProductionEvent.IncidentClosed closed
          && closed.trigger() == ProductionEvent.Trigger.DEPLOYMENT) {
        restores.add(closed.minutes());
      }
    }

    double releasesADay(double days) {
      return releases / (GAMES * days);
    }

    double failing() {
      return (double) failed / releases;
    }

    static double middle(List<Long> values) {
      List<Long> sorted = new ArrayList<>(values);
      Collections.sort(sorted);
      return sorted.get(sorted.size() / 2);
    }
  }

  @BeforeAll
  static void playBoth() throws IOException {
    elite = play("elite");
    low = play("low");
  }

  private static Found play(String id) throws IOException {
    Scenario scenario = read(id);
    Found found = new Found();
    for (int seed = 1; seed <= GAMES; seed++) {
      Session session =
          AutoPlay.play(
              scenario,
              seed,
              Integer.MAX_VALUE,
              AutoPlay.strategy(scenario.strategies().get(0), Bots.MINDS),
              found);
      SimTime end = SimTime.of(session.now());
      found.newWork +=
          session.measures().read(Measure.NEW_WORK_SHARE, Scope.GAME, end).value() / 1000.0 / GAMES;
      found.leads.add(session.measures().read(Measure.CHANGE_LEAD_TIME, Scope.GAME, end).value());
    }
    return found;
  }

  private static Scenario read(String id) throws IOException {
    Path file = Path.of("..", "scenarios", "presets", id, "scenario.json");
    return ScenarioJson.read(Files.readAllBytes(file)).scenario();
  }

  /** With the weeks before the players come, whose releases are listened to as well. */
  private static final double ALL_DAYS = DAYS + 112;

  @Test
  void theEliteReleaseEveryDay() {
    assertThat(elite.releasesADay(ALL_DAYS)).isGreaterThanOrEqualTo(1);
  }

  @Test
  void theEliteNeedLessThanADayFromBuiltToLive() {
    assertThat(Found.middle(elite.leads)).isLessThan(SimTime.DAY);
  }

  @Test
  void theEliteRestoreAFailedReleaseWithinTheHour() {
    assertThat(Found.middle(elite.restores)).isLessThan(60);
  }

  @Test
  void theElitesReleasesFailInAtMostEightOfAHundred() {
    assertThat(elite.failing()).isBetween(0.001, 0.08);
  }

  @Test
  void theEliteSpendHalfOfTheirWorkOnWhatIsNew() {
    assertThat(elite.newWork).isBetween(0.45, 0.55);
  }

  @Test
  void theLowReleaseAtMostOnceAMonth() {
    assertThat(low.releasesADay(ALL_DAYS) * 365 / 12).isLessThanOrEqualTo(1);
  }

  @Test
  void theLowNeedAMonthOrMoreFromBuiltToLive() {
    assertThat(Found.middle(low.leads)).isGreaterThanOrEqualTo(30 * SimTime.DAY);
  }

  @Test
  void theLowNeedAWeekOrMoreToRestoreAFailedRelease() {
    assertThat(Found.middle(low.restores)).isGreaterThanOrEqualTo(7 * SimTime.DAY);
  }

  @Test
  void theLowsReleasesFailInAThirdToTwoThirdsOfCases() {
    assertThat(low.failing()).isBetween(0.35, 0.65);
  }

  @Test
  void theLowSpendLessThanAThirdOfTheirWorkOnWhatIsNew() {
    assertThat(low.newWork).isBetween(0.25, 0.35);
  }

  @Test
  void bothLiveInTheSameMarketUnderTheSameLaws() throws IOException {
    Scenario one = read("elite");
    Scenario other = read("low");
    assertThat(one.laws()).isEqualTo(other.laws());
    assertThat(one.demand()).isEqualTo(other.demand());
    assertThat(one.calendars()).isEqualTo(other.calendars());
    assertThat(one.people()).hasSameSizeAs(other.people());
    assertThat(one.people().stream().mapToLong(p -> p.wage()).sum())
        .isEqualTo(other.people().stream().mapToLong(p -> p.wage()).sum());
    for (int i = 0; i < one.services().size(); i++) {
      assertThat(one.services().get(i).demand()).isEqualTo(other.services().get(i).demand());
      assertThat(one.services().get(i).capacity()).isEqualTo(other.services().get(i).capacity());
      assertThat(one.services().get(i).revenue()).isEqualTo(other.services().get(i).revenue());
    }
  }
}
