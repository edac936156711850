package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Queues against theory. Every world of a seed is independent of the others and long enough that
 * what is left of chance is known; starting empty makes waits too short, so each throws away its
 * first days. Where two worlds are compared they have the same seeds: the same arrivals, and the
 * same sizes of jobs.
 */
@Tag("slow")
class FlowTargetsTest {
  private static final int SEEDS = 10;
  private static final long WARM_UP = 100;

  private static final List<Order> AS_IT_IS = List.of();

  @Test
  void asManyAreInsideAsComeTimesHowLongTheyStay() {
    Laboratory lab = Laboratory.of("littles-law");
    long days = 700;
    Estimate ratio =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Flow flow = lab.run(seed, days, AS_IT_IS, new Flow(WARM_UP));
              double perMinute = flow.arrived / ((days - WARM_UP) * 1440.0);
              return flow.meanInside(days) / (perMinute * flow.leadTime());
            });
    Targets.check("01", "littles-law", "L ÷ λW", 1, 0.03, ratio, "Little 1961");
  }

  @Test
  void onePersonAtEightyPercentKeepsWorkWaitingFourTimesTheWork() {
    Estimate wait = wait("one-server", AS_IT_IS, SEEDS, 2_000);
    Targets.check("02", "one-server", "wait ÷ work at 80 %", 4, 0.4, wait, "M/M/1");
  }

  @Test
  void busyOverIdleHoldsForOnePerson() {
    Estimate half = wait("busy-over-idle", AS_IT_IS, SEEDS, 1_000);
    Targets.check("03a", "busy-over-idle", "wait ÷ work at 50 %", 1, 0.1, half, "M/M/1");
    Estimate nine = wait("busy-over-idle", List.of(every(30)), SEEDS, 5_000);
    Targets.check("03b", "busy-over-idle", "wait ÷ work at 90 %", 9, 1.35, nine, "M/M/1");
  }

  @Test
  void aPoolOfThreeAtNinetyPercentWaitsFarLessThanNine() {
    Estimate wait = wait("three-servers", AS_IT_IS, SEEDS, 2_500);
    Targets.check("04", "three-servers", "wait ÷ work at 90 %", 2.724, 0.327, wait, "Erlang C");
  }

  @Test
  void aPoolOfEightAtNinetyPercentHardlyWaits() {
    Estimate wait = wait("eight-servers", AS_IT_IS, SEEDS, 1_400);
    Targets.check("05", "eight-servers", "wait ÷ work at 90 %", 0.877, 0.132, wait, "Erlang C");
  }

  @Test
  void steadyWorkWaitsHalfAsLongAndWildWorkTwoAndAHalfTimes() {
    Estimate steady =
        wait("variability", List.of(effort(new Distribution.Constant(24))), SEEDS, 1_000);
    Targets.check("06a", "variability", "wait ÷ work, all alike", 2, 0.3, steady, "PK; Kingman");
    Estimate wild =
        wait("variability", List.of(effort(new Distribution.Lognormal(24, 4000))), 20, 2_500);
    Targets.check("06b", "variability", "wait ÷ work, cv² 4", 10, 1.5, wild, "PK; Kingman");
  }

  @Test
  void theLastFifteenPercentAreNearlyFiveTimesTheWait() {
    Laboratory lab = Laboratory.of("the-last-five-percent");
    long days = 40_000;
    Estimate ratio =
        Laboratory.estimate(
            20,
            seed -> {
              Flow full = lab.run(seed, days, List.of(every(505)), new Flow(2_000));
              Flow eighty = lab.run(seed, days / 4, AS_IT_IS, new Flow(2_000));
              return full.waitInEfforts() / eighty.waitInEfforts();
            });
    Targets.check(
        "07", "the-last-five-percent", "wait at 95 % ÷ at 80 %", 4.75, 0.95, ratio, "M/M/1");
  }

  @Test
  void aSecondExpertTakesMoreThanNinetyFivePercentOffTheWait() {
    Laboratory lab = Laboratory.of("second-expert");
    List<Order> two = List.of(new Order.Lend(new PersonId("bo"), new TeamId("work-team")));
    Estimate saved =
        Laboratory.estimate(
            SEEDS,
            seed ->
                1
                    - lab.run(seed, 1_500, two, new Flow(WARM_UP)).waitInEfforts()
                        / lab.run(seed, 1_500, AS_IT_IS, new Flow(WARM_UP)).waitInEfforts());
    Targets.between(
        "08", "second-expert", "share of the wait saved", 0.95, 1, saved, "M/M/1, M/M/2");
  }

  @Test
  void aFifthLessForTheExpertTakesSeventyOnePercentOffTheWait() {
    Laboratory lab = Laboratory.of("off-load");
    Estimate saved =
        Laboratory.estimate(
            SEEDS,
            seed ->
                1
                    - lab.run(seed, 5_000, List.of(every(75)), new Flow(WARM_UP)).waitInEfforts()
                        / lab.run(seed, 5_000, AS_IT_IS, new Flow(WARM_UP)).waitInEfforts());
    Targets.check("09", "off-load", "share of the wait saved", 0.714, 0.08, saved, "M/M/1");
  }

  @Test
  void fiveStagesInARowTakeTwentyFiveTimesTheWorkOfOne() {
    Laboratory lab = Laboratory.of("five-stages");
    Flow[] flows = new Flow[SEEDS + 1];
    Estimate lead =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Flow flow = lab.run(seed, 1_200, AS_IT_IS, new Flow(WARM_UP));
              flows[(int) seed] = flow;
              return flow.leadTime() / 24;
            });
    Estimate efficiency = Laboratory.estimate(SEEDS, seed -> flows[(int) seed].efficiency());
    Targets.check("11a", "five-stages", "lead time ÷ work of one", 25, 2.5, lead, "Burke 1956");
    Targets.check("11b", "five-stages", "flow efficiency", 0.2, 0.03, efficiency, "Burke 1956");
  }

  @Test
  void stagesOfEightThreeOneAndThreePeopleWaitAsErlangSays() {
    double theory = 0.2861 * 192 + 1.0787 * 72 + 4 * 24 + 1.0787 * 72;
    Laboratory lab = Laboratory.of("tandem");
    Estimate wait =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Flow flow = lab.run(seed, 1_500, AS_IT_IS, new Flow(WARM_UP));
              return flow.leadTime() - 360;
            });
    Targets.check(
        "11c", "tandem", "minutes of waiting", theory, 0.08 * theory, wait, "Burke; Erlang C");
  }

  /** One seed only: nothing here is left to chance. */
  @Test
  void everyJobWaitsExactlyAsLongAsLindleysRecursionSays() {
    Lindley lindley = new Lindley();
    Laboratory.of("one-server").run(1, 2_000, AS_IT_IS, lindley);
    assertThat(lindley.jobs).isGreaterThan(90_000);
    Targets.exact(
        "02b",
        "one-server",
        "jobs that wait otherwise than Lindley's recursion says",
        "none",
        lindley.wrong == 0 ? "none" : lindley.wrong + " of " + lindley.jobs,
        "Lindley 1952");
  }

  private static Estimate wait(String id, List<Order> orders, int seeds, long days) {
    Laboratory lab = Laboratory.of(id);
    return Laboratory.estimate(
        seeds, seed -> lab.run(seed, days, orders, new Flow(WARM_UP)).waitInEfforts());
  }

  private static Order every(long minutes) {
    return new Order.Demand(new StreamId("jobs"), new Distribution.Exponential(minutes), Map.of());
  }

  private static Order effort(Distribution effort) {
    return new Order.Demand(new StreamId("jobs"), null, Map.of(new StageId("work"), effort));
  }
}
