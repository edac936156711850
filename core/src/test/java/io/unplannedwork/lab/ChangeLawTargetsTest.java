package io.unplannedwork.lab;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ChangeRoute;
import io.unplannedwork.contract.Evidence;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.scenario.PolicySpec.Approval;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.law.Trail;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of change beyond the targets. Worlds that are compared share their seeds. */
@Tag("slow")
class ChangeLawTargetsTest {
  private static final int SEEDS = 10;
  private static final List<Order> AS_IT_IS = List.of();

  /** The records of changes, and what their items waited for a decision. */
  private static final class Records implements Consumer<Recorded> {
    private final long from;
    private long changes;
    private long standard;
    private long failed;
    private long unauthorised;
    private long finished;
    private long waited;

    Records(long warmUpDays) {
      from = warmUpDays * SimTime.DAY;
    }

    @Override
    public void accept(Recorded recorded) {
      if (recorded.at().minutes() < from) {
        return;
      }
      if (recorded.event() instanceof ChangeEvent.ChangeRecorded change) {
        changes++;
        standard += change.route() == ChangeRoute.STANDARD ? 1 : 0;
        failed += change.result() == ChangeEvent.Result.SUCCEEDED ? 0 : 1;
        unauthorised += Trail.lacks(change).contains(Evidence.AUTHORISATION) ? 1 : 0;
      } else if (recorded.event() instanceof FlowEvent.ItemLive live) {
        finished++;
        for (SpentMinutes line : live.account()) {
          waited += line.spent() == Spent.WAITED_FOR_APPROVAL ? line.minutes() : 0;
        }
      }
    }
  }

  @Test
  void evidenceLetsThreeOfFourChangesGoAtOnceAndAsManyFail() {
    Laboratory lab = Laboratory.of("approved-beforehand");
    long days = 20_000;
    List<Order> evidence = List.of(new Order.StandardAfter(5));
    Records[] decided = new Records[SEEDS + 1];
    Records[] beforehand = new Records[SEEDS + 1];
    for (int seed = 1; seed <= SEEDS; seed++) {
      decided[seed] = lab.run(seed, days, AS_IT_IS, new Records(365));
      beforehand[seed] = lab.run(seed, days, evidence, new Records(365));
    }
    double fails = -Math.expm1(-0.051);
    double good = 1 / fails;
    double untilFive = (Math.pow(1 - fails, -5) - 1) / fails;
    double handedInMeanwhile = 6.5 / 21;
    double share = good / (good + untilFive + handedInMeanwhile);
    String folder = "approved-beforehand";
    Targets.check(
        "32a",
        folder,
        "share that goes at once",
        share,
        0.03,
        Laboratory.estimate(
            SEEDS,
            seed -> (double) beforehand[(int) seed].standard / beforehand[(int) seed].changes),
        "Feller 1968");
    Targets.check(
        "32b", folder, "days of waiting, by the board", 6.5, 0.2, waits(decided), "counting");
    double left = 6.5 * (1 - share);
    Targets.check(
        "32c", folder, "days of waiting, beforehand", left, 0.2, waits(beforehand), "both");
    Targets.check(
        "32d",
        folder,
        "fail rate more, beforehand",
        0,
        0.01,
        Laboratory.estimate(
            SEEDS, seed -> failRate(beforehand[(int) seed]) - failRate(decided[(int) seed])),
        "risk is per change");
    Records nobody = lab.run(1, 2_000, List.of(new Order.Approve(Approval.NONE)), new Records(365));
    Targets.exact(
        "32e",
        folder,
        "changes nobody allowed, in %: board, beforehand, none",
        "0, 0, 100",
        unauthorised(decided[1]) + ", " + unauthorised(beforehand[1]) + ", " + unauthorised(nobody),
        "PCI DSS 6.5");
  }

  private static Estimate waits(Records[] worlds) {
    return Laboratory.estimate(
        SEEDS,
        seed -> (double) worlds[(int) seed].waited / worlds[(int) seed].finished / SimTime.DAY);
  }

  private static double failRate(Records records) {
    return (double) records.failed / records.changes;
  }

  private static long unauthorised(Records records) {
    return 100 * records.unauthorised / records.changes;
  }
}
