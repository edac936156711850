package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.CompanyEvent.Booking;
import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ProductionEvent.Trigger;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.ExposureSpec;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.Reach;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes on for days is told by what began it, not by what happened to the service last. */
class ReasonsTest {
  private final Shop shop = new Shop();

  /** A shop that is built on, breaks, and is too small in the evening. */
  private void busy() {
    shop.on(Law.FAULTS, Law.TRAFFIC, Law.CHANGE_FAILURE, Law.DEFECTS, Law.DEBT);
    shop.set(Parameter.OVERLOAD_FALLS, 1300).set(Parameter.CHANGE_FAILURE, 200);
    shop.hours = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      shop.hours.add(Permille.of(hour == 20 ? 2000 : 1000));
    }
    shop.capacity = 150;
    shop.faults = 20;
    shop.every = 240;
    shop.builders = 2;
    shop.value = 500;
    shop.rota = PolicySpec.Rota.RUNNERS;
    shop.live(3, 120);
  }

  private List<Recorded> booked(Booking booking) {
    return shop.recorded(CompanyEvent.MoneyBooked.class).stream()
        .filter(each -> ((CompanyEvent.MoneyBooked) each.event()).booking() == booking)
        .filter(each -> ((CompanyEvent.MoneyBooked) each.event()).subject().equals("shop"))
        .toList();
  }

  /** What led to an event, newest first. */
  private List<Event> back(Recorded recorded) {
    List<Event> back = new ArrayList<>();
    for (long cause = recorded.cause(); cause > 0; cause = shop.number(cause).cause()) {
      back.add(shop.number(cause).event());
    }
    return back;
  }

  @Test
  void whatIsEarnedIsBookedByWhatWentLive() {
    busy();
    assertThat(booked(Booking.VALUE)).hasSizeGreaterThan(50);
    assertThat(booked(Booking.VALUE))
        .allSatisfy(
            each ->
                assertThat(shop.number(each.cause()).event())
                    .isInstanceOf(FlowEvent.ItemLive.class));
    assertThat(booked(Booking.REVENUE)).as("demand is there by itself").isNotEmpty();
    assertThat(booked(Booking.REVENUE)).allMatch(each -> each.cause() == 0);
  }

  @Test
  void whatAnOutageTookIsBookedByWhatMadeTheServiceServeLess() {
    busy();
    assertThat(booked(Booking.OUTAGE)).hasSizeGreaterThan(20);
    assertThat(booked(Booking.OUTAGE))
        .allSatisfy(
            each -> {
              ProductionEvent.HealthChanged changed =
                  (ProductionEvent.HealthChanged) shop.number(each.cause()).event();
              assertThat(changed.service()).isEqualTo(Shop.SHOP);
              assertThat(changed.health()).isNotEqualTo(Health.HEALTHY);
            });
  }

  @Test
  void debtIsToldByWhatWasBuilt() {
    busy();
    assertThat(shop.recorded(CompanyEvent.DebtChanged.class)).isNotEmpty();
    assertThat(shop.recorded(CompanyEvent.DebtChanged.class))
        .allSatisfy(
            each ->
                assertThat(shop.number(each.cause()).event())
                    .isInstanceOf(FlowEvent.ItemLive.class));
  }

  @Test
  void aServiceThatIsTooSmallAtItsUsualHourFallsOverForNoOtherReason() {
    busy();
    List<Recorded> fell = opened(Trigger.CAPACITY);
    assertThat(fell).hasSizeGreaterThan(50);
    assertThat(fell.stream().filter(each -> back(each).size() == 1))
        .as("not by the incidents and repairs of the days before")
        .hasSizeGreaterThan(fell.size() * 3 / 4);
    assertThat(fell)
        .allSatisfy(
            each ->
                assertThat(back(each).get(0)).isInstanceOf(ProductionEvent.HealthChanged.class));
  }

  @Test
  void aSurgeIsTheReasonOfWhatFallsOverHoursAfterItBegan() {
    shop.on(Law.TRAFFIC).set(Parameter.OVERLOAD_FALLS, 1300);
    shop.hours = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      shop.hours.add(Permille.of(hour == 20 ? 1000 : 500));
    }
    shop.capacity = 150;
    shop.injects.add(
        new InjectSpec(
            new InjectId("radio"),
            "It was on the radio",
            "",
            LocalDateTime.of(2026, 6, 4, 9, 30),
            InjectSpec.What.DEMAND,
            Shop.SHOP,
            Severity.SEV2,
            Permille.of(2500),
            1440,
            false,
            null));
    shop.live(1, 10);
    assertThat(opened(Trigger.CAPACITY))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.at().minutes() % 1440).isEqualTo(20 * 60);
              assertThat(back(each).get(1)).isInstanceOf(CompanyEvent.InjectFired.class);
            });
  }

  @Test
  void W13_aBreachComesOfAControlThatWasSkippedAndOfNothingElseThatHappened() {
    shop.on(Law.EXPOSURE, Law.FAULTS);
    shop.faults = 20;
    shop.exposure =
        new ExposureSpec(
            20,
            Permille.of(20),
            Permille.of(3000),
            Permille.of(100),
            Reach.SMALL,
            5_000,
            Permille.of(20),
            480,
            null);
    World world = shop.live(11, 400);
    List<Recorded> careful = opened(Trigger.BREACH);
    assertThat(careful).isNotEmpty().allMatch(each -> each.cause() == 0);
    long day = 100 * 1440L;
    List<Recorded> before = careful.stream().filter(each -> each.at().minutes() < day).toList();
    Recorded next = careful.get(before.size());

    shop.log.clear();
    world = shop.live(11, 100);
    world.apply(new Order.SkipControl(Shop.SHOP), 0);
    Shop.until(world, 400 * 1440L);
    List<Recorded> breaches = opened(Trigger.BREACH);
    assertThat(breaches.subList(0, before.size())).isEqualTo(before);
    Recorded first = breaches.get(before.size());
    assertThat(first.at()).as("sooner than it would have come").isLessThan(next.at());
    assertThat(shop.number(first.cause()).event())
        .isInstanceOf(ProductionEvent.ControlSkipped.class);
    List<Recorded> later = breaches.subList(before.size() + 1, breaches.size());
    assertThat(later)
        .as("the way in that was left open is closed since")
        .isNotEmpty()
        .allMatch(each -> each.cause() == 0);
  }

  private List<Recorded> opened(Trigger trigger) {
    return shop.recorded(ProductionEvent.IncidentOpened.class).stream()
        .filter(each -> ((ProductionEvent.IncidentOpened) each.event()).trigger() == trigger)
        .toList();
  }
}
