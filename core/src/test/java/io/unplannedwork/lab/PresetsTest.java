package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Reading;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.Minds;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two companies in one market land where the surveys' best and slowest do (target 24; DORA 2018,
 * 2023, 2024), by the very measures that players see at the end.
 */
@Tag("slow")
class PresetsTest {
  private static final int GAMES = 16;

  private static final List<Measure> MEASURES =
      List.of(
          Measure.DEPLOYMENTS,
          Measure.CHANGE_LEAD_TIME,
          Measure.FAILED_DEPLOYMENT_RECOVERY_TIME,
          Measure.CHANGE_FAIL_RATE,
          Measure.NEW_WORK_SHARE,
          Measure.COMPANY_VALUE);

  /** Two rounds, and the weeks before the players come. */
  private static final double DAYS = 364 + 112;

  private static Found elite;
  private static Found low;

  /** What a measure came to in each game of a preset. */
  private static final class Found {
    private final Map<Measure, List<Reading>> readings = new EnumMap<>(Measure.class);

    /** What customers and colleagues asked for in all games, and when. */
    private final List<String> wishes = new ArrayList<>();

    void hear(Recorded recorded) {
      if (recorded.event() instanceof FlowEvent.ItemArrived arrived && arrived.stream() != null) {
        wishes.add(
            recorded.at().minutes()
                + " "
                + arrived.stream()
                + " "
                + arrived.service()
                + " "
                + arrived.title());
      }
    }

    void add(Measures measures, SimTime end) {
      for (Measure measure : MEASURES) {
        readings
            .computeIfAbsent(measure, key -> new ArrayList<>())
            .add(measures.read(measure, Scope.GAME, end));
      }
    }

    double deploymentsADay() {
      return sum(Measure.DEPLOYMENTS, Reading::value) / (GAMES * DAYS);
    }

    /** Of all games together. */
    double share(Measure measure) {
      return sum(measure, reading -> reading.value() * reading.samples())
          / (1000.0 * sum(measure, Reading::samples));
    }

    double newWork() {
      return sum(Measure.NEW_WORK_SHARE, Reading::value) / (1000.0 * GAMES);
    }

    double middle(Measure measure) {
      List<Long> sorted = readings.get(measure).stream().map(Reading::value).sorted().toList();
      return sorted.get(sorted.size() / 2);
    }

    private long sum(Measure measure, ToLongFunction<Reading> amount) {
      return readings.get(measure).stream().mapToLong(amount).sum();
    }
  }

  @BeforeAll
  static void playBoth() throws IOException {
    elite = play("elite");
    low = play("low");
  }

  private static Found play(String id) throws IOException {
    Scenario scenario = read(id);
    Minds minds = AutoPlay.strategy(scenario.strategies().get(0), Bots.MINDS);
    Found found = new Found();
    for (int seed = 1; seed <= GAMES; seed++) {
      Session session = AutoPlay.play(scenario, seed, Integer.MAX_VALUE, minds, found::hear);
      found.add(session.measures(), SimTime.of(session.now()));
    }
    return found;
  }

  private static Scenario read(String id) throws IOException {
    Path file = Path.of("..", "scenarios", "presets", id, "scenario.json");
    return ScenarioJson.read(Files.readAllBytes(file)).scenario();
  }

  @Test
  void theEliteReleaseEveryDay() {
    assertThat(elite.deploymentsADay()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void theEliteNeedLessThanADayFromBuiltToLive() {
    assertThat(elite.middle(Measure.CHANGE_LEAD_TIME)).isLessThan(SimTime.DAY);
  }

  @Test
  void theEliteRestoreAFailedReleaseWithinTheHour() {
    assertThat(elite.middle(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME)).isLessThan(60);
  }

  @Test
  void theElitesReleasesFailInAtMostEightOfAHundred() {
    assertThat(elite.share(Measure.CHANGE_FAIL_RATE)).isBetween(0.001, 0.08);
  }

  @Test
  void theEliteSpendHalfOfTheirWorkOnWhatIsNew() {
    assertThat(elite.newWork()).isBetween(0.45, 0.55);
  }

  @Test
  void theLowReleaseAtMostOnceAMonth() {
    assertThat(low.deploymentsADay() * 365 / 12).isLessThanOrEqualTo(1);
  }

  @Test
  void theLowNeedAMonthOrMoreFromBuiltToLive() {
    assertThat(low.middle(Measure.CHANGE_LEAD_TIME)).isGreaterThanOrEqualTo(30 * SimTime.DAY);
  }

  @Test
  void theLowNeedAWeekOrMoreToRestoreAFailedRelease() {
    assertThat(low.middle(Measure.FAILED_DEPLOYMENT_RECOVERY_TIME))
        .isGreaterThanOrEqualTo(7 * SimTime.DAY);
  }

  @Test
  void theLowsReleasesFailInAThirdToTwoThirdsOfCases() {
    assertThat(low.share(Measure.CHANGE_FAIL_RATE)).isBetween(0.35, 0.65);
  }

  @Test
  void theLowSpendLessThanAThirdOfTheirWorkOnWhatIsNew() {
    assertThat(low.newWork()).isBetween(0.25, 0.35);
  }

  @Test
  void B22_theSameIsAskedOfBothAtTheSameMinutesAndTheyMakeOfItWhatTheyAreBuiltFor() {
    assertThat(low.wishes).hasSizeGreaterThan(GAMES * 500).isEqualTo(elite.wishes);
    for (int game = 0; game < GAMES; game++) {
      assertThat(elite.readings.get(Measure.COMPANY_VALUE).get(game).value())
          .as("game %s", game)
          .isGreaterThan(low.readings.get(Measure.COMPANY_VALUE).get(game).value());
    }
  }

  @Test
  void B22_bothLiveInTheSameMarketUnderTheSameLaws() throws IOException {
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
