package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.DelaySpec;
import io.unplannedwork.scenario.DelaySpec.Profile;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PromiseSpec;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostOfDelayTest {
  private static final LocalDateTime ARRIVES = LocalDateTime.of(2026, 6, 1, 9, 0);
  private final Shop shop = new Shop();

  @Test
  void waitingCostsTheSameEveryDayFromTheFirstExactToTheMinute() {
    shop.promises.add(promise(new DelaySpec(Profile.LINEAR, 7, 0, 0), null));
    shop.live(1, 30);
    long waited = live().at().minutes() - 9 * 60;
    assertThat(cost()).isEqualTo(700 * waited);
    assertThat(booked()).as("whole cents, rounded down").isEqualTo(-700 * waited / 1440);
  }

  @Test
  void aMissedDateCostsOnceAndThenEveryDay() {
    LocalDateTime due = LocalDateTime.of(2026, 6, 2, 12, 0);
    shop.promises.add(promise(new DelaySpec(Profile.FIXED_DATE, 7, 0, 50), due));
    shop.live(1, 30);
    long late = live().at().minutes() - (1440 + 12 * 60 + 1);
    assertThat(late).isPositive();
    assertThat(cost()).isEqualTo(5_000 * 1440 + 700 * late);
  }

  @Test
  void whatIsLiveBeforeItsDateCostsNothing() {
    LocalDateTime due = LocalDateTime.of(2026, 6, 20, 12, 0);
    shop.promises.add(promise(new DelaySpec(Profile.FIXED_DATE, 7, 0, 50), due));
    shop.live(1, 30);
    assertThat(shop.events(FlowEvent.WaitingCost.class)).isEmpty();
    assertThat(booked()).isZero();
  }

  @Test
  void whatCostsNothingForNowCostsAfterAWhile() {
    shop.promises.add(promise(new DelaySpec(Profile.NONE_FOR_NOW, 7, 2, 0), null));
    shop.live(1, 30);
    long waited = live().at().minutes() - 9 * 60 - 2 * 1440;
    assertThat(waited).isPositive();
    assertThat(cost()).isEqualTo(700 * waited);
  }

  @Test
  void whatIsExpeditedGoesBeforeWhatCameEarlier() {
    shop.promises.add(promise(new DelaySpec(Profile.LINEAR, 7, 0, 0), null));
    shop.promises.add(named("second", new DelaySpec(Profile.LINEAR, 7, 0, 0)));
    shop.promises.add(named("third", new DelaySpec(Profile.EXPEDITE, 7, 0, 0)));
    shop.live(1, 40);
    assertThat(shop.events(FlowEvent.WaitingCost.class))
        .extracting(FlowEvent.WaitingCost::source)
        .containsExactly("third", "first", "second");
  }

  @Test
  void whatTheDaysBookAndWhatTheItemsCostAreTheSameMoney() {
    for (int i = 0; i < 7; i++) {
      shop.promises.add(named("promise" + i, new DelaySpec(Profile.LINEAR, 11 + i, 0, 0)));
    }
    shop.live(1, 90);
    long items =
        shop.events(FlowEvent.WaitingCost.class).stream()
            .mapToLong(FlowEvent.WaitingCost::minuteCents)
            .sum();
    assertThat(shop.events(FlowEvent.WaitingCost.class)).hasSize(7);
    assertThat(-booked()).isBetween(items / 1440 - 7, items / 1440);
  }

  @Test
  void onAFastMarketAnIdeaIsWorthLessWhenItIsLiveLate() {
    shop.on(Law.MARKET).set(Parameter.MARKET_SPEED, 100);
    shop.promises.add(promise(null, null));
    shop.live(1, 30);
    FlowEvent.ValueFaded faded = shop.events(FlowEvent.ValueFaded.class).get(0);
    double weeks = (live().at().minutes() - 9 * 60) / 10_080.0;
    assertThat(faded.before()).isEqualTo(90_000);
    assertThat((double) faded.now()).isCloseTo(90_000 * Math.pow(0.9, weeks), within(1.0));
  }

  @Test
  void onASlowMarketAnIdeaKeepsItsWorth() {
    shop.on(Law.MARKET);
    shop.promises.add(promise(null, null));
    shop.live(1, 30);
    assertThat(shop.events(FlowEvent.ValueFaded.class)).isEmpty();
  }

  private PromiseSpec promise(DelaySpec delay, LocalDateTime due) {
    return spec("first", delay, due);
  }

  private PromiseSpec named(String id, DelaySpec delay) {
    return spec(id, delay, null);
  }

  private PromiseSpec spec(String id, DelaySpec delay, LocalDateTime due) {
    return new PromiseSpec(
        new PromiseId(id),
        "Loyalty card",
        "",
        WorkType.BUSINESS_PROJECT,
        Shop.SHOP,
        ARRIVES,
        due,
        Map.of(new StageId("build"), 2_000L, new StageId("release"), 0L),
        900,
        0,
        delay,
        null,
        List.of());
  }

  private Recorded live() {
    return shop.recorded(FlowEvent.ItemLive.class).get(0);
  }

  private long cost() {
    return shop.events(FlowEvent.WaitingCost.class).get(0).minuteCents();
  }

  private long booked() {
    return shop.events(CompanyEvent.MoneyBooked.class).stream()
        .filter(booked -> booked.booking() == CompanyEvent.Booking.DELAY)
        .mapToLong(CompanyEvent.MoneyBooked::cents)
        .sum();
  }
}
