package io.unplannedwork.lab;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of flow and of people beyond the targets: melting worth, overtime, batches of transfer. */
@Tag("slow")
class FlowLawTargetsTest {
  private static final int SEEDS = 10;
  private static final List<Order> AS_IT_IS = List.of();

  /** What ideas were worth when they went live, as a share of what they were worth when new. */
  private static final class Worth extends Settled {
    private double kept;
    private long ideas;

    Worth(long warmUpDays) {
      super(warmUpDays);
    }

    @Override
    void hear(Recorded recorded) {
      if (recorded.event() instanceof FlowEvent.ValueFaded faded) {
        ideas++;
        kept += (double) faded.now() / faded.before();
      }
    }

    double share() {
      return kept / ideas;
    }
  }

  @Test
  void ideasMeltWhileTheyWait() {
    Laboratory lab = Laboratory.of("melting-ice");
    String what = "share of worth left, busy for ";
    Targets.check("39a", "melting-ice", what + "80 %", left(0.8), 0.04, worth(lab, 7_200), "M/M/1");
    Targets.check(
        "39b", "melting-ice", what + "50 %", left(0.5), 0.04, worth(lab, 11_520), "M/M/1");
  }

  /** The mean of e^(−θT) over the exponential time T that M/M/1 takes. */
  private static double left(double load) {
    double melts = -Math.log(1 - 0.1) / SimTime.WEEK;
    return 1 / (1 + melts * 5_760 / (1 - load));
  }

  private static Estimate worth(Laboratory lab, int every) {
    Order load =
        new Order.Demand(new StreamId("ideas"), new Distribution.Exponential(every), Map.of());
    return Laboratory.estimate(
        SEEDS, seed -> lab.run(seed, 30_000, List.of(load), new Worth(2_000)).share());
  }

  @Test
  void aQuarterMoreHoursBringATenthMoreJobs() {
    Laboratory lab = Laboratory.of("two-more-hours");
    Order late = new Order.Overtime(new TeamId("work-team"), 120);
    long days = 1_820;
    Estimate more =
        Laboratory.estimate(
            SEEDS,
            seed ->
                (double) lab.run(seed, days, List.of(late), new Flow(70)).finished
                        / lab.run(seed, days, AS_IT_IS, new Flow(70)).finished
                    - 1);
    double theory = 1.25 * (1 - 0.3 * settled()) - 1;
    Targets.check(
        "40",
        "two-more-hours",
        "more jobs for a quarter more hours",
        theory,
        0.03,
        more,
        "balance of fatigue");
  }

  /**
   * Mean fatigue over the working days of a week that repeats itself: five evenings tire, seven
   * nights each leave 93 % of what there is.
   */
  private static double settled() {
    double night = 0.93;
    double monday = 0;
    for (int evening = 0; evening < 5; evening++) {
      monday = (monday + 0.04) * night;
    }
    // The weekend's two nights; a week later it is the same again.
    monday = monday * night * night / (1 - Math.pow(night, 7));
    double sum = 0;
    double fatigue = monday;
    for (int day = 0; day < 5; day++) {
      sum += fatigue;
      fatigue = (fatigue + 0.04) * night;
    }
    return sum / 5;
  }

  @Test
  void onATrolleyForTenAJobWaitsForFourAndAHalfOthers() {
    Laboratory lab = Laboratory.of("the-trolley");
    long days = 2_000;
    Order each = new Order.TransferIn(new StageId("work"), 1);
    Estimate full =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Flow flow = lab.run(seed, days, AS_IT_IS, new Flow(30));
              return flow.minutes(Spent.WAITED_FOR_BATCH) / flow.finished;
            });
    Targets.check("41a", "the-trolley", "minutes on the trolley", 4.5 * 240, 43, full, "counting");
    Estimate saved =
        Laboratory.estimate(
            SEEDS,
            seed ->
                lab.run(seed, days, AS_IT_IS, new Flow(30)).leadTime()
                    - lab.run(seed, days, List.of(each), new Flow(30)).leadTime());
    Targets.check(
        "41b", "the-trolley", "minutes saved by each for itself", 4.5 * 240, 43, saved, "counting");
  }
}
