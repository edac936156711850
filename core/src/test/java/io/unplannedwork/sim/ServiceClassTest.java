package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ServiceClassId;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.scenario.QueueOrder;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StageSpec;
import io.unplannedwork.sim.Sight.ItemState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Classes of service: who goes first, who preempts, who has a lane, who passes limits. */
class ServiceClassTest {
  private static final ServiceClassId URGENT = new ServiceClassId("urgent");

  private static final String SHOP =
      """
      "teams": [{"id": "team", "name": "Team", "group": "lab", "calendar": "always"}],
      "people": [{"id": "ada", "name": "Ada", "team": "team", "skills": {"work": 1000}}],
      "classes": [
        {"id": "urgent", "name": "Urgent", "precedence": 0, "preempts": true,
         "passesLimits": true},
        {"id": "standard", "name": "Standard"},
      ],
      """;

  /** W/S = 1 / [(1 − ρu)(1 − ρu − ρp)]: preemptive resume, M/M/1 (Cobham; White and Christie). */
  @Test
  @Tag("slow")
  void plannedWorkBehindPreemptiveIncidentsTakesAsLongAsTheorySays() {
    double quiet = cycle(0);
    double busy = cycle(300);
    assertThat(quiet).isCloseTo(2.0, within(0.1));
    assertThat(busy).isCloseTo(7.14, within(0.6));
    assertThat(busy / quiet).isCloseTo(3.57, within(0.3));
  }

  private static double cycle(int urgentPermille) {
    String urgent =
        urgentPermille == 0
            ? ""
            : """
              {"id": "incidents", "type": "UNPLANNED_WORK", "titles": ["Incident"],
               "serviceClass": "urgent", "arrivals": {"exponential": %d},
               "effort": {"work": {"exponential": 480}}},
              """
                .formatted(480_000 / urgentPermille);
    Scenario scenario =
        Written.lab(
            SHOP
                + """
                "stages": [{"id": "work", "name": "Work", "team": "team", "skill": "work"}],
                "demand": [
                  %s
                  {"id": "planned", "type": "CHANGE", "titles": ["Job"],
                   "serviceClass": "standard", "arrivals": {"exponential": 960},
                   "effort": {"work": {"exponential": 480}}},
                ],
                """
                    .formatted(urgent));
    long[] sum = new long[2];
    for (int seed = 1; seed <= 10; seed++) {
      EventLog log = new EventLog();
      Map<ItemId, StreamId> streams = new HashMap<>();
      log.listen(
          recorded -> {
            if (recorded.event() instanceof FlowEvent.ItemArrived arrived) {
              streams.put(arrived.item(), arrived.stream());
            } else if (recorded.event() instanceof FlowEvent.ItemDone done
                && streams.remove(done.item()).value().equals("planned")
                && done.arrived().minutes() > 960_000) {
              sum[0] += recorded.at().minutes() - done.arrived().minutes();
              sum[1]++;
            }
          });
      World.create(scenario, seed, log).advance(960L * 21_000, Integer.MAX_VALUE);
    }
    return sum[0] / (double) sum[1] / 480;
  }

  @Test
  void whatPreemptsIsBegunAtOnceAndWhatWasLaidDownGoesOnAfterwards() {
    World world =
        world(
            stage(""),
            """
            {"id": "planned", "type": "CHANGE", "titles": ["Job"], "most": 1,
             "arrivals": {"constant": 10}, "effort": {"work": {"constant": 100}}},
            {"id": "incidents", "type": "UNPLANNED_WORK", "titles": ["Incident"], "most": 1,
             "serviceClass": "urgent", "arrivals": {"constant": 40},
             "effort": {"work": {"constant": 30}}},
            """);
    world.advance(50, Integer.MAX_VALUE);
    assertThat(states(world)).containsExactly(ItemState.INTERRUPTED, ItemState.WORKED_ON);
    world.advance(100, Integer.MAX_VALUE);
    assertThat(world.sight().account(world.sight().items().get(0).id()))
        .containsExactlyInAnyOrder(
            new SpentMinutes(Spent.WORKED, "work", 60),
            new SpentMinutes(Spent.INTERRUPTED, "ada", 30));
    world.advance(141, Integer.MAX_VALUE);
    assertThat(world.sight().items()).isEmpty();
  }

  @Test
  void anExpediteLanePassesAFullStageWhichOthersMayNotEnter() {
    World world =
        world(
            stage("\"wipLimit\": 1,"),
            """
            {"id": "planned", "type": "CHANGE", "titles": ["Job"], "most": 2,
             "arrivals": {"constant": 10}, "effort": {"work": {"constant": 1000}}},
            {"id": "incidents", "type": "UNPLANNED_WORK", "titles": ["Incident"], "most": 1,
             "serviceClass": "urgent", "arrivals": {"constant": 40},
             "effort": {"work": {"constant": 30}}},
            """);
    world.advance(50, Integer.MAX_VALUE);
    assertThat(states(world))
        .containsExactly(ItemState.INTERRUPTED, ItemState.WAITING_FOR_WIP, ItemState.WORKED_ON);
  }

  @Test
  void aLaneHoldsBackItsClassAndNobodyElse() {
    World world =
        world(
            stage("\"lanes\": {\"standard\": 1},"),
            """
            {"id": "lane", "type": "CHANGE", "titles": ["Job"], "most": 2,
             "serviceClass": "standard",
             "arrivals": {"constant": 10}, "effort": {"work": {"constant": 1000}}},
            {"id": "free", "type": "CHANGE", "titles": ["Free"], "most": 1,
             "arrivals": {"constant": 30}, "effort": {"work": {"constant": 1000}}},
            """);
    world.advance(40, Integer.MAX_VALUE);
    assertThat(states(world))
        .containsExactly(ItemState.WORKED_ON, ItemState.WAITING_FOR_WIP, ItemState.QUEUED);
    world.apply(new Order.LimitLane(new StageId("work"), new ServiceClassId("standard"), 2), 0);
    assertThat(states(world))
        .containsExactly(ItemState.WORKED_ON, ItemState.QUEUED, ItemState.QUEUED);
  }

  @Test
  void aClassLimitLetsTheNextInOnlyWhenOneIsFinished() {
    World world =
        world(
            stage(""),
            """
            {"id": "planned", "type": "CHANGE", "titles": ["Job"], "most": 3,
             "serviceClass": "standard",
             "arrivals": {"constant": 10}, "effort": {"work": {"constant": 1000}}},
            """);
    world.apply(new Order.LimitClass(new ServiceClassId("standard"), 1), 0);
    world.advance(40, Integer.MAX_VALUE);
    assertThat(states(world))
        .containsExactly(ItemState.WORKED_ON, ItemState.WAITING_FOR_WIP, ItemState.WAITING_FOR_WIP);
    world.advance(1_010, Integer.MAX_VALUE);
    assertThat(states(world)).containsExactly(ItemState.WORKED_ON, ItemState.WAITING_FOR_WIP);
  }

  @Test
  void aPushedStageTakesWorkInPastItsLimitAndAPulledOneNot() {
    World world =
        world(
            stage("\"wipLimit\": 1, \"inflow\": \"PUSH\","),
            """
            {"id": "planned", "type": "CHANGE", "titles": ["Job"], "most": 3,
             "arrivals": {"constant": 10}, "effort": {"work": {"constant": 1000}}},
            """);
    world.advance(25, Integer.MAX_VALUE);
    assertThat(states(world)).containsExactly(ItemState.WORKED_ON, ItemState.QUEUED);
    world.apply(new Order.LetIn(new StageId("work"), StageSpec.Inflow.PULL), 0);
    world.advance(35, Integer.MAX_VALUE);
    assertThat(states(world).get(2)).isEqualTo(ItemState.WAITING_FOR_WIP);
  }

  @Test
  void aBatchMovesOnOnlyWhenItIsCompleteAndItsWaitIsCounted() {
    World world =
        world(
            stage("\"transfer\": 3,")
                .replace(
                    "],",
                    ", {\"id\": \"next\", \"name\": \"Next\", \"team\": \"team\","
                        + " \"skill\": \"work\"}],"),
            """
            {"id": "planned", "type": "CHANGE", "titles": ["Job"], "most": 3,
             "arrivals": {"listed": [0, 0, 0]},
             "effort": {"work": {"constant": 10}, "next": {"constant": 10}}},
            """
                .replace("[0, 0, 0]", "[0, 0, 0, 1000]"));
    world.advance(25, Integer.MAX_VALUE);
    assertThat(states(world))
        .containsExactly(
            ItemState.WAITING_FOR_BATCH, ItemState.WAITING_FOR_BATCH, ItemState.WORKED_ON);
    world.advance(30, Integer.MAX_VALUE);
    assertThat(world.sight().items())
        .allSatisfy(item -> assertThat(item.stage()).isEqualTo(new StageId("next")));
    assertThat(world.sight().account(world.sight().items().get(0).id()))
        .contains(new SpentMinutes(Spent.WAITED_FOR_BATCH, "work", 20));
  }

  @Test
  void theOrderOfAQueueFollowsTheRuleInForce() {
    // Cost of delay a day, work, and due date are three different orders of the three jobs.
    World world =
        world(
            stage(""),
            """
            {"id": "first", "type": "CHANGE", "titles": ["First"], "most": 1,
             "arrivals": {"constant": 1}, "effort": {"work": {"constant": 1000}}},
            {"id": "a", "type": "CHANGE", "titles": ["A"], "most": 1,
             "delay": {"profile": "LINEAR", "perDay": 300}, "dueWithin": 9000,
             "arrivals": {"constant": 2}, "effort": {"work": {"constant": 600}}},
            {"id": "b", "type": "CHANGE", "titles": ["B"], "most": 1,
             "delay": {"profile": "LINEAR", "perDay": 200}, "dueWithin": 8000,
             "arrivals": {"constant": 3}, "effort": {"work": {"constant": 100}}},
            {"id": "c", "type": "CHANGE", "titles": ["C"], "most": 1,
             "delay": {"profile": "LINEAR", "perDay": 10}, "dueWithin": 5000,
             "arrivals": {"constant": 4}, "effort": {"work": {"constant": 50}}},
            """);
    world.advance(10, Integer.MAX_VALUE);
    assertThat(queue(world, QueueOrder.FIFO)).containsExactly("A 1", "B 1", "C 1");
    assertThat(queue(world, QueueOrder.DUE_DATE)).containsExactly("C 1", "B 1", "A 1");
    assertThat(queue(world, QueueOrder.SHORTEST)).containsExactly("C 1", "B 1", "A 1");
    assertThat(queue(world, QueueOrder.COST_OF_DELAY)).containsExactly("A 1", "B 1", "C 1");
    assertThat(queue(world, QueueOrder.CD3)).containsExactly("B 1", "A 1", "C 1");
  }

  private static List<String> queue(World world, QueueOrder order) {
    world.apply(new Order.QueueBy(null, order), 0);
    List<String> titles = new ArrayList<>(List.of("", "", ""));
    for (Sight.ItemRow item : world.sight().items()) {
      int place = world.sight().place(item.id());
      if (place >= 0) {
        titles.set(place, item.title());
      }
    }
    return titles;
  }

  private static String stage(String more) {
    return "\"stages\": [{\"id\": \"work\", \"name\": \"Work\", \"team\": \"team\", "
        + more
        + " \"skill\": \"work\"}],";
  }

  private static World world(String stages, String demand) {
    Scenario scenario = Written.lab(SHOP + stages + "\"demand\": [" + demand + "],");
    return World.create(scenario, 1, new EventLog());
  }

  private static List<ItemState> states(World world) {
    return world.sight().items().stream().map(Sight.ItemRow::state).toList();
  }
}
