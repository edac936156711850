package io.unplannedwork.lab;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.World;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Debt grows by building and shrinks by mending, and slows both. Nothing here is drawn; a handful
 * of features is always under way.
 */
@Tag("slow")
class DebtTargetsTest {
  private static final String LAB = "a-tenth";
  private static final int MONTH = 28;
  private static final int HUNDRED = 100;
  private static final int YEAR = 364;
  private static final double UNDER_WAY = 10;

  /** The laboratory with a share of building kept for mending from its first minute. */
  private static final class House implements Consumer<Recorded> {
    private final World world;
    private int live;
    private double debt = 0.4;

    House(int share) {
      EventLog log = new EventLog();
      log.listen(this);
      world = World.create(Laboratory.of(LAB).scenario(), 1, log);
      world.apply(new Order.ShareForDebt(Permille.of(share)), 0);
    }

    @Override
    public void accept(Recorded recorded) {
      if (recorded.event() instanceof FlowEvent.ItemLive) {
        live++;
      } else if (recorded.event() instanceof CompanyEvent.DebtChanged changed) {
        debt = changed.debt().value() / 1000.0;
      }
    }

    House after(int days) {
      Laboratory.pass(world, days);
      return this;
    }
  }

  /**
   * The laboratory with a pencil. Three people do 18 features a day where there is no debt; a
   * feature adds 0.24 thousandths of debt, and mending for as long takes 2.4 away. All of it is
   * slower by 23 % of what debt there is. Speed is therefore an exponential of time while debt is
   * neither none nor all: to be followed from one of these to the other.
   */
  private static final class Pencil {
    private static final double A_DAY = 18;
    private static final double ADDS = 0.24e-3;
    private static final double SLOWS = 0.23;
    private final double share;
    private double debt = 0.4;
    private double features;

    Pencil(double share) {
      this.share = share;
    }

    Pencil after(double days) {
      double growth = ADDS * A_DAY * (1 - share - 10 * share);
      double end = growth > 0 ? 1 : 0;
      double before = 1 - SLOWS * debt;
      double until =
          growth == 0
              ? Double.POSITIVE_INFINITY
              : Math.log(before / (1 - SLOWS * end)) / (SLOWS * growth);
      double moving = Math.min(days, until);
      double speed = before * Math.exp(-SLOWS * growth * moving);
      double work = growth == 0 ? before * moving : (before - speed) / (SLOWS * growth);
      debt = days < until ? (1 - speed) / SLOWS : end;
      // Where there is no debt an eleventh of the time keeps it so, whatever the share.
      double kept = debt == 0 ? 1.0 / 11 : share;
      features += A_DAY * ((1 - share) * work + (1 - kept) * (1 - SLOWS * debt) * (days - moving));
      return this;
    }
  }

  @Test
  void nobodyMendsAndAllGetsSlowerUntilItCannotGetSlower() {
    features("57a", "features of four weeks, nobody mends", 0, MONTH);
    debt("57b", "debt after a hundred days, nobody mends", 0);
    features("57c", "features of a year, nobody mends", 0, YEAR);
  }

  @Test
  void anEleventhOfTheTimeKeepsDebtWhereItIs() {
    debt("57d", "debt after a hundred days, an eleventh is kept for it", 91);
    features("57e", "features of a year, a tenth", 100, YEAR);
    debt("57f", "debt after a hundred days, a twentieth", 50);
  }

  @Test
  void whoMendsMoreHasMoreTimeAndNobodyMendsWhatIsWhole() {
    debt("57g", "debt after forty days, a fifth", 200, 40);
    features("57h", "features of a year, a fifth", 200, YEAR);
    features("57i", "features of a year, a third", 333, YEAR);
  }

  private static void features(String key, String what, int share, int days) {
    check(
        key,
        what,
        new Pencil(share / 1000.0).after(days).features,
        UNDER_WAY,
        new House(share).after(days).live);
  }

  private static void debt(String key, String what, int share) {
    debt(key, what, share, HUNDRED);
  }

  private static void debt(String key, String what, int share, int days) {
    check(
        key,
        what,
        new Pencil(share / 1000.0).after(days).debt,
        0.01,
        new House(share).after(days).debt);
  }

  private static void check(String key, String what, double theory, double tolerance, double came) {
    Targets.check(
        key, LAB, what, theory, tolerance, new Estimate(came, 0, 1), "linear decay of speed");
  }
}
