package io.unplannedwork.lab;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of waiting beyond the targets: for what is missing, for other items, past a date. */
@Tag("slow")
class WaitingLawTargetsTest {
  private static final int SEEDS = 10;
  private static final List<Order> AS_IT_IS = List.of();

  @Test
  void whoWaitsForWhatIsMissingHoldsUpTheDeskAndWhoGoesOnDoesNot() {
    Laboratory lab = Laboratory.of("standing-still");
    long days = 20_000;
    double hazard = 1_042e-6;
    double work = 480;
    double still = 480;
    double every = 960;
    double blocks = hazard * work;
    double squareOfWork = 2 * work * work;
    double busy = (work + still * blocks) / every;
    double square =
        squareOfWork
            + 2 * still * hazard * squareOfWork
            + still * still * (blocks + hazard * hazard * squareOfWork);
    double wait = square / every / (2 * (1 - busy));
    Estimate outside =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Flow flow = lab.run(seed, days, AS_IT_IS, new Flow(500));
              return flow.minutes(Spent.WAITED_FOR_WIP) / flow.finished;
            });
    Targets.check(
        "43a",
        "standing-still",
        "minutes before the desk, one at a time",
        wait,
        0.1 * wait,
        outside,
        "Pollaczek-Khinchine");
    List<Order> next = List.of(new Order.LimitWip(new StageId("work"), 0));
    Targets.check(
        "43b",
        "standing-still",
        "minutes a job stands still, the next meanwhile",
        still * blocks,
        0.03 * still * blocks,
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Flow flow = lab.run(seed, days, next, new Flow(500));
              return flow.minutes(Spent.BLOCKED) / flow.finished;
            }),
        "Poisson");
  }

  @Test
  void whatNeedsThreeOthersWaitsForTheSlowestOfThem() {
    double slowest = 1 + 1 / 2.0 + 1 / 3.0;
    needs("44a", "as they come", 480 * slowest, new Distribution.Exponential(480));
    needs("44b", "each a quarter faster", 360 * slowest, new Distribution.Exponential(360));
    needs("44c", "none faster, all alike", 480, new Distribution.Constant(480));
  }

  private static void needs(String key, String how, double theory, Distribution part) {
    Laboratory lab = Laboratory.of("the-slowest");
    List<Order> parts =
        List.of(
            make("frame", "mill", part), make("coat", "paint", part), make("cable", "wire", part));
    Targets.check(
        key,
        "the-slowest",
        "minutes until the last of three parts, " + how,
        theory,
        0.04 * theory,
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Flow flow = lab.run(seed, 12_000, parts, new Flow(30, "product"));
              return flow.minutes(Spent.WAITED_FOR_ITEM) / flow.finished;
            }),
        "order statistics: Feller 1971");
  }

  private static Order make(String stream, String stage, Distribution effort) {
    return new Order.Demand(new StreamId(stream), null, Map.of(new StageId(stage), effort));
  }

  /** What missed dates cost. */
  private static final class Dates extends Settled {
    private double cost;
    private long jobs;

    Dates(long warmUpDays) {
      super(warmUpDays);
    }

    @Override
    void hear(Recorded recorded) {
      if (recorded.event() instanceof FlowEvent.WaitingCost waiting) {
        cost += waiting.minuteCents() / 100.0 / SimTime.DAY;
      } else if (recorded.event() instanceof FlowEvent.ItemDone) {
        jobs++;
      }
    }
  }

  @Test
  void aDateIsKeptByRoomAndNotByThePromise() {
    dates("45a", "80 %", 600);
    dates("45b", "two thirds", 720);
    dates("45c", "50 %", 960);
  }

  private static void dates(String key, String busy, int every) {
    double inTheHouse = 480 / (1 - 480.0 / every);
    double late = Math.exp(-3 * SimTime.DAY / inTheHouse);
    double theory = late * (1_000 + 300 * inTheHouse / SimTime.DAY);
    Laboratory lab = Laboratory.of("the-date");
    List<Order> load =
        List.of(
            new Order.Demand(new StreamId("jobs"), new Distribution.Exponential(every), Map.of()));
    Targets.check(
        key,
        "the-date",
        "cost of a date, busy for " + busy,
        theory,
        0.12 * theory,
        Laboratory.estimate(
            2 * SEEDS,
            seed -> {
              Dates dates = lab.run(seed, 60_000, load, new Dates(1_000));
              return dates.cost / dates.jobs;
            }),
        "M/M/1: Gross and Harris 1998");
  }
}
