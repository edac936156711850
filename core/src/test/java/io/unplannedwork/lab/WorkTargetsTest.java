package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.QueueOrder;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What people do with their time: interruptions, several things at once, limits, what goes first.
 */
@Tag("slow")
class WorkTargetsTest {
  private static final int SEEDS = 10;
  private static final long WARM_UP = 100;
  private static final List<Order> AS_IT_IS = List.of();

  /** A year in which nothing happens more often than this is a year without it. */
  private static final Distribution NEVER = new Distribution.Constant(10_000_000);

  @Test
  void plannedWorkBehindIncidentsTakesThreeAndAHalfTimesAsLong() {
    Laboratory lab = Laboratory.of("incidents-first");
    List<Order> calm = List.of(new Order.Demand(new StreamId("incidents"), NEVER, Map.of()));
    Estimate ratio =
        Laboratory.estimate(
            SEEDS,
            seed ->
                lab.run(seed, 1_500, AS_IT_IS, new Flow(WARM_UP, "plan")).leadTime()
                    / lab.run(seed, 1_500, calm, new Flow(WARM_UP, "plan")).leadTime());
    Targets.check(
        "10", "incidents-first", "cycle time ÷ without", 3.571, 0.536, ratio, "pre-emptive M/M/1");
  }

  @Test
  void threeEqualJobsAtOnceAreDoneHalfAsLateAgainAsOneAfterTheOther() {
    Laboratory lab = Laboratory.of("multitasking");
    double one = lab.run(1, 400, AS_IT_IS, new Flow(10)).leadTime();
    double three = lab.run(1, 400, hand(3, 10), new Flow(10)).leadTime();
    Targets.check(
        "12a",
        "multitasking",
        "mean completion, all at once ÷ in turn",
        1.5,
        0.075,
        new Estimate(three / one, 0, 1),
        "counting");
    Laboratory taxed = Laboratory.of("switching-tax");
    List<Order> loopOfThree = List.of(new Order.Loop(new StreamId("jobs"), 3), hand(3, 180).get(0));
    Estimate finished =
        Laboratory.estimate(
            SEEDS,
            seed ->
                lost(taxed, seed, loopOfThree)
                    - lost(Laboratory.of("multitasking"), seed, hand(3, 180)));
    Targets.between(
        "12b",
        "switching-tax",
        "share of time lost more with the tax on",
        0.05,
        0.5,
        finished,
        "Tregubov 2017");
  }

  @Test
  void twoProjectsCostSeventeenPercentAndWeinbergsTableIsKeptExactly() {
    Laboratory lab = Laboratory.of("switching-tax");
    Estimate two = Laboratory.estimate(SEEDS, seed -> lost(lab, seed, hand(2, 180)));
    Targets.between("13a", "switching-tax", "lost with two", 0.15, 0.20, two, "Tregubov 2017");
    Estimate five = Laboratory.estimate(SEEDS, seed -> lost(lab, seed, hand(5, 180)));
    assertThat(five.mean()).as("flattening").isBetween(two.mean(), 2.5 * two.mean());
    Laboratory weinberg = Laboratory.of("switching-tax-weinberg");
    double[] table = {0.20, 0.40, 0.60, 0.75};
    for (int projects = 2; projects <= 5; projects++) {
      List<Order> orders = hand(projects, 180);
      Estimate lost = Laboratory.estimate(SEEDS, seed -> lost(weinberg, seed, orders));
      Targets.check(
          "13" + (char) ('a' + projects - 1),
          "switching-tax-weinberg",
          "lost with " + projects,
          table[projects - 2],
          0.01,
          lost,
          "Weinberg 1992");
    }
  }

  @Test
  void moreWorkUnderWayBuysEverLessThroughput() {
    Laboratory lab = Laboratory.of("wip-loop");
    long days = 500;
    int[] limits = {5, 10, 20};
    for (int i = 0; i < limits.length; i++) {
      int limit = limits[i];
      List<Order> orders = List.of(new Order.Loop(new StreamId("jobs"), limit));
      Estimate throughput =
          Laboratory.estimate(
              SEEDS,
              seed -> {
                Flow flow = lab.run(seed, days, orders, new Flow(WARM_UP));
                return flow.finished * 24.0 / ((days - WARM_UP) * 1440);
              });
      Targets.check(
          "14" + (char) ('a' + i),
          "wip-loop",
          "share of the capacity with " + limit + " under way",
          limit / (limit + 4.0),
          0.05,
          throughput,
          "closed exponential loop");
    }
  }

  @Test
  void costOfDelayDividedByDurationIsNeverDearerThanAnyOtherOrder() {
    Laboratory lab = Laboratory.of("cost-of-delay");
    long days = 1_000;
    double[] saved = new double[20];
    for (int seed = 1; seed <= saved.length; seed++) {
      long cd3 = delay(lab, seed, days, QueueOrder.CD3);
      for (QueueOrder other : QueueOrder.values()) {
        assertThat(cd3)
            .as("%s, seed %s", other, seed)
            .isLessThanOrEqualTo(delay(lab, seed, days, other));
      }
      saved[seed - 1] = 1 - (double) cd3 / delay(lab, seed, days, QueueOrder.FIFO);
    }
    Targets.between(
        "25",
        "cost-of-delay",
        "saved against first come",
        0.15,
        0.40,
        Estimate.of(saved),
        "Smith 1956");
  }

  private static long delay(Laboratory lab, long seed, long days, QueueOrder by) {
    long[] cost = {0};
    lab.run(
        seed,
        days,
        List.of(new Order.QueueBy(null, by)),
        recorded -> {
          if (recorded.event() instanceof FlowEvent.WaitingCost waiting) {
            cost[0] += waiting.minuteCents();
          }
        });
    return cost[0];
  }

  private static double lost(Laboratory lab, long seed, List<Order> orders) {
    Flow flow = lab.run(seed, 1_000, orders, new Flow(WARM_UP));
    double switching = flow.minutes(Spent.SWITCHING);
    return switching / (switching + flow.minutes(Spent.WORKED));
  }

  private static List<Order> hand(int items, long turn) {
    return List.of(new Order.InHand(new TeamId("work-team"), items, turn));
  }
}
