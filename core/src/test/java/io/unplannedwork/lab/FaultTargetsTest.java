package io.unplannedwork.lab;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults that wait for traffic: who is there when they show themselves. */
@Tag("slow")
class FaultTargetsTest {
  private static final String LAB = "who-finds-them";
  private static final int SEEDS = 200;
  private static final int QUARTER = 91;
  private static final int UNTIL_CAMPAIGN = 28;
  private static final int CAMPAIGN = 14;
  private static final List<Order> NOBODY = List.of();
  private static final List<Order> MADE_UP =
      List.of(new Order.Affect(Effect.FAULT_RATE, 7000, UNTIL_CAMPAIGN));

  /** Outages of the quarter before, of those in the campaign, and what those after it cost. */
  private static final class Shown extends Settled {
    private static final long BEGINS = (QUARTER + UNTIL_CAMPAIGN) * SimTime.DAY;
    private static final long ENDS = BEGINS + CAMPAIGN * SimTime.DAY;
    private double first;
    private double inCampaign;
    private double cost;

    Shown() {
      super(0);
    }

    @Override
    void hear(Recorded recorded) {
      long minute = recorded.at().minutes();
      if (recorded.event() instanceof ProductionEvent.IncidentOpened) {
        first += minute < QUARTER * SimTime.DAY ? 1 : 0;
        inCampaign += minute >= BEGINS && minute < ENDS ? 1 : 0;
      } else if (recorded.event() instanceof CompanyEvent.MoneyBooked booked
          && booked.booking() == CompanyEvent.Booking.OUTAGE
          && minute > QUARTER * SimTime.DAY) {
        cost -= booked.cents() / 100.0;
      }
    }
  }

  /**
   * The laboratory with a pencil: of the faults that are left, so much traffic shows one less e to
   * the minus traffic over 120 days. While the shop is down nothing shows.
   */
  private static final class Pencil {
    private static final double DOWN_DAYS = 50 / 1440.0;
    private double left = 60;

    /** So many days pass with so many times the usual traffic: how many faults show. */
    double shows(double days, double traffic) {
      double shown = 0;
      for (int again = 0; again < 50; again++) {
        shown = -left * Math.expm1(-traffic * (days - shown * DOWN_DAYS) / 120);
      }
      left -= shown;
      return shown;
    }
  }

  @Test
  void aFaultWaitsForTrafficAndNotForTime() {
    Shown[] nobody = play(NOBODY, QUARTER);
    Pencil pencil = new Pencil();
    double first = pencil.shows(QUARTER, 1);
    check("51a", "outages in the first quarter", first, 1.2, nobody, world -> world.first);
    double before = pencil.shows(UNTIL_CAMPAIGN, 1);
    double campaign = pencil.shows(CAMPAIGN, 8);
    check("51b", "outages in the campaign", campaign, 1, nobody, world -> world.inCampaign);
    double cost = cost(before + 8 * campaign + pencil.shows(QUARTER - 42, 1));
    check("51c", "cost of the second quarter", cost, 0.07 * cost, nobody, world -> world.cost);
  }

  @Test
  void madeUpCustomersFindBeforehandWhatTheCampaignWouldFind() {
    Shown[] madeUp = play(MADE_UP, QUARTER);
    Pencil pencil = new Pencil();
    pencil.shows(QUARTER, 1);
    double before = pencil.shows(UNTIL_CAMPAIGN, 8);
    double campaign = pencil.shows(CAMPAIGN, 8);
    check(
        "51d",
        "outages in the campaign, made-up customers before it",
        campaign,
        0.45,
        madeUp,
        world -> world.inCampaign);
    double cost = cost(before + 8 * campaign + pencil.shows(QUARTER - 42, 1));
    check("51e", "the same, cost", cost, 0.1 * cost, madeUp, world -> world.cost);
  }

  @Test
  void begunWithTheCampaignTheyFindEverythingWhileItCostsMost() {
    Shown[] late = play(MADE_UP, QUARTER + UNTIL_CAMPAIGN);
    Pencil pencil = new Pencil();
    pencil.shows(QUARTER, 1);
    double before = pencil.shows(UNTIL_CAMPAIGN, 1);
    double campaign = pencil.shows(CAMPAIGN, 64);
    double after = pencil.shows(UNTIL_CAMPAIGN - CAMPAIGN, 8) + pencil.shows(QUARTER - 56, 1);
    double cost = cost(before + 8 * campaign + after);
    check("51f", "cost, begun with the campaign", cost, 0.07 * cost, late, world -> world.cost);
  }

  private static Shown[] play(List<Order> orders, int before) {
    Laboratory lab = Laboratory.of(LAB);
    Shown[] worlds = new Shown[SEEDS + 1];
    for (int seed = 1; seed <= SEEDS; seed++) {
      worlds[seed] = lab.run(seed, before, orders, 2 * QUARTER - before, new Shown());
    }
    return worlds;
  }

  /** Ten thousand requests a minute, 2 for each thousand, for fifty minutes. */
  private static double cost(double outagesAtUsualTraffic) {
    return outagesAtUsualTraffic * 10 * 2 * 50;
  }

  private static void check(
      String key,
      String what,
      double theory,
      double tolerance,
      Shown[] worlds,
      ToDoubleFunction<Shown> number) {
    Estimate came =
        Laboratory.estimate(SEEDS, seed -> number.applyAsDouble(worlds[Math.toIntExact(seed)]));
    Targets.check(key, LAB, what, theory, tolerance, came, "exponential in traffic");
  }
}
