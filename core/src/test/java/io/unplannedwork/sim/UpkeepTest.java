package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.scenario.DecaySpec;
import io.unplannedwork.scenario.DecaySpec.Kind;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.LoadSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Reach;
import io.unplannedwork.scenario.SeasonSpec;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpkeepTest {
  private static final int NOON_OF_DAY_TEN = 9 * 1440 + 720;
  private final Shop shop = new Shop();

  @Test
  void aCertificateThatNobodyRenewsRunsOutOnItsDateAndTakesTheService() {
    shop.decay.add(certificate(0));
    shop.live(1, 12);
    Recorded opened = shop.recorded(ProductionEvent.IncidentOpened.class).get(0);
    assertThat(opened.at().minutes()).isEqualTo(NOON_OF_DAY_TEN);
    ProductionEvent.IncidentOpened incident = (ProductionEvent.IncidentOpened) opened.event();
    assertThat(incident.trigger()).isEqualTo(ProductionEvent.Trigger.DECAY);
    assertThat(incident.detail()).isEqualTo("The certificate");
    assertThat(incident.severity()).isEqualTo(Severity.SEV1);
    assertThat(shop.events(ProductionEvent.IncidentClosed.class)).as("mended").hasSize(1);
  }

  @Test
  void renewedInTimeItHoldsForItsDays() {
    shop.decay.add(certificate(0));
    World world = shop.open(1);
    Shop.until(world, 2 * 1440 + 600);
    world.apply(new Order.Upkeep(Shop.SHOP, "certificate"), 0);
    Shop.until(world, 80 * 1440);
    assertThat(shop.events(ProductionEvent.ChoreDone.class))
        .singleElement()
        .satisfies(done -> assertThat(done.chore()).isEqualTo(Chore.RENEW))
        .satisfies(done -> assertThat(done.minutes()).isEqualTo(240));
    assertThat(shop.events(ProductionEvent.IncidentOpened.class)).isEmpty();
    Shop.until(world, 100 * 1440);
    assertThat(shop.events(ProductionEvent.IncidentOpened.class))
        .as("ninety days after it was renewed")
        .hasSize(1);
  }

  @Test
  void whatIsBrokenIsMendedAsAnIncidentAndNotAsAChoreBesides() {
    shop.decay.add(certificate(0));
    World world = shop.open(1);
    Shop.until(world, NOON_OF_DAY_TEN + 1);
    world.apply(new Order.Upkeep(Shop.SHOP, "certificate"), 0);
    Shop.until(world, 12 * 1440);
    assertThat(shop.events(ProductionEvent.IncidentClosed.class)).hasSize(1);
    assertThat(shop.events(ProductionEvent.ChoreOrdered.class)).isEmpty();
  }

  @Test
  void whatTakesLongerThanADayRestsAtNightAndIsNoOvertime() {
    shop.decay.add(certificate(0, 1200));
    World world = shop.open(1);
    Shop.until(world, 600);
    world.apply(new Order.Upkeep(Shop.SHOP, "certificate"), 0);
    Shop.until(world, 8 * 1440);
    Recorded begun = shop.recorded(ProductionEvent.ChoreStarted.class).get(0);
    Recorded done = shop.recorded(ProductionEvent.ChoreDone.class).get(0);
    assertThat(begun.at().minutes()).as("Tuesday at nine").isEqualTo(1440 + 540);
    assertThat(done.at().minutes())
        .as("Thursday at one: twice eight hours, and four")
        .isEqualTo(3 * 1440 + 540 + 240);
    assertThat(((ProductionEvent.ChoreDone) done.event()).minutes()).isEqualTo(1200);
    assertThat(shop.events(CompanyEvent.MoneyBooked.class))
        .noneMatch(booked -> booked.booking() == CompanyEvent.Booking.OVERTIME);
  }

  @Test
  void onlyWhoKnowsTheServiceCanRenewIt() {
    shop.operators = 2;
    shop.builderKnows = 700;
    shop.knowing = operator -> operator == 2 ? 900 : 100;
    shop.decay.add(certificate(800));
    World world = shop.open(1);
    Shop.until(world, 600);
    world.apply(new Order.Upkeep(Shop.SHOP, "certificate"), 0);
    Shop.until(world, 5 * 1440);
    assertThat(shop.events(ProductionEvent.ChoreDone.class).get(0).person())
        .isEqualTo(new PersonId("operator2"));
  }

  @Test
  void whatNobodyThereKnowsIsMendedByWhoKnowsItAlone() {
    shop.operators = 2;
    shop.builderKnows = 700;
    shop.knowing = operator -> operator == 2 ? 900 : 100;
    shop.decay.add(certificate(800));
    shop.live(1, 20);
    assertThat(shop.events(ProductionEvent.PersonPaged.class))
        .extracting(ProductionEvent.PersonPaged::person)
        .containsOnly(new PersonId("operator2"));
  }

  @Test
  void B3_aChoreTakesSomebodyFromTheirItemAndGivesThemBack() {
    shop.knowing = operator -> 100;
    shop.every = 60;
    shop.decay.add(certificate(800));
    World world = shop.open(1);
    Shop.until(world, 600);
    world.apply(new Order.Upkeep(Shop.SHOP, "certificate"), 0);
    Shop.until(world, 3 * 1440);
    Recorded interrupted = shop.recorded(FlowEvent.WorkInterrupted.class).get(0);
    Recorded done = shop.recorded(ProductionEvent.ChoreDone.class).get(0);
    assertThat(interrupted.at().minutes()).isEqualTo(600);
    assertThat(done.at().minutes()).isEqualTo(600 + 240);
    assertThat(shop.recorded(FlowEvent.WorkStarted.class))
        .anyMatch(started -> started.at().equals(done.at()));
  }

  @Test
  void nobodyBeginsInTheAfternoonWhatWouldEndAtNight() {
    shop.decay.add(certificate(0));
    World world = shop.open(1);
    Shop.until(world, 15 * 60);
    world.apply(new Order.Upkeep(Shop.SHOP, "certificate"), 0);
    Shop.until(world, 5 * 1440);
    assertThat(shop.recorded(ProductionEvent.ChoreStarted.class).get(0).at().minutes())
        .isEqualTo(1440 + 9 * 60);
    assertThat(booked(CompanyEvent.Booking.OVERTIME)).isZero();
  }

  @Test
  void aLeakFillsWithTrafficAndARestartFreesIt() {
    shop.on(Law.TRAFFIC);
    shop.hours = Collections.nCopies(24, Permille.of(2000));
    shop.decay.add(decay("leak", Kind.LEAK, 10, 0));
    World world = shop.open(1);
    Shop.until(world, 4 * 1440 + 600);
    world.apply(new Order.Upkeep(Shop.SHOP, "leak"), 0);
    Shop.until(world, 20 * 1440);
    long freed = shop.recorded(ProductionEvent.ChoreDone.class).get(0).at().minutes();
    assertThat(shop.recorded(ProductionEvent.IncidentOpened.class).get(0).at().minutes())
        .as("twice the traffic, half the days")
        .isEqualTo(freed + 5 * 1440);
  }

  @Test
  void everyDeploymentRestartsWhatLeaks() {
    shop.every = 2 * 1440;
    shop.decay.add(decay("leak", Kind.LEAK, 10, 0));
    shop.decay.add(decay("disk", Kind.DISK, 20, 0));
    shop.live(1, 40);
    assertThat(shop.events(ProductionEvent.IncidentOpened.class))
        .as("only the disk, which no deployment clears")
        .extracting(ProductionEvent.IncidentOpened::detail)
        .containsOnly("The disk");
  }

  @Test
  void aRhythmOfUpkeepKeepsTheDisksFromFilling() {
    shop.decay.add(decay("disk", Kind.DISK, 30, 20));
    shop.live(1, 200);
    assertThat(shop.events(ProductionEvent.IncidentOpened.class)).isEmpty();
    assertThat(shop.events(ProductionEvent.ChoreDone.class)).hasSizeBetween(8, 10);
  }

  @Test
  void A5_aLoadTestShowsWhatNobodyKnewAndAStepServesMoreAtItsPrice() {
    shop.on(Law.TRAFFIC);
    shop.demand = 120;
    shop.capacity = 90;
    shop.load = new LoadSpec(false, 480, 60, 1, 240, 7);
    World world = shop.open(1);
    Sight.ServiceRow small = world.sight().services().get(0);
    assertThat(small.care().capacityKnown()).isFalse();
    assertThat(small.health()).isEqualTo(Health.DEGRADED);
    assertThat(small.lost().rate()).as("what a quarter of the requests brings").isPositive();
    Shop.until(world, 9 * 60);
    world.apply(new Order.LoadTest(Shop.SHOP), 0);
    world.apply(new Order.Scale(Shop.SHOP), 0);
    world.apply(new Order.Scale(Shop.SHOP), 0);
    Shop.until(world, 10 * 1440);
    assertThat(shop.events(ProductionEvent.CapacityMeasured.class))
        .containsExactly(new ProductionEvent.CapacityMeasured(Shop.SHOP, 90));
    assertThat(shop.events(ProductionEvent.CapacityChanged.class))
        .as("there is but one step")
        .containsExactly(new ProductionEvent.CapacityChanged(Shop.SHOP, 150));
    Sight.ServiceRow row = world.sight().services().get(0);
    assertThat(row.care().capacityKnown()).isTrue();
    assertThat(row.capacity()).isEqualTo(150);
    assertThat(row.health()).as("now all are served").isEqualTo(Health.HEALTHY);
    assertThat(row.lost().rate()).isZero();
    assertThat(booked(CompanyEvent.Booking.RUNNING)).isEqualTo(-9 * 700);
  }

  @Test
  void aCampaignBringsItsDemandAndOverwhelmsWhatCannotServeIt() {
    shop.on(Law.TRAFFIC).set(Parameter.OVERLOAD_FALLS, 1300);
    shop.capacity = 150;
    shop.seasons.add(
        new SeasonSpec(
            "Sale",
            LocalDateTime.of(2026, 6, 3, 9, 30),
            LocalDateTime.of(2026, 6, 3, 18, 0),
            Permille.of(8000)));
    World world = shop.live(1, 2);
    assertThat(world.sight().services().get(0).demand()).isEqualTo(100);
    Shop.until(world, 2 * 1440 + 570);
    assertThat(world.sight().services().get(0).demand()).isEqualTo(800);
    assertThat(shop.events(ProductionEvent.IncidentOpened.class))
        .singleElement()
        .satisfies(
            opened -> assertThat(opened.trigger()).isEqualTo(ProductionEvent.Trigger.CAPACITY));
    Shop.until(world, 2 * 1440 + 18 * 60);
    assertThat(world.sight().services().get(0).demand()).isEqualTo(100);
  }

  @Test
  void whatFellOverFallsOverAgainWhileAsManyWantItWhateverTheHour() {
    shop.on(Law.TRAFFIC).set(Parameter.OVERLOAD_FALLS, 1300);
    shop.demand = 200;
    shop.capacity = 150;
    shop.live(1, 2);
    List<Recorded> fell = new ArrayList<>(shop.recorded(ProductionEvent.IncidentOpened.class));
    List<Recorded> mended = new ArrayList<>(shop.recorded(ProductionEvent.IncidentClosed.class));
    fell.removeIf(one -> !isOfShop(((ProductionEvent.IncidentOpened) one.event()).service()));
    mended.removeIf(one -> !isOfShop(((ProductionEvent.IncidentClosed) one.event()).service()));
    assertThat(mended).isNotEmpty();
    for (int i = 0; i < mended.size(); i++) {
      long hour = mended.get(i).at().minutes() / 60 + 1;
      assertThat(fell.get(i + 1).at().minutes()).as("the next full hour").isEqualTo(60 * hour);
    }
  }

  private static boolean isOfShop(ServiceId service) {
    return service.equals(Shop.SHOP);
  }

  private static DecaySpec certificate(int knows) {
    return certificate(knows, 240);
  }

  private static DecaySpec certificate(int knows, long effort) {
    return new DecaySpec(
        "certificate",
        "The certificate",
        Kind.CERTIFICATE,
        90,
        LocalDateTime.of(2026, 6, 10, 12, 0),
        effort,
        Permille.of(knows),
        Reach.WHOLE,
        0);
  }

  private static DecaySpec decay(String id, Kind kind, int days, int every) {
    return new DecaySpec(id, "The " + id, kind, days, null, 60, Permille.NONE, Reach.WHOLE, every);
  }

  private long booked(CompanyEvent.Booking booking) {
    List<CompanyEvent.MoneyBooked> all = shop.events(CompanyEvent.MoneyBooked.class);
    return all.stream()
        .filter(booked -> booked.booking() == booking)
        .mapToLong(CompanyEvent.MoneyBooked::cents)
        .sum();
  }
}
