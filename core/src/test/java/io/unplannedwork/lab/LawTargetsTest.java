package io.unplannedwork.lab;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Laws beyond the targets: freezes, walls, debt, rollbacks, patches. What theory says of them
 * follows from their parameters, most of which are assumptions, and from queues, which are not.
 */
@Tag("slow")
class LawTargetsTest {
  private static final int SEEDS = 10;
  private static final List<Order> AS_IT_IS = List.of();

  /** When each job was done, in the order in which they came. */
  private static final class Ends implements Consumer<Recorded> {
    private final List<Long> done = new ArrayList<>();

    @Override
    public void accept(Recorded recorded) {
      if (recorded.event() instanceof FlowEvent.ItemDone) {
        done.add(recorded.at().minutes());
      }
    }
  }

  /** The same arrivals and jobs with and without: it is over when a job ends when it would have. */
  @Test
  void twoWeeksOfFreezeTakeEightWeeksToWorkOff() {
    Laboratory lab = Laboratory.of("freeze");
    long freeze = 14 * SimTime.DAY;
    List<Order> frozen = List.of(new Order.Freeze(CompanyEvent.Frozen.WORK, freeze, List.of()));
    Estimate weeks =
        Laboratory.estimate(
            40,
            seed -> {
              List<Long> without = lab.run(seed, 300, AS_IT_IS, new Ends()).done;
              List<Long> with = lab.run(seed, 300, frozen, new Ends()).done;
              int job = 0;
              while (!without.get(job).equals(with.get(job)) || with.get(job) < freeze) {
                job++;
              }
              return (with.get(job) - freeze) / (double) SimTime.WEEK;
            });
    Targets.check("26", "freeze", "weeks until as before", 8, 1.6, weeks, "Wald 1944");
  }

  @Test
  void aWallThatLosesThreeMinutesInTenDoublesTheWholeTime() {
    Laboratory lab = Laboratory.of("wall");
    double every = 738;
    double first = stay(480, every);
    Estimate ticket = leadTime(lab, AS_IT_IS);
    double apart = first + stay(480 * 1.3, every);
    Targets.check("27a", "wall", "minutes, by ticket", apart, 0.1 * apart, ticket, "Burke 1956");
    Order trust = new Order.MoveTrust(new GroupId("keepers"), new GroupId("makers"), 1000, "lab");
    Estimate table = leadTime(lab, List.of(trust));
    double together = first + stay(480 * 1.05, every);
    Targets.check(
        "27b", "wall", "minutes, at one table", together, 0.08 * together, table, "Burke 1956");
  }

  private static double stay(double work, double every) {
    return work / (1 - work / every);
  }

  private static Estimate leadTime(Laboratory lab, List<Order> orders) {
    return Laboratory.estimate(
        SEEDS, seed -> lab.run(seed, 20_000, orders, new Flow(1_000)).leadTime());
  }

  @Test
  void debtTakesAQuarterOfTheCapacityAndMakesWorkWaitSixTimesAsLong() {
    Laboratory old = Laboratory.of("interest");
    Laboratory good = old.with("\"debt\": 1000", "\"debt\": 0");
    Flow[] flows = new Flow[SEEDS + 1];
    Estimate lost =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              flows[(int) seed] = old.run(seed, 20_000, AS_IT_IS, new Flow(1_000));
              return 1 - 480 * flows[(int) seed].finished / flows[(int) seed].minutes(Spent.WORKED);
            });
    Targets.between(
        "28a", "interest", "capacity lost to debt", 0.2, 0.45, lost, "Besker 2018; Stripe 2018");
    double work = 480 / 0.77;
    double theory = (work * stay(work, 800) / 800) / (0.5 * 480 * stay(480, 800) / 800);
    Estimate ratio =
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Flow flow = good.run(seed, 20_000, AS_IT_IS, new Flow(1_000));
              return flows[(int) seed].minutes(Spent.WAITED_FOR_PEOPLE)
                  / flows[(int) seed].finished
                  / (flow.minutes(Spent.WAITED_FOR_PEOPLE) / flow.finished);
            });
    Targets.check(
        "28b",
        "interest",
        "wait ÷ in good code",
        theory,
        0.15 * theory,
        ratio,
        "Pollaczek-Khinchine");
  }

  @Test
  void takingAReleaseBackIsOverInLessThanHalfTheTimeOfLookingForTheFault() {
    Laboratory lab = Laboratory.of("back-or-forward");
    double hardness = 70 * Math.exp(1.25 * 1.25 / 2);
    double forward = hardness * (0.3 + 0.4 * 0.7 * (1 + 4 * 0.4) + 0.2 + 0.1);
    Targets.check(
        "29a",
        "back-or-forward",
        "minutes, forward",
        forward,
        0.1 * forward,
        outage(lab, AS_IT_IS),
        "the steps' sum");
    double back = hardness * 0.4 + 30;
    Targets.check(
        "29b",
        "back-or-forward",
        "minutes, back",
        back,
        0.1 * back,
        outage(lab, List.of(new Order.Respond(PolicySpec.Response.ROLL_BACK))),
        "the steps' sum");
  }

  private static Estimate outage(Laboratory lab, List<Order> orders) {
    return Laboratory.estimate(
        SEEDS,
        seed -> {
          List<Long> minutes = lab.run(seed, 8_000, orders, new Outages()).minutes;
          return minutes.stream().mapToLong(Long::longValue).average().orElseThrow();
        });
  }

  @Test
  void aMonthBetweenPatchesLetsTwiceAsManyInAsAWeek() {
    Laboratory lab = Laboratory.of("open-door");
    double month = 1 + 0.1 * 14.5;
    Targets.check(
        "30a",
        "open-door",
        "break-ins a year, monthly",
        month * 365 / 180,
        0.15 * month * 365 / 180,
        breaches(lab, AS_IT_IS),
        "hazards add up");
    double week = 1 + 0.1 * 3;
    Targets.check(
        "30b",
        "open-door",
        "break-ins a year, weekly",
        week * 365 / 180,
        0.15 * week * 365 / 180,
        breaches(lab, List.of(new Order.UpkeepEvery(new ServiceId("login"), "patches", 7))),
        "hazards add up");
  }

  private static Estimate breaches(Laboratory lab, List<Order> orders) {
    long days = 40_000;
    return Laboratory.estimate(
        SEEDS,
        seed -> {
          long[] breaches = {0};
          lab.run(
              seed,
              days,
              orders,
              recorded ->
                  breaches[0] += recorded.event() instanceof ProductionEvent.Breached ? 1 : 0);
          return breaches[0] * 365.0 / days;
        });
  }
}
