package io.unplannedwork.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.measure.Way;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StrategySpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A game that is over, beside other ways of playing it on the same luck. */
class OtherWaysTest {
  private static JournalRecord.Opened opened(long seed) throws IOException {
    Path file = Path.of("..", "scenarios", "first-release", "scenario.json");
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    return new JournalRecord.Opened(World.RULES, "ABCD2345", scenario, seed, 4);
  }

  private static StrategySpec strategy(JournalRecord.Opened opened, String id) {
    return opened.scenario().strategies().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Session played(
      JournalRecord.Opened opened, StrategySpec strategy, Consumer<Recorded> listener) {
    return AutoPlay.play(opened, AutoPlay.strategy(strategy, Bots.MINDS), listener, record -> {});
  }

  @Test
  void eachOtherWayIsTheGameThatItsStrategyPlaysOnTheSameLuck() throws IOException {
    JournalRecord.Opened opened = opened(5);
    OtherWays ways = new OtherWays(opened);
    for (int i = 0; !ways.work(); i++) {
      assertThat(i).as("it comes to its end").isLessThan(100_000);
    }
    List<Way> alone = new ArrayList<>();
    for (StrategySpec strategy : opened.scenario().strategies()) {
      alone.add(OtherWays.way(strategy.about(), played(opened, strategy, event -> {})));
    }
    assertThat(ways.found()).hasSizeGreaterThan(1).isEqualTo(alone);
  }

  @Test
  void B22_twoWaysOfRunningOneCompanyMeetTheSameWishesAndComeToOtherResults() throws IOException {
    JournalRecord.Opened opened = opened(5);
    List<String> siloed = new ArrayList<>();
    List<String> slices = new ArrayList<>();
    Way departments = way(opened, "siloed", siloed);
    Way shared = way(opened, "thin-slices", slices);
    assertThat(siloed).as("what customers ask for, and when").isNotEmpty().isEqualTo(slices);
    assertThat(value(shared, Measure.DEPLOYMENTS))
        .isGreaterThan(2 * value(departments, Measure.DEPLOYMENTS));
    assertThat(value(shared, Measure.CHANGE_LEAD_TIME))
        .isLessThan(value(departments, Measure.CHANGE_LEAD_TIME));
    assertThat(value(shared, Measure.COMPANY_VALUE))
        .isGreaterThan(value(departments, Measure.COMPANY_VALUE));
  }

  private static Way way(JournalRecord.Opened opened, String id, List<String> wishes) {
    Session session =
        played(
            opened,
            strategy(opened, id),
            recorded -> {
              if (recorded.event() instanceof FlowEvent.ItemArrived arrived
                  && arrived.type() == WorkType.BUSINESS_PROJECT) {
                wishes.add(recorded.at() + " " + arrived.title());
              }
            });
    return OtherWays.way(id, session);
  }

  private static long value(Way way, Measure measure) {
    return way.readings().get(measure).value();
  }

  @Test
  void B22_whoHasPlayedIsShownTheOwnGameBesideTheOtherWaysOnceItIsOver() throws IOException {
    JournalRecord.Opened opened = opened(5);
    Rig rig = Rig.opened(opened);
    Player facilitator = rig.facilitator();
    for (int i = 0; facilitator.clock().phase() != Phase.ENDED; i++) {
      assertThat(facilitator.view.one(Body.End.class)).as("while it is played").isEmpty();
      assertThat(i).as("phases that were ended").isLessThan(20);
      facilitator.gives("on-" + i, new Command.EndPhase());
      rig.run(1000);
    }
    rig.run(1000);
    Body.Beside beside = facilitator.view.one(Body.End.class).orElseThrow().beside();
    assertThat(beside.ways().get(0).about()).isEmpty();
    assertThat(beside.ways().stream().skip(1).map(Body.Way::about))
        .containsExactlyElementsOf(
            opened.scenario().strategies().stream().map(StrategySpec::about).toList());
    assertThat(beside.rows()).isNotEmpty();
    for (Body.Compared row : beside.rows()) {
      assertThat(row.values()).as(row.name()).hasSameSizeAs(beside.ways());
      assertThat(row.values().stream().distinct().count()).as(row.name()).isGreaterThan(1);
      assertThat(row.best()).as("somebody is best at %s", row.name()).contains(true);
    }
    assertThat(beside.rows().stream().map(Body.Compared::measure)).contains(Measure.COMPANY_VALUE);
  }

  @Test
  void aScenarioWithoutStrategiesHasNoOtherWay() {
    Rig rig = Rig.opened(TestJournal.Habit.PROMPT);
    Player facilitator = rig.facilitator();
    rig.until(facilitator, Phase.ENDED);
    rig.run(1000);
    assertThat(facilitator.view.one(Body.End.class).orElseThrow().beside())
        .isEqualTo(Body.Beside.NOT_YET);
  }
}
