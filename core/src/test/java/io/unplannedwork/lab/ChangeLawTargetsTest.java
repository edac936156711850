package io.unplannedwork.lab;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ChangeRoute;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Evidence;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProductionEvent;
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
  private static final String SUM = "the steps' sum";

  /** Mean hardness of an incident, in minutes: lognormal, median 70 and sigma 1.25. */
  private static final double HARDNESS = 70 * Math.exp(1.25 * 1.25 / 2);

  /** The records of changes, and what their items waited for a decision. */
  private static final class Records extends Settled {
    private long changes;
    private long standard;
    private long failed;
    private long unauthorised;
    private long finished;
    private long waited;

    Records(long warmUpDays) {
      super(warmUpDays);
    }

    @Override
    void hear(Recorded recorded) {
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

  /** How long releases that fail take to mend, and what is taken back without being at fault. */
  private static final class Failures implements Consumer<Recorded> {
    private final Outages outages = new Outages();
    private long innocent;
    private long flags;

    @Override
    public void accept(Recorded recorded) {
      outages.accept(recorded);
      if (recorded.event() instanceof ChangeEvent.RolledBack back) {
        innocent += back.items().size() - 1;
      } else if (recorded.event() instanceof ChangeEvent.FlagSwitched flag && flag.on()) {
        flags++;
      }
    }
  }

  @Test
  void aFlagSwitchesOneOffInFiveMinutesAndLeavesTheOthersWithTheCustomers() {
    Laboratory lab = Laboratory.of("behind-a-flag");
    List<Order> flags = List.of(new Order.Flags(Permille.of(1000)));
    Failures[] together = new Failures[SEEDS + 1];
    Failures[] apart = new Failures[SEEDS + 1];
    for (int seed = 1; seed <= SEEDS; seed++) {
      together[seed] = lab.run(seed, 4_000, AS_IT_IS, new Failures());
      apart[seed] = lab.run(seed, 4_000, flags, new Failures());
    }
    double back = HARDNESS * 0.4 + 30;
    double off = HARDNESS * 0.4 + 5;
    Targets.check(
        "35a", "behind-a-flag", "minutes, taken back", back, 0.1 * back, minutes(together), SUM);
    Targets.check(
        "35b", "behind-a-flag", "minutes, switched off", off, 0.1 * off, minutes(apart), SUM);
    Targets.exact(
        "35c",
        "behind-a-flag",
        "innocent changes with each that failed: taken back, switched off",
        "4.0, 0.0",
        innocent(together[1]) + ", " + innocent(apart[1]),
        "counting");
  }

  private static Estimate minutes(Failures[] worlds) {
    return Laboratory.estimate(SEEDS, seed -> worlds[(int) seed].outages.mean());
  }

  private static String innocent(Failures failures) {
    return Targets.tenths((double) failures.innocent / failures.outages.opened);
  }

  @Test
  void aRolloutByStepsSavesWhatComesAfterItIsSeenAndTheMoreTheLongerSomebodyWatches() {
    Laboratory lab = Laboratory.of("a-few-first");
    double after = HARDNESS * 0.25 + 30;
    double all = HARDNESS * 0.15 + after;
    harm("36a", lab, "everybody at once", AS_IT_IS, all);
    harm("36b", lab, "an hour each", steps(60), 30 + reached(60) * after);
    harm("36c", lab, "a day each", steps(SimTime.DAY), 30 + reached(SimTime.DAY) * after);
  }

  private static List<Order> steps(long bake) {
    List<Permille> shares = List.of(Permille.of(10), Permille.of(100), Permille.of(300));
    return List.of(new Order.RollOut(shares, bake));
  }

  /** The share of customers who have a fault when it is seen: 30 minutes of everybody show it. */
  private static double reached(double bake) {
    double[] shares = {0.01, 0.1, 0.3};
    double unseen = 1;
    double reached = 0;
    for (double share : shares) {
      double still = unseen * Math.exp(-share * bake / 30);
      reached += (unseen - still) * share;
      unseen = still;
    }
    return reached + unseen;
  }

  private static void harm(
      String key, Laboratory lab, String how, List<Order> orders, double theory) {
    Estimate came =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              long[] lost = {0, 0};
              lab.run(
                  seed,
                  20_000,
                  orders,
                  recorded -> {
                    if (recorded.event() instanceof CompanyEvent.MoneyBooked booked
                        && booked.booking() == CompanyEvent.Booking.OUTAGE) {
                      lost[0] -= booked.cents();
                    } else if (recorded.event() instanceof ProductionEvent.IncidentOpened) {
                      lost[1]++;
                    }
                  });
              return lost[0] / 100_000.0 / lost[1];
            });
    String what = "minutes of all customers lost to a failure, " + how;
    Targets.check(key, "a-few-first", what, theory, 0.1 * theory, came, "memoryless");
  }

  @Test
  void whatNobodyKeepsAlikeFailsInProductionAlone() {
    Laboratory lab = Laboratory.of("like-production");
    long adrift = 450;
    double apart = -Math.expm1(-0.11);
    drift("42a", lab, "fail rate, fully adrift", AS_IT_IS, adrift, apart);
    double balance = 0.0075 / (0.0075 + 0.05);
    List<Order> script = List.of(new Order.StartPractice(new PracticeId("script")));
    double kept = -Math.expm1(-0.01 - 0.1 * balance);
    drift("42b", lab, "fail rate, half of it kept alike", script, adrift, kept);
  }

  private static void drift(
      String key, Laboratory lab, String what, List<Order> orders, long before, double theory) {
    Estimate came =
        Laboratory.estimate(
            SEEDS,
            seed -> failRate(lab.run(seed, before, orders, 6_000, new Records(before + 200))));
    Targets.check(key, "like-production", what, theory, 0.1 * theory, came, "balance of rates");
  }
}
