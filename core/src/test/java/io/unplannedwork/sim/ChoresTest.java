package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.EffectSpec.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What decisions take of people and bring into the company. */
class ChoresTest {
  private static final PersonId ONE = new PersonId("server1");

  private final List<Recorded> events = new ArrayList<>();

  private World world(Lab lab) {
    EventLog log = new EventLog();
    log.listen(events::add);
    return lab.world(1, log);
  }

  /** One person, an item every 100 minutes from the start, 60 minutes each. */
  private static Lab steady(String calendar) {
    return new Lab()
            .team("team", calendar)
            .people("server", "team", 1, "work")
            .candidate("second", "team", "work")
            .stage("work", "team", 0)
            .stream("demand", Lab.constant(100), Map.of("work", Lab.constant(60)));
  }

  private List<Long> finished() {
    return events.stream()
        .filter(recorded -> recorded.event() instanceof FlowEvent.ItemDone)
        .map(recorded -> recorded.at().minutes())
        .toList();
  }

  @Test
  void aCandidateIsNobodyUntilHiredAndThenWorksFromTheSameMinute() {
    World world =
        world(
            new Lab()
                    .team("team", "always")
                    .people("server", "team", 1, "work")
                    .candidate("second", "team", "work")
                    .stage("work", "team", 0)
                    .stream(
                        "demand",
                        Lab.listed(0L, 0L, 1_000_000L),
                        Map.of("work", Lab.constant(100))));
    world.advance(30, Integer.MAX_VALUE);
    assertThat(world.sight().people()).hasSize(1);
    assertThat(world.sight().person(new PersonId("second"))).isEmpty();
    world.apply(new Order.Hire(new PersonId("second")), 0);
    world.apply(new Order.Hire(new PersonId("second")), 0);
    assertThat(world.sight().people()).hasSize(2);
    world.advance(1000, Integer.MAX_VALUE);
    assertThat(finished()).containsExactly(100L, 130L);
    assertThat(events.stream().map(Recorded::event))
        .filteredOn(CompanyEvent.PersonHired.class::isInstance)
        .hasSize(1);
  }

  @Test
  void hoursTakenOfSomebodyAreGivenAsSoonAsTheyAreFree() {
    World world = world(steady("always"));
    world.advance(110, Integer.MAX_VALUE);
    world.apply(new Order.TakeHours(ONE, null, 90, "A course"), 0);
    world.advance(400, Integer.MAX_VALUE);
    // The first item is finished at 160, the course goes on until 250, the second item waited.
    assertThat(finished()).containsExactly(160L, 310L, 370L);
  }

  @Test
  void hoursAreWorkingHours() {
    World world = world(steady("office"));
    world.advance(SimTime.DAY + 16 * 60, Integer.MAX_VALUE);
    world.apply(new Order.TakeHours(ONE, null, 120, "A course"), 0);
    // What was in hand is done at five; the two hours are those of the next morning.
    world.advance(2 * SimTime.DAY + 10 * 60 + 59, Integer.MAX_VALUE);
    assertThat(world.sight().person(ONE).orElseThrow().item()).isNull();
    world.advance(2 * SimTime.DAY + 11 * 60 + 1, Integer.MAX_VALUE);
    assertThat(world.sight().person(ONE).orElseThrow().item()).isNotNull();
  }

  @Test
  void whatSomebodyLearnsHoldsWhenTheyHaveGivenTheirHours() {
    Lab lab =
        new Lab()
                .team("team", "always")
                .person("server1", "team", Map.of("work", Permille.of(500)), Map.of())
                .stage("work", "team", 0)
                .stream("demand", Lab.constant(1000), Map.of("work", Lab.constant(60)));
    World world = world(lab);
    world.advance(1010, Integer.MAX_VALUE);
    world.apply(new Order.TakeHours(ONE, null, 100, "A course"), 0);
    world.apply(new Order.Learn(ONE, "work", null, 500), 0);
    world.advance(2100, Integer.MAX_VALUE);
    // Twice the time before the course, the time of a seasoned hand after it.
    assertThat(finished()).containsExactly(1120L, 2060L);
  }

  @Test
  void aTeamsHoursAreAnItemOfItsWork() {
    World world = world(steady("always"));
    world.apply(new Order.TakeHours(null, new TeamId("team"), 30, "Tidy up"), 0);
    world.advance(90, Integer.MAX_VALUE);
    assertThat(finished()).containsExactly(30L);
  }

  @Test
  void anItemThatADecisionBringsPassesItsStages() {
    World world = world(steady("always"));
    world.apply(
        new Order.Bring(
            "A report", WorkType.INTERNAL_PROJECT, null, Map.of(new StageId("work"), 40L), 0),
        0);
    world.advance(1, Integer.MAX_VALUE);
    assertThat(world.sight().items()).extracting(Sight.ItemRow::title).containsExactly("A report");
    world.advance(90, Integer.MAX_VALUE);
    assertThat(finished()).containsExactly(40L);
  }

  @Test
  void anEffectHoldsForItsDaysAndIsGoneAfterThem() {
    World world = world(steady("always"));
    world.apply(new Order.Affect(Effect.DEFECTS, 500, 2), 0);
    world.apply(new Order.Affect(Effect.DEFECTS, -500, 4), 0);
    assertThat(world.company().factor(Effect.DEFECTS)).isEqualTo(750);
    world.advance(2 * SimTime.DAY, Integer.MAX_VALUE);
    assertThat(world.company().factor(Effect.DEFECTS)).isEqualTo(500);
    world.advance(4 * SimTime.DAY, Integer.MAX_VALUE);
    assertThat(world.company().factor(Effect.DEFECTS)).isEqualTo(1000);
  }
}
