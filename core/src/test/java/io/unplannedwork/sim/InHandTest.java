package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several items in one person's hands, and what turning between them costs. */
class InHandTest {
  private static final String ONE_PERSON =
      """
      "people": [{"id": "ada", "name": "Ada", "team": "team", "skills": {"work": 1000}}],
      "stages": [{"id": "work", "name": "Work", "team": "team", "skill": "work"}],
      """;

  private final List<Long> finished = new ArrayList<>();

  @Test
  void threeEqualTasksInTurnAreDoneOneAndAHalfTimesAsLateOnAverageAsOneAfterTheOther() {
    double turning = meanEnd(tasks("{\"off\": [\"ALL\"]}", 3));
    double sequential = meanEnd(tasks("{\"off\": [\"ALL\"]}", 1));
    assertThat(sequential).isEqualTo(2 * 4_800);
    assertThat(turning / sequential).isCloseTo(1.5, within(0.075));
  }

  @Test
  void aTaxOnTurningMakesAllOfThemStrictlyLater() {
    double free = meanEnd(tasks("{\"off\": [\"ALL\"]}", 3));
    List<Long> without = List.copyOf(finished);
    double taxed = meanEnd(tasks("{\"off\": [\"ALL\"], \"on\": [\"SWITCHING\"]}", 3));
    assertThat(taxed).isGreaterThan(free);
    for (int i = 0; i < without.size(); i++) {
      assertThat(finished.get(i)).isGreaterThan(without.get(i));
    }
  }

  @Test
  void twoProjectsCostSeventeenPercentOfTheTime() {
    assertThat(shareLost(2, 0)).isCloseTo(0.17, within(0.001));
    assertThat(shareLost(1, 0)).isZero();
    assertThat(shareLost(3, 0)).isBetween(0.17, 0.34);
  }

  @Test
  void weinbergsTableHoldsToThePercentWithTwoToFiveProjects() {
    double[] table = {0, 0.20, 0.40, 0.60, 0.75};
    for (int items = 1; items <= 5; items++) {
      assertThat(shareLost(items, 1)).isCloseTo(table[items - 1], within(1e-9));
    }
  }

  @Test
  void someoneWhoMayHoldOneOnlyFinishesWhatIsInHandBeforeTakingMore() {
    World world = World.create(tasks("{\"off\": [\"ALL\"]}", 3), 1, new EventLog());
    world.advance(1_000, Integer.MAX_VALUE);
    world.apply(new Order.InHand(new TeamId("team"), 1, 100), 0);
    int begun = begun(world);
    assertThat(begun).isEqualTo(3);
    world.advance(20_000, Integer.MAX_VALUE);
    assertThat(world.sight().items()).isEmpty();
  }

  @Test
  void whatIsInHandGoesBackToTheQueueWhenItsPersonIsLent() {
    Scenario scenario =
        Written.lab(
            """
            "teams": [
              {"id": "team", "name": "T", "group": "lab", "calendar": "always",
               "inHand": 3, "turn": 60},
              {"id": "other", "name": "O", "group": "lab", "calendar": "always"},
            ],
            "people": [
              {"id": "ada", "name": "Ada", "team": "team", "skills": {"work": 1000}},
              {"id": "bo", "name": "Bo", "team": "other", "skills": {"work": 1000}},
            ],
            "stages": [{"id": "work", "name": "Work", "team": "team", "skill": "work"}],
            "demand": [{"id": "jobs", "type": "CHANGE", "titles": ["Job"], "loop": 3,
              "effort": {"work": {"constant": 4800}}}],
            """);
    World world = World.create(scenario, 1, new EventLog());
    world.advance(500, Integer.MAX_VALUE);
    world.apply(new Order.Lend(new PersonId("ada"), new TeamId("other")), 0);
    assertThat(world.sight().items())
        .allSatisfy(item -> assertThat(item.state()).isEqualTo(Sight.ItemState.QUEUED));
    assertThat(world.sight().stages().get(0).inWork()).isZero();
  }

  private static int begun(World world) {
    return (int)
        world.sight().items().stream()
            .filter(item -> item.state() != Sight.ItemState.QUEUED)
            .count();
  }

  private static Scenario tasks(String laws, int inHand) {
    return Written.scenario(
        """
        "laws": %s,
        "teams": [{"id": "team", "name": "Team", "group": "lab", "calendar": "always",
          "inHand": %d, "turn": 48}],
        %s
        "demand": [{"id": "tasks", "type": "CHANGE", "titles": ["Task"], "most": 3,
          "arrivals": {"listed": [0, 0, 0, 1000000]}, "effort": {"work": {"constant": 4800}}}],
        """
            .formatted(laws, inHand, ONE_PERSON));
  }

  private double meanEnd(Scenario scenario) {
    finished.clear();
    EventLog log = new EventLog();
    log.listen(
        recorded -> {
          if (recorded.event() instanceof FlowEvent.ItemDone) {
            finished.add(recorded.at().minutes());
          }
        });
    World.create(scenario, 1, log).advance(40_000, Integer.MAX_VALUE);
    assertThat(finished).hasSize(3);
    return finished.stream().mapToLong(Long::longValue).average().orElseThrow();
  }

  /** The share of somebody's time that goes into finding the way back in, over whole turns. */
  private static double shareLost(int items, int table) {
    Scenario scenario =
        Written.scenario(
            """
            "laws": {"off": ["ALL"], "on": ["SWITCHING"], "parameters": {"SWITCHING_TABLE": %d}},
            "teams": [{"id": "team", "name": "Team", "group": "lab", "calendar": "always",
              "inHand": %d, "turn": 200}],
            %s
            "demand": [{"id": "projects", "type": "CHANGE", "titles": ["Project"], "loop": %d,
              "effort": {"work": {"constant": 200000}}}],
            """
                .formatted(table, items, ONE_PERSON, items));
    World world = World.create(scenario, 1, new EventLog());
    long warm = 200L * items * 2;
    world.advance(warm, Integer.MAX_VALUE);
    long before = minutes(world, Spent.SWITCHING);
    long span = 200L * items * 20;
    world.advance(warm + span, Integer.MAX_VALUE);
    return (minutes(world, Spent.SWITCHING) - before) / (double) span;
  }

  private static long minutes(World world, Spent spent) {
    return world.sight().items().stream()
        .flatMap(item -> world.sight().account(item.id()).stream())
        .filter(line -> line.spent() == spent)
        .mapToLong(SpentMinutes::minutes)
        .sum();
  }
}
