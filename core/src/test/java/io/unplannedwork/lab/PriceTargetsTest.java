package io.unplannedwork.lab;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a share is worth: a buyer reads the next quarter off the last week, and counts who is left.
 * Nothing here is drawn, so one world says it all.
 */
@Tag("slow")
class PriceTargetsTest {
  private static final String LAB = "one-bad-day";

  /** Days before the second round: a half year before the first, and the quarter it lasts. */
  private static final int BEFORE = 182 + 91;

  private static final int QUARTER = 91;
  private static final List<Order> CLOSE =
      List.of(
          new Order.Fire(new InjectId("closed")), new Order.Affect(Effect.FAULT_RATE, -1000, 366));

  /** What a share is worth at the end of each day. */
  private static final class Prices implements Consumer<Recorded> {
    private final Measures measures;
    private final List<Double> prices = new ArrayList<>();

    Prices(Scenario scenario) {
      measures = new Measures(scenario);
    }

    @Override
    public void accept(Recorded recorded) {
      measures.accept(recorded);
      if (recorded.event() instanceof CompanyEvent.DayEnded) {
        long cents = measures.read(Measure.SHARE_PRICE, Scope.GAME, recorded.at()).value();
        prices.add(cents / 100.0);
      }
    }

    /** After so many days, counted from 1. */
    double after(int days) {
      return prices.get(days - 1);
    }
  }

  /**
   * The laboratory with a pencil, in closed form. The part of the customers that is away goes to
   * where as many return as leave, each night by the same part of the way; without nights it melts
   * by the same part each day. So what days earn are geometric series.
   */
  private static final class Pencil {
    private static final double FULL_DAY = 10_000 * 1440 / 1000.0 * 0.04;
    private static final double OPEN = 23 / 24.0;
    private static final double WAGES = 2 * 7_000 * 12 / 365.0;
    private static final double STAY = 1 - 0.004;
    private static final double STAY_AWAY = 1 - 0.02;
    private static final double STEP = STAY * STAY_AWAY;
    private static final double SETTLED = (1 - STAY) * STAY_AWAY / (1 - STEP);

    /** Away when so many nights have passed since all were there. */
    static double away(int nights) {
      return SETTLED * (1 - Math.pow(STEP, nights));
    }

    /** What the days from one on, up to another, earn with an hour less each. */
    static double nightly(int from, int to) {
      double met = (Math.pow(STEP, from) - Math.pow(STEP, to)) / (1 - STEP);
      return FULL_DAY * OPEN * ((to - from) * (1 - SETTLED) + SETTLED * met);
    }

    /** What a share is worth after so many nights. */
    static double asItIs(int nights) {
      double cash = 10_050 + nightly(0, nights) - WAGES * nights;
      return price(cash, nightly(nights - 7, nights), away(nights));
    }

    /** Away when the day without the shop is over and so many more have passed. */
    static double awayAfter(int days) {
      double left = (1 - away(BEFORE)) * Math.pow(STAY, 24);
      return (1 - left) * STAY_AWAY * Math.pow(STAY_AWAY, days);
    }

    /** What the days from one on, up to another, earn; 0 is the first after the closed one. */
    static double daily(int from, int to) {
      double away = (awayAfter(from) - awayAfter(to)) / (1 - STAY_AWAY);
      return FULL_DAY * (to - from - away);
    }

    /** What a share is worth so many days after the beginning of the closed one. */
    static double closed(int days) {
      double cash = 10_050 + nightly(0, BEFORE) + daily(0, days - 1) - WAGES * (BEFORE + days);
      double week =
          days > 7
              ? daily(days - 8, days - 1)
              : nightly(BEFORE + days - 7, BEFORE) + daily(0, days - 1);
      return price(cash, week, awayAfter(days - 1));
    }

    /** A quarter of the last week's average day, and who is left of all customers. */
    private static double price(double cash, double week, double away) {
      return (cash + 90 * week / 7) / 100 * (1 - away);
    }
  }

  @Test
  void anHourEveryNightCountsNinetyTimesForAsLongAsItLasts() {
    int end = BEFORE + QUARTER;
    Prices prices = run(List.of());
    check("50a", "price of a share, an hour every night", Pencil.asItIs(end), 3, prices.after(end));
  }

  @Test
  void aDayWithoutTheShopCountsThirteenTimesForAWeek() {
    Prices prices = run(CLOSE);
    double before = prices.after(BEFORE);
    double was = Pencil.asItIs(BEFORE);
    check(
        "50b",
        "part of the price lost to a closed day, the day after",
        1 - Pencil.closed(1) / was,
        0.003,
        1 - prices.after(BEFORE + 1) / before);
    check(
        "50c",
        "part of the price lost to it, on the seventh day",
        1 - Pencil.closed(7) / was,
        0.003,
        1 - prices.after(BEFORE + 7) / before);
    check(
        "50d",
        "part of the price lost to it, on the eighth day",
        1 - Pencil.closed(8) / was,
        0.003,
        1 - prices.after(BEFORE + 8) / before);
    check(
        "50e",
        "price of a share, a quarter after a closed day",
        Pencil.closed(QUARTER),
        4,
        prices.after(BEFORE + QUARTER));
  }

  private static Prices run(List<Order> orders) {
    Laboratory lab = Laboratory.of(LAB);
    return lab.run(1, BEFORE, orders, QUARTER, new Prices(lab.scenario()));
  }

  private static void check(String key, String what, double theory, double tolerance, double came) {
    Targets.check(key, LAB, what, theory, tolerance, new Estimate(came, 0, 1), "geometric series");
  }
}
