package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.BackupSpec;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.DecaySpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.ExposureSpec;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Reach;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExposureTest {
  private final Shop shop = new Shop();

  @Test
  void aWellKeptServiceIsBreachedAfterItsDaysOnAverage() {
    expose(100);
    shop.live(11, 60_000);
    assertThat(60_000.0 / breaches()).isCloseTo(100, within(10.0));
  }

  @Test
  void A9_patchesThatWaitBringTheBreachSooner() {
    expose(2_000);
    shop.decay.add(patches(30));
    int patched = breachesIn(20_000);
    shop.decay.clear();
    shop.decay.add(patches(0));
    assertThat(breachesIn(20_000)).isGreaterThan(3 * patched);
  }

  @Test
  void A1_aSkippedControlBringsTheBreachSoonerUntilItIsMadeUpFor() {
    expose(400);
    long kept = firstBreach();
    assertThat(kept).isGreaterThan(100 * 1440);
    // A skipped control makes the service four times as exposed: the same luck is used up in a
    // quarter of the time.
    assertThat(firstBreach(new Order.SkipControl(Shop.SHOP))).isCloseTo(kept / 4, within(1L));
    assertThat(firstBreach(new Order.SkipControl(Shop.SHOP), new Order.SkipControl(Shop.SHOP)))
        .isCloseTo(kept / 7, within(1L));
    long madeUp = firstBreach(new Order.SkipControl(Shop.SHOP), new Order.MakeUp(Shop.SHOP));
    Recorded over = shop.recorded(ProductionEvent.ControlsMadeUp.class).get(0);
    assertThat(over.at().minutes()).as("a day's work").isEqualTo(17 * 60);
    assertThat(madeUp)
        .as("only while nobody had made up for it")
        .isEqualTo(kept - 3 * over.at().minutes());
  }

  /** The minute of the first breach, after orders at the start. */
  private long firstBreach(Order... orders) {
    shop.log.clear();
    World world = shop.open(11);
    for (Order order : orders) {
      world.apply(order, 0);
    }
    while (breaches() == 0 && world.now() < 10_000 * 1440L) {
      Shop.until(world, world.now() + 1440);
    }
    return shop.recorded(ProductionEvent.Breached.class).get(0).at().minutes();
  }

  @Test
  void aBreachIsAnIncidentAndCostsMoneyBesidesTheOutage() {
    expose(10);
    shop.live(11, 60);
    assertThat(breaches()).isPositive();
    assertThat(booked(CompanyEvent.Booking.PENALTY)).isEqualTo(-500_000L * breaches());
    assertThat(shop.events(ProductionEvent.IncidentOpened.class))
        .extracting(ProductionEvent.IncidentOpened::trigger)
        .containsOnly(ProductionEvent.Trigger.BREACH);
  }

  @Test
  void eachBreachIsToldInTheScenariosOwnWordsAndBreaksNothingMore() {
    expose(10, new InjectId("forum"));
    shop.injects.add(
        new InjectSpec(
            new InjectId("forum"),
            "On a forum",
            "A journalist has telephoned.",
            null,
            InjectSpec.What.MESSAGE,
            Shop.SHOP,
            Severity.SEV2,
            Permille.WHOLE,
            0,
            true,
            null));
    shop.live(11, 60);
    List<Long> breached =
        shop.recorded(ProductionEvent.Breached.class).stream().map(Recorded::number).toList();
    assertThat(breached).hasSizeGreaterThan(1);
    assertThat(shop.recorded(CompanyEvent.InjectFired.class))
        .extracting(Recorded::cause)
        .isEqualTo(breached);
    assertThat(shop.events(ProductionEvent.IncidentOpened.class)).hasSameSizeAs(breached);
  }

  @Test
  void whatIsWrittenAfterTheLastBackupIsLost() {
    lose();
    shop.backup = new BackupSpec(600, 240, 2880, Permille.NONE, 90, 240, 60);
    shop.live(1, 12);
    assertThat(restored()).containsExactly(new Restored(true, 10_000 - 16 * 600));
    assertThat(booked(CompanyEvent.Booking.LOST_DATA)).isEqualTo(-400 * 100);
  }

  @Test
  void aBackupThatNobodyTriedMayBeNoGoodAndOneThatWasTriedIsGood() {
    lose();
    shop.backup = new BackupSpec(600, 240, 2880, Permille.WHOLE, 90, 240, 60);
    shop.live(1, 12);
    assertThat(restored()).as("all since the start").containsExactly(new Restored(false, 10_000));
    shop.log.clear();
    World world = shop.open(1);
    Shop.until(world, 600);
    world.apply(new Order.TestRestore(Shop.SHOP), 0);
    Shop.until(world, 12 * 1440);
    assertThat(shop.events(ProductionEvent.RestoreTested.class))
        .containsExactly(new ProductionEvent.RestoreTested(Shop.SHOP, false));
    assertThat(restored()).containsExactly(new Restored(true, 400));
  }

  private record Restored(boolean good, long minutes) {}

  private List<Restored> restored() {
    return shop.events(ProductionEvent.DataRestored.class).stream()
        .map(event -> new Restored(event.good(), event.minutes()))
        .toList();
  }

  /** Data are lost at minute 10,000, once. */
  private void lose() {
    shop.breakdowns.add(
        new BreakdownSpec(
            "The disk died",
            new Distribution.Listed(List.of(10_000L, 10_000_000L)),
            BreakdownSpec.Counts.WHILE_UP,
            new Distribution.Constant(60),
            BreakdownSpec.Heals.BY_HAND,
            Reach.WHOLE,
            true));
  }

  private void expose(int days) {
    expose(days, null);
  }

  private void expose(int days, InjectId tells) {
    shop.on(Law.EXPOSURE);
    shop.exposure =
        new ExposureSpec(
            days,
            Permille.of(20),
            Permille.of(3000),
            Permille.of(100),
            Reach.SMALL,
            5_000,
            Permille.of(20),
            480,
            tells);
  }

  private static DecaySpec patches(int every) {
    return new DecaySpec(
        "patches",
        "Patches",
        DecaySpec.Kind.PATCH,
        30,
        null,
        60,
        Permille.NONE,
        Reach.WHOLE,
        every);
  }

  private int breachesIn(int days) {
    shop.log.clear();
    shop.live(11, days);
    return breaches();
  }

  private int breaches() {
    return shop.events(ProductionEvent.Breached.class).size();
  }

  private long booked(CompanyEvent.Booking booking) {
    return shop.events(CompanyEvent.MoneyBooked.class).stream()
        .filter(booked -> booked.booking() == booking)
        .mapToLong(CompanyEvent.MoneyBooked::cents)
        .sum();
  }
}
