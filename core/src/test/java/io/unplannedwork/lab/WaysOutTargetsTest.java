package io.unplannedwork.lab;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.ChangeRoute;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.scenario.ChangePolicySpec.Emergencies;
import io.unplannedwork.scenario.PolicySpec.Approval;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Laws of what goes out and of what comes of it: emergencies, release windows, bad repairs, and
 * customers who leave.
 */
@Tag("slow")
class WaysOutTargetsTest {
  private static final int SEEDS = 10;
  private static final List<Order> AS_IT_IS = List.of();

  /** What changes that went live after a warm-up waited for, and on what authority they went. */
  private static final class Live extends Settled {
    private final Spent waitedFor;
    private double waited;
    private double live;
    private double recorded;
    private double emergencies;
    private double made;
    private double escaped;

    Live(long warmUpDays, Spent waitedFor) {
      super(warmUpDays);
      this.waitedFor = waitedFor;
    }

    @Override
    void hear(Recorded one) {
      if (one.event() instanceof FlowEvent.ItemLive item) {
        live++;
        for (SpentMinutes line : item.account()) {
          waited += line.spent() == waitedFor ? line.minutes() : 0;
        }
      } else if (one.event() instanceof ChangeEvent.ChangeRecorded change) {
        recorded++;
        emergencies += change.route() == ChangeRoute.EMERGENCY ? 1 : 0;
      } else if (one.event() instanceof FlowEvent.DefectsMade defects) {
        made += defects.count();
      } else if (one.event() instanceof ProductionEvent.FaultWentLive) {
        escaped++;
      }
    }
  }

  @Test
  void theLongerTheUsualWayTheMoreIsUrgent() {
    Laboratory lab = Laboratory.of("so-urgent");
    long days = 15_000;
    double called = 0.4;
    double share = called * (20 / 49.0 + 3 / 7.0);
    double wait = 6.5 - called * ((343 - 27) / 147.0 + (100 - 49) / 14.0);
    String folder = "so-urgent";
    Targets.check(
        "46a",
        folder,
        "share of emergencies, with a board",
        share,
        0.02,
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Live live = lab.run(seed, days, AS_IT_IS, waits());
              return live.emergencies / live.recorded;
            }),
        "an even wait");
    Targets.check(
        "46b", folder, "days of waiting, way around open", wait, 0.15, days(lab), "an even wait");
    List<Order> shut = List.of(new Order.Emergencies(Emergencies.NONE));
    List<Order> peer = List.of(new Order.Approve(Approval.PEER));
    Live closed = lab.run(1, 2_000, shut, waits());
    Live read = lab.run(1, 2_000, peer, waits());
    Targets.exact(
        "46c",
        folder,
        "emergencies: way around shut, a colleague reads",
        "0, 0",
        Math.round(closed.emergencies) + ", " + Math.round(read.emergencies),
        "no wait");
  }

  private static Live waits() {
    return new Live(100, Spent.WAITED_FOR_APPROVAL);
  }

  private static Estimate days(Laboratory lab) {
    return Laboratory.estimate(
        SEEDS,
        seed -> {
          Live live = lab.run(seed, 15_000, AS_IT_IS, waits());
          return live.waited / live.live / SimTime.DAY;
        });
  }

  @Test
  void whatAWindowLeavesOverTakesTheRoomOfTheNext() {
    window("47a", "four hours", 4);
    window("47b", "six hours", 6);
  }

  private static void window(String key, String how, int room) {
    Laboratory lab = Laboratory.of("the-window");
    List<Order> open = List.of(new Order.ReleaseWindow(60L * room));
    double theory = bulkWait(3, room);
    Targets.check(
        key,
        "the-window",
        "minutes until a change's turn, " + how,
        theory,
        0.07 * theory,
        Laboratory.estimate(
            SEEDS,
            seed -> {
              Live live = lab.run(seed, 10_000, open, new Live(200, Spent.WAITED_FOR_RELEASE));
              return live.waited / live.live;
            }),
        "bulk service: Bailey 1954");
  }

  /**
   * Minutes from being ready to one's turn where Poisson arrivals are served in bulk once a day, so
   * many at most, an hour after each other: half a day until the first night, a day for each night
   * one is left over, and an hour for each who goes before.
   */
  private static double bulkWait(double perDay, int room) {
    double[] waiting = new double[200];
    waiting[0] = 1;
    for (int night = 0; night < 1_000; night++) {
      double[] next = new double[waiting.length];
      for (int n = 0; n < waiting.length; n++) {
        double chance = waiting[n] * Math.exp(-perDay);
        for (int more = 0, left = Math.max(0, n - room); left + more < next.length; more++) {
          next[left + more] += chance;
          chance *= perDay / (more + 1);
        }
      }
      waiting = next;
    }
    double leftOver = 0;
    double before = 0;
    for (int n = 0; n < waiting.length; n++) {
      int go = Math.min(n, room);
      leftOver += waiting[n] * (n - go);
      before += waiting[n] * go * (go - 1) / 2;
    }
    return SimTime.DAY / 2.0 + (leftOver * SimTime.DAY + before * 60) / perDay;
  }

  @Test
  void badRepairsBreedMoreAndMoreEyesStillPay() {
    repairs("48a", "48b", "the test alone", AS_IT_IS, 0.6);
    repairs(
        "48c", "48d", "a colleague reads", List.of(new Order.Approve(Approval.PEER)), 0.65, 0.6);
  }

  private static void repairs(
      String made, String escaped, String how, List<Order> orders, double... found) {
    Laboratory lab = Laboratory.of("one-more");
    Live[] worlds = new Live[SEEDS + 1];
    for (int seed = 1; seed <= SEEDS; seed++) {
      worlds[seed] = lab.run(seed, 4_000, orders, new Live(100, Spent.WAITED_FOR_RELEASE));
    }
    Mending theory = new Mending(found, 0.25);
    Targets.check(
        made,
        "one-more",
        "defects of a change, " + how,
        2 + theory.bred(2),
        0.03 * (2 + theory.bred(2)),
        Laboratory.estimate(SEEDS, seed -> worlds[(int) seed].made / worlds[(int) seed].live),
        "Markov chain");
    Targets.check(
        escaped,
        "one-more",
        "of them live, " + how,
        theory.live(2),
        0.08 * theory.live(2),
        Laboratory.estimate(SEEDS, seed -> worlds[(int) seed].escaped / worlds[(int) seed].live),
        "Markov chain");
  }

  /** How many customers there were before anybody left for the last outage. */
  private static final class Customers implements Consumer<Recorded> {
    private long before;

    @Override
    public void accept(Recorded recorded) {
      if (recorded.event() instanceof CompanyEvent.CustomersMoved moved
          && moved.why() == CompanyEvent.Reason.OUTAGE) {
        before = moved.customers() - moved.change();
      }
    }
  }

  /** Nothing here is drawn: an outage a week, each as long as the last. */
  @Test
  void customersLeaveUntilAsManyComeBack() {
    customers("49a", "two hours a week", AS_IT_IS, 2);
    customers(
        "49b",
        "half an hour a week",
        List.of(new Order.StartPractice(new PracticeId("sooner"))),
        0.5);
  }

  private static void customers(String key, String how, List<Order> orders, double hours) {
    double leave = 1 - Math.pow(0.98, hours);
    double stayAway = Math.pow(1 - 0.005, 7);
    double away = leave * stayAway / (1 - (1 - leave) * stayAway);
    Customers customers = Laboratory.of("they-leave").run(1, 3_000, orders, new Customers());
    Targets.check(
        key,
        "they-leave",
        "customers there before an outage, of 1000; " + how,
        1_000 * (1 - away),
        5,
        new Estimate(customers.before / 100.0, 0, 1),
        "balance of rates");
  }
}
