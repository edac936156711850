package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.scenario.ChangePolicySpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.Sight.ItemState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds work up besides people: blocks, other items, freezes, windows. */
class HeldUpTest {
  private static final String PEOPLE =
      """
      "teams": [
        {"id": "team", "name": "Team", "group": "lab", "calendar": "always"},
        {"id": "helpers", "name": "Helpers", "group": "lab", "calendar": "always"},
      ],
      "people": [
        {"id": "ada", "name": "Ada", "team": "team", "skills": {"work": 1000}},
        {"id": "bo", "name": "Bo", "team": "helpers", "skills": {"work": 1000}},
      ],
      """;

  @Test
  @Tag("slow")
  void workIsBlockedAsOftenAsItsHazardSays() {
    // A block in 2,000 minutes of work; Ada does other work meanwhile.
    Scenario scenario =
        Written.lab(
            PEOPLE
                + """
                "stages": [{"id": "work", "name": "Work", "team": "team", "skill": "work",
                  "blocking": {"hazard": 500, "by": "test data", "lasts": {"constant": 700}}}],
                "demand": [{"id": "jobs", "type": "CHANGE", "titles": ["Job"], "loop": 8,
                  "effort": {"work": {"exponential": 960}}}],
                """);
    long[] blocks = new long[1];
    EventLog log = new EventLog();
    log.listen(recorded -> blocks[0] += recorded.event() instanceof FlowEvent.ItemBlocked ? 1 : 0);
    World.create(scenario, 1, log).advance(4_000_000, Integer.MAX_VALUE);
    assertThat(blocks[0]).isBetween(1_860L, 2_140L);
  }

  @Test
  void aBlockedItemWaitsForTheTeamThatHelpsAndItsPersonGoesOnWithSomethingElse() {
    World world =
        world(
            """
            "stages": [
              {"id": "work", "name": "Work", "team": "team", "skill": "work",
               "blocking": {"hazard": 1000000, "by": "access rights", "team": "helpers",
                            "work": 40}},
              {"id": "help", "name": "Help", "team": "helpers", "skill": "work"},
            ],
            "demand": [
              {"id": "help", "type": "CHANGE", "titles": ["Help"], "most": 1,
               "arrivals": {"listed": [0, 0]}, "effort": {"help": {"constant": 100}}},
              {"id": "jobs", "type": "CHANGE", "titles": ["Job"], "most": 1,
               "arrivals": {"constant": 1}, "effort": {"work": {"constant": 500}}},
            ],
            """
                .replace("[0, 0]", "[0, 10]"));
    world.advance(90, Integer.MAX_VALUE);
    Sight.ItemRow job = world.sight().items().get(1);
    assertThat(job.state()).isEqualTo(ItemState.BLOCKED);
    assertThat(job.worker()).isNull();
    world.advance(120, Integer.MAX_VALUE);
    assertThat(minutes(world, job.id(), Spent.BLOCKED)).isGreaterThan(80);
    world.advance(1_000_000, Integer.MAX_VALUE);
    assertThat(world.sight().items()).isEmpty();
  }

  @Test
  void anItemWaitsForTheItemOfAnotherStreamThatItNeeds() {
    World world =
        world(
            """
            "stages": [
              {"id": "work", "name": "Work", "team": "team", "skill": "work"},
              {"id": "help", "name": "Help", "team": "helpers", "skill": "work"},
            ],
            "demand": [
              {"id": "screens", "type": "CHANGE", "titles": ["Screen"], "most": 1,
               "needs": ["interfaces"],
               "arrivals": {"constant": 10}, "effort": {"work": {"constant": 500}}},
              {"id": "interfaces", "type": "CHANGE", "titles": ["Interface"], "most": 1,
               "arrivals": {"constant": 20}, "effort": {"help": {"constant": 300}}},
            ],
            """);
    world.advance(100, Integer.MAX_VALUE);
    assertThat(state(world, 0)).isEqualTo(ItemState.WAITING_FOR_ITEM);
    ItemId screen = world.sight().items().get(0).id();
    world.advance(400, Integer.MAX_VALUE);
    assertThat(world.sight().account(screen))
        .containsExactlyInAnyOrder(
            new SpentMinutes(Spent.WAITED_FOR_ITEM, "interfaces", 310),
            new SpentMinutes(Spent.WORKED, "work", 80));
  }

  @Test
  void aFreezeOfWorkBeginsNothingNewButWhatItExcepts() {
    World world =
        world(
            """
            "stages": [{"id": "work", "name": "Work", "team": "team", "skill": "work"}],
            "demand": [
              {"id": "jobs", "type": "CHANGE", "titles": ["Job"], "most": 2,
               "arrivals": {"constant": 100}, "effort": {"work": {"constant": 150}}},
              {"id": "main", "type": "BUSINESS_PROJECT", "titles": ["Main"], "most": 1,
               "arrivals": {"constant": 300}, "effort": {"work": {"constant": 150}}},
            ],
            "freezes": [{"id": "f", "title": "All hands", "what": "WORK",
              "exceptStreams": ["main"],
              "from": "2026-06-01T02:00", "until": "2026-06-02T00:00"}],
            """);
    world.advance(340, Integer.MAX_VALUE);
    // What was begun is finished, the second job is frozen, the main project goes on.
    assertThat(world.sight().items())
        .extracting(Sight.ItemRow::title)
        .containsExactly("Job 2", "Main 1");
    assertThat(state(world, 0)).isEqualTo(ItemState.QUEUED);
    assertThat(state(world, 1)).isEqualTo(ItemState.WORKED_ON);
    ItemId second = world.sight().items().get(0).id();
    world.advance(SimTime.DAY, Integer.MAX_VALUE);
    assertThat(minutes(world, second, Spent.FROZEN)).isEqualTo(SimTime.DAY - 200);
    assertThat(state(world, 0)).isEqualTo(ItemState.WORKED_ON);
  }

  @Test
  void anOrderFreezesReleasesAndThawsThem() {
    World world = World.create(releasing("\"changes\": {\"releases\": \"ON_DEMAND\"}"), 1, log());
    world.apply(new Order.Freeze(CompanyEvent.Frozen.RELEASES, 10_000, List.of()), 0);
    world.advance(1_000, Integer.MAX_VALUE);
    ItemId first = world.sight().items().get(0).id();
    assertThat(state(world, 0)).isEqualTo(ItemState.WAITING_FOR_RELEASE);
    assertThat(minutes(world, first, Spent.FROZEN)).isPositive();
    world.apply(new Order.Freeze(CompanyEvent.Frozen.RELEASES, 0, List.of()), 0);
    assertThat(state(world, 0)).isEqualTo(ItemState.DEPLOYING);
  }

  @Test
  void onDemandAChangeGoesOutWhenItIsReady() {
    World world = World.create(releasing("\"changes\": {\"releases\": \"ON_DEMAND\"}"), 1, log());
    world.advance(205, Integer.MAX_VALUE);
    assertThat(state(world, 0)).isEqualTo(ItemState.DEPLOYING);
    World weekly = World.create(releasing("\"releaseDays\": [\"SATURDAY\"]"), 1, log());
    weekly.advance(205, Integer.MAX_VALUE);
    assertThat(state(weekly, 0)).isEqualTo(ItemState.WAITING_FOR_RELEASE);
    weekly.apply(new Order.ReleaseWhen(ChangePolicySpec.Releases.ON_DEMAND), 0);
    assertThat(state(weekly, 0)).isEqualTo(ItemState.DEPLOYING);
  }

  @Test
  void whatNobodyTakesOutInItsWindowWaitsForTheNextRelease() {
    // One change a release, an hour and a quarter each, and a window of an hour.
    World world =
        World.create(
            releasing(
                "\"releaseDays\": [\"TUESDAY\"], \"batch\": 1, \"changes\": {\"window\": 60}"),
            1,
            log());
    long tuesday = SimTime.DAY + 600;
    world.advance(tuesday + 61, Integer.MAX_VALUE);
    assertThat(world.sight().items().stream().map(Sight.ItemRow::state))
        .startsWith(ItemState.DEPLOYING, ItemState.WAITING_FOR_RELEASE);
    world.advance(tuesday + SimTime.DAY, Integer.MAX_VALUE);
    assertThat(state(world, 0)).isEqualTo(ItemState.WAITING_FOR_RELEASE);
  }

  /**
   * A freeze of F weeks takes F ρ / (1 − ρ) weeks to drain: 8 for 2 weeks at 0.8. The same luck
   * with and without the freeze, until both have the same work.
   */
  @Test
  @Tag("slow")
  void theHangoverOfATwoWeekFreezeLastsEightWeeksAtEightyPercent() {
    String shop =
        PEOPLE
            + """
            "stages": [{"id": "work", "name": "Work", "team": "team", "skill": "work"}],
            "demand": [{"id": "jobs", "type": "CHANGE", "titles": ["Job"],
              "arrivals": {"exponential": 600}, "effort": {"work": {"exponential": 480}}}],
            """;
    Scenario scenario = Written.lab(shop);
    List<Double> weeks = new ArrayList<>();
    for (int seed = 1; seed <= 400; seed++) {
      World calm = World.create(scenario, seed, log());
      World frozen = World.create(scenario, seed, log());
      long begin = 20 * SimTime.WEEK;
      calm.advance(begin, Integer.MAX_VALUE);
      frozen.advance(begin, Integer.MAX_VALUE);
      frozen.apply(new Order.Freeze(CompanyEvent.Frozen.WORK, 2 * SimTime.WEEK, List.of()), 0);
      long minute = begin + 2 * SimTime.WEEK;
      do {
        minute += SimTime.DAY;
        calm.advance(minute, Integer.MAX_VALUE);
        frozen.advance(minute, Integer.MAX_VALUE);
      } while (frozen.sight().items().size() > calm.sight().items().size()
          && minute < begin + 200 * SimTime.WEEK);
      weeks.add((minute - begin) / (double) SimTime.WEEK - 2);
    }
    double mean = weeks.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    assertThat(mean).isCloseTo(8, within(1.5));
  }

  private static Scenario releasing(String policies) {
    return Written.lab(
        PEOPLE
            + """
            "stages": [
              {"id": "work", "name": "Work", "team": "team", "skill": "work"},
              {"id": "release", "name": "Release", "kind": "RELEASE", "team": "helpers",
               "skill": "work"},
            ],
            "demand": [{"id": "jobs", "type": "CHANGE", "titles": ["Job"], "most": 3,
              "arrivals": {"constant": 100},
              "effort": {"work": {"constant": 100}, "release": {"constant": 0}}}],
            "policies": {%s},
            """
                .formatted(policies));
  }

  private static World world(String parts) {
    return World.create(Written.lab(PEOPLE + parts), 1, log());
  }

  private static EventLog log() {
    return new EventLog();
  }

  private static ItemState state(World world, int place) {
    return world.sight().items().get(place).state();
  }

  private static long minutes(World world, ItemId item, Spent spent) {
    return world.sight().account(item).stream()
        .filter(line -> line.spent() == spent)
        .mapToLong(SpentMinutes::minutes)
        .sum();
  }
}
