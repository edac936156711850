package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.PromiseId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.DeadlineSpec;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Plain;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.UseSpec;
import io.unplannedwork.sim.component.Service;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProductionTest {
  private final Shop shop = new Shop();

  @Test
  void cashIsWhatItBeganWithAndAllThatWasBooked() {
    shop.on(Law.FAULTS, Law.TRAFFIC, Law.CHANGE_FAILURE, Law.DEFECTS);
    shop.faults = 10;
    shop.every = 480;
    shop.value = 500;
    shop.rota = PolicySpec.Rota.RUNNERS;
    shop.live(1, 60);
    List<CompanyEvent.MoneyBooked> booked = shop.events(CompanyEvent.MoneyBooked.class);
    long sum = booked.stream().mapToLong(CompanyEvent.MoneyBooked::cents).sum();
    List<CompanyEvent.DayEnded> days = shop.events(CompanyEvent.DayEnded.class);
    assertThat(days.get(days.size() - 1).cash()).isEqualTo(100_000 + sum);
    assertThat(booked.stream().map(CompanyEvent.MoneyBooked::booking))
        .contains(
            CompanyEvent.Booking.REVENUE,
            CompanyEvent.Booking.OUTAGE,
            CompanyEvent.Booking.WAGES,
            CompanyEvent.Booking.OVERTIME);
  }

  @Test
  void twoFaultsOfOneOriginThatWillShowTogetherAreBothLive() {
    shop.on(Law.FAULTS, Law.TRAFFIC);
    Company company = shop.live(1, 1).company();
    Service service = company.services[0];
    int before = service.faults.size();
    company.serving.faultLive(service, 7, 1, 1, 1);
    company.serving.faultLive(service, 7, 1, 1, 2);
    assertThat(service.faults).hasSize(before + 2);
  }

  @Test
  void aServiceInFullHealthBringsItsRevenueToTheCent() {
    shop.live(1, 30);
    long revenue =
        shop.events(CompanyEvent.MoneyBooked.class).stream()
            .filter(booked -> booked.booking() == CompanyEvent.Booking.REVENUE)
            .filter(booked -> booked.subject().equals("shop"))
            .mapToLong(CompanyEvent.MoneyBooked::cents)
            .sum();
    assertThat(revenue).isEqualTo(30L * 1440 * 100 * 1000 / 1000);
    assertThat(shop.events(CompanyEvent.MoneyBooked.class))
        .noneMatch(booked -> booked.booking() == CompanyEvent.Booking.OUTAGE);
  }

  @Test
  void minutesDownAreTheTimeInWhichAnIncidentHadTheWholeService() {
    shop.on(Law.FAULTS);
    shop.set(Parameter.IMPACT_WHOLE, 600);
    shop.faults = 30;
    shop.bankFaults = 10;
    shop.shopNeedsBank = true;
    World world = shop.live(4, 120);
    for (Sight.ServiceRow row : world.sight().services()) {
      assertThat(row.downMinutes().at(world.now()))
          .as(row.id().value())
          .isPositive()
          .isEqualTo(minutesDown(row.id(), world.now()));
    }
  }

  /** From the log: minutes in which the service was down. */
  private long minutesDown(ServiceId service, long now) {
    long sum = 0;
    long since = -1;
    for (Recorded recorded : shop.recorded(ProductionEvent.HealthChanged.class)) {
      ProductionEvent.HealthChanged changed = (ProductionEvent.HealthChanged) recorded.event();
      if (changed.service().equals(service)) {
        if (changed.health() == Health.DOWN) {
          since = recorded.at().minutes();
        } else if (since >= 0) {
          sum += recorded.at().minutes() - since;
          since = -1;
        }
      }
    }
    return since >= 0 ? sum + now - since : sum;
  }

  @Test
  void whatAServiceNeedsTakesItDownToo() {
    shop.on(Law.FAULTS);
    shop.set(Parameter.IMPACT_WHOLE, 1000);
    shop.bankFaults = 1;
    shop.shopNeedsBank = true;
    shop.live(2, 300);
    List<ProductionEvent.HealthChanged> changes = shop.events(ProductionEvent.HealthChanged.class);
    assertThat(changes)
        .containsExactly(
            new ProductionEvent.HealthChanged(Shop.BANK, Health.DOWN),
            new ProductionEvent.HealthChanged(Shop.SHOP, Health.DOWN),
            new ProductionEvent.HealthChanged(Shop.BANK, Health.HEALTHY),
            new ProductionEvent.HealthChanged(Shop.SHOP, Health.HEALTHY));
  }

  @Test
  void aServiceWorksLessWellWithoutWhatItUses() {
    shop.on(Law.FAULTS);
    shop.set(Parameter.IMPACT_WHOLE, 1000);
    shop.bankFaults = 1;
    shop.uses.add(new UseSpec(Shop.BANK, Permille.of(300)));
    World world = shop.live(2, 300);
    assertThat(shop.events(ProductionEvent.HealthChanged.class))
        .containsExactly(
            new ProductionEvent.HealthChanged(Shop.BANK, Health.DOWN),
            new ProductionEvent.HealthChanged(Shop.SHOP, Health.DEGRADED),
            new ProductionEvent.HealthChanged(Shop.BANK, Health.HEALTHY),
            new ProductionEvent.HealthChanged(Shop.SHOP, Health.HEALTHY));
    assertThat(world.sight().services().get(0).downMinutes().at(world.now())).isZero();
  }

  @Test
  void everyFaultShowsOnceAndIsRepaired() {
    shop.on(Law.FAULTS, Law.DEFECTS);
    shop.set(Parameter.BAD_FIX, 0);
    shop.faults = 12;
    World world = shop.live(3, 600);
    assertThat(shop.events(ProductionEvent.IncidentOpened.class)).hasSize(12);
    assertThat(shop.events(ProductionEvent.IncidentClosed.class)).hasSize(12);
    assertThat(world.sight().services().get(0).faults()).isZero();
    assertThat(world.sight().services().get(0).health()).isEqualTo(Health.HEALTHY);
  }

  @Test
  void halfOfAllRepairsBadMakesTwiceTheIncidents() {
    int incidents = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Shop careless = new Shop().on(Law.FAULTS, Law.DEFECTS);
      careless.set(Parameter.BAD_FIX, 500).set(Parameter.FAULT_TIME, 5_000);
      careless.faults = 40;
      careless.live(seed, 400);
      incidents += careless.events(ProductionEvent.IncidentOpened.class).size();
    }
    assertThat(incidents / 20.0).as("40 + 20 + 10 + ...").isBetween(74.0, 86.0);
  }

  @Test
  void aFaultShowsSoonerOnABusyService() {
    long quiet = 0;
    long busy = 0;
    for (int seed = 1; seed <= 40; seed++) {
      quiet += firstIncident(seed, 250);
      busy += firstIncident(seed, 2000);
    }
    assertThat(quiet / (double) busy).isBetween(7.0, 9.0);
  }

  private static long firstIncident(long seed, int traffic) {
    Shop shop = new Shop().on(Law.FAULTS, Law.TRAFFIC);
    shop.set(Parameter.FAULT_TIME, 5_000);
    shop.hours = Collections.nCopies(24, Permille.of(traffic));
    shop.faults = 1;
    shop.live(seed, 120);
    return shop.recorded(ProductionEvent.IncidentOpened.class).get(0).at().minutes();
  }

  @Test
  void somebodyCalledAwayGoesBackToTheirItemAfterwards() {
    shop.on(Law.FAULTS);
    shop.set(Parameter.FAULT_TIME, 20_000);
    shop.rota = PolicySpec.Rota.RUNNERS_AND_BUILDERS;
    shop.set(Parameter.DIAGNOSE_BUILDER, 1);
    shop.faults = 20;
    shop.every = 2_000;
    shop.buildMinutes = 1_000;
    shop.live(5, 120);
    List<Recorded> broken = shop.recorded(FlowEvent.WorkInterrupted.class);
    assertThat(broken).hasSizeGreaterThan(5);
    for (Recorded recorded : broken) {
      assertThat(shop.number(recorded.cause()).event())
          .isInstanceOf(ProductionEvent.PersonPaged.class);
      FlowEvent.WorkInterrupted event = (FlowEvent.WorkInterrupted) recorded.event();
      assertThat(shop.log)
          .filteredOn(later -> later.number() > recorded.number())
          .extracting(Recorded::event)
          .contains(new FlowEvent.WorkStarted(event.item(), event.stage(), event.person()));
    }
    List<FlowEvent.ItemLive> live = shop.events(FlowEvent.ItemLive.class);
    assertThat(live)
        .anySatisfy(
            event ->
                assertThat(event.account()).anyMatch(spent -> spent.spent() == Spent.INTERRUPTED))
        .allSatisfy(
            event -> assertThat(worked(event)).as("nothing lost, nothing twice").isEqualTo(1_000));
  }

  private static long worked(FlowEvent.ItemLive event) {
    return event.account().stream()
        .filter(spent -> spent.spent() == Spent.WORKED)
        .mapToLong(spent -> spent.minutes())
        .sum();
  }

  @Test
  void withNobodyOnCallAnIncidentAtNightWaitsForTheMorning() {
    shop.on(Law.FAULTS);
    shop.set(Parameter.IMPACT_WHOLE, 1000);
    shop.faults = 40;
    shop.live(6, 200);
    assertThat(shop.events(ProductionEvent.PersonPaged.class))
        .isNotEmpty()
        .noneMatch(ProductionEvent.PersonPaged::night);
    assertThat(shop.recorded(ProductionEvent.PersonPaged.class))
        .allSatisfy(
            recorded -> {
              assertThat(recorded.at().minuteOfDay()).isBetween(9 * 60, 17 * 60);
              assertThat(recorded.at().dayOfWeek()).isLessThan(5);
            });
  }

  @Test
  void aRotaIsPagedAtNightForWhatIsSevereAndTires() {
    shop.on(Law.FAULTS, Law.FATIGUE);
    shop.set(Parameter.IMPACT_WHOLE, 1000);
    shop.faults = 40;
    shop.rota = PolicySpec.Rota.RUNNERS;
    shop.live(6, 200);
    assertThat(shop.events(ProductionEvent.PersonPaged.class))
        .anyMatch(ProductionEvent.PersonPaged::night);
    assertThat(shop.events(CompanyEvent.PersonTired.class)).isNotEmpty();
    Shop lesser = new Shop().on(Law.FAULTS);
    lesser.set(Parameter.IMPACT_WHOLE, 0).set(Parameter.IMPACT_LARGE, 0);
    lesser.faults = 40;
    lesser.rota = PolicySpec.Rota.RUNNERS;
    lesser.live(6, 200);
    assertThat(lesser.events(ProductionEvent.PersonPaged.class))
        .isNotEmpty()
        .noneMatch(ProductionEvent.PersonPaged::night);
  }

  @Test
  void B9_aRolledBackBatchWaitsForTheNextReleaseAndItsCulpritIsRepaired() {
    shop.on(Law.CHANGE_FAILURE);
    shop.set(Parameter.CHANGE_FAILURE, 150);
    shop.builders = 4;
    shop.every = 120;
    shop.releaseDays.retainAll(List.of(DayOfWeek.THURSDAY));
    shop.live(7, 60);
    List<ChangeEvent.RolledBack> back = shop.events(ChangeEvent.RolledBack.class);
    assertThat(back).isNotEmpty();
    ChangeEvent.RolledBack first = back.get(0);
    assertThat(first.items()).hasSizeGreaterThan(3);
    List<ItemId> again =
        shop.events(ChangeEvent.DeploymentStarted.class).stream()
            .filter(started -> started.deployment().compareTo(first.deployment()) > 0)
            .flatMap(started -> started.items().stream())
            .toList();
    assertThat(again).containsAll(first.items());
    assertThat(shop.events(FlowEvent.ItemReturned.class))
        .filteredOn(returned -> first.items().contains(returned.item()))
        .isNotEmpty();
  }

  @Test
  void aBatchFailsAsOftenAsItsChangesCompound() {
    int failed = 0;
    int all = 0;
    for (int seed = 1; seed <= 20; seed++) {
      Shop weekly = new Shop().on(Law.CHANGE_FAILURE);
      weekly.set(Parameter.CHANGE_FAILURE, 51).set(Parameter.CHANGE_FAILURE_SIZE, 0);
      weekly.response = PolicySpec.Response.FIX_FORWARD;
      weekly.builders = 5;
      weekly.every = 1008;
      weekly.releaseDays.retainAll(List.of(DayOfWeek.WEDNESDAY));
      weekly.live(seed, 250);
      for (ChangeEvent.DeploymentFinished done :
          weekly.events(ChangeEvent.DeploymentFinished.class)) {
        if (weekly.events(ChangeEvent.DeploymentStarted.class).stream()
            .anyMatch(
                started ->
                    started.deployment().equals(done.deployment())
                        && started.items().size() == 10)) {
          all++;
          failed += done.failed() ? 1 : 0;
        }
      }
    }
    assertThat(all).isGreaterThan(400);
    assertThat(failed / (double) all).as("ten changes of 5 %").isBetween(0.35, 0.45);
  }

  @Test
  void everythingInProductionNamesItsCause() {
    shop.on(Law.FAULTS, Law.CHANGE_FAILURE, Law.DEFECTS, Law.TRUST);
    shop.set(Parameter.CHANGE_FAILURE, 300).set(Parameter.DEFECTS_MADE, 2_000);
    shop.set(Parameter.FAULT_TIME, 10_000);
    shop.every = 480;
    shop.live(8, 90);
    for (Recorded recorded : shop.recorded(ProductionEvent.IncidentOpened.class)) {
      ProductionEvent.IncidentOpened opened = (ProductionEvent.IncidentOpened) recorded.event();
      Recorded cause = shop.number(recorded.cause());
      if (opened.trigger() == ProductionEvent.Trigger.DEPLOYMENT) {
        assertThat(cause.event()).isInstanceOf(ChangeEvent.DeploymentFinished.class);
        assertThat(shop.number(cause.cause()).event())
            .isInstanceOf(ChangeEvent.DeploymentStarted.class);
      } else {
        assertThat(cause.event()).isInstanceOf(ProductionEvent.FaultWentLive.class);
        assertThat(cause.cause()).isPositive();
      }
    }
    assertThat(shop.events(ProductionEvent.IncidentOpened.class))
        .extracting(ProductionEvent.IncidentOpened::trigger)
        .contains(ProductionEvent.Trigger.DEPLOYMENT, ProductionEvent.Trigger.LATENT_FAULT);
    assertThat(shop.recorded(ProductionEvent.IncidentClosed.class))
        .isNotEmpty()
        .allSatisfy(recorded -> assertThat(recorded.cause()).isPositive());
    assertThat(shop.events(CompanyEvent.TrustMoved.class)).isNotEmpty();
  }

  @Test
  void fixingForwardKeepsTheBatchAndCountsAsARepair() {
    shop.on(Law.CHANGE_FAILURE);
    shop.set(Parameter.CHANGE_FAILURE, 500);
    shop.response = PolicySpec.Response.FIX_FORWARD;
    shop.every = 960;
    shop.live(9, 60);
    assertThat(shop.events(ChangeEvent.RolledBack.class)).isEmpty();
    assertThat(shop.events(FlowEvent.ItemReturned.class)).isEmpty();
    List<ChangeEvent.DeploymentStarted> started = shop.events(ChangeEvent.DeploymentStarted.class);
    long failed =
        shop.events(ChangeEvent.DeploymentFinished.class).stream()
            .filter(ChangeEvent.DeploymentFinished::failed)
            .count();
    long repairs = started.stream().filter(ChangeEvent.DeploymentStarted::repair).count();
    assertThat(failed).isGreaterThan(5);
    assertThat(repairs).isBetween(failed - 1, failed);
  }

  @Test
  void aDecisionInTheMiddleOfAnIncidentTurnsARepairIntoARollback() {
    shop.on(Law.CHANGE_FAILURE);
    shop.set(Parameter.CHANGE_FAILURE, 5_0);
    shop.set(Parameter.CHANGE_FAILURE_SIZE, 1_000).set(Parameter.INCIDENT_SPREAD, 0);
    shop.set(Parameter.INCIDENT_MEDIAN, 2_000);
    shop.buildMinutes = 480;
    shop.response = PolicySpec.Response.FIX_FORWARD;
    shop.every = 2_000;
    World world = shop.open(2);
    while (world.sight().incidents().stream()
        .noneMatch(row -> row.step() == IncidentStep.DIAGNOSE)) {
      Shop.until(world, world.now() + 60);
    }
    Sight.IncidentRow row = world.sight().incidents().get(0);
    world.apply(new Order.RespondTo(row.id(), PolicySpec.Response.ROLL_BACK), 0);
    assertThat(world.sight().incidents().get(0).step()).isEqualTo(IncidentStep.REPAIR);
    Shop.until(world, world.now() + 31);
    assertThat(shop.events(ChangeEvent.RolledBack.class)).hasSize(1);
  }

  @Test
  void aDecisionAboutAnIncidentWhoseResponderWasCalledAwayWaitsForTheNextOne() {
    shop.on(Law.CHANGE_FAILURE);
    shop.set(Parameter.CHANGE_FAILURE, 5_0);
    shop.set(Parameter.CHANGE_FAILURE_SIZE, 1_000).set(Parameter.INCIDENT_SPREAD, 0);
    shop.set(Parameter.INCIDENT_MEDIAN, 2_000);
    shop.set(Parameter.IMPACT_WHOLE, 0).set(Parameter.IMPACT_LARGE, 0);
    shop.buildMinutes = 480;
    shop.response = PolicySpec.Response.FIX_FORWARD;
    shop.every = 2_000;
    shop.injects.add(
        new InjectSpec(
            new InjectId("disk"),
            "A disk fails",
            "",
            null,
            InjectSpec.What.INCIDENT,
            Shop.BANK,
            Severity.SEV1,
            Permille.WHOLE,
            0,
            false,
            null));
    World world = shop.open(2);
    while (world.sight().incidents().stream()
        .noneMatch(row -> row.step() == IncidentStep.DIAGNOSE)) {
      Shop.until(world, world.now() + 60);
    }
    Sight.IncidentRow row = world.sight().incidents().get(0);
    world.apply(new Order.Fire(new InjectId("disk")), 0);
    while (world.sight().incidents().get(0).responder() != null) {
      Shop.until(world, world.now() + 10);
    }
    world.apply(new Order.RespondTo(row.id(), PolicySpec.Response.ROLL_BACK), 0);
    Shop.until(world, world.now() + 5 * 1440);
    assertThat(shop.events(ChangeEvent.RolledBack.class)).isNotEmpty();
    assertThat(shop.events(ProductionEvent.IncidentClosed.class)).hasSizeGreaterThan(1);
  }

  @Test
  void whatIsLiveBringsItsValueFromThatMinuteOn() {
    shop.value = 144;
    shop.demand = 0;
    shop.every = 500;
    shop.live(1, 30);
    long minutes = 0;
    for (Recorded live : shop.recorded(FlowEvent.ItemLive.class)) {
      minutes += 30 * 1440 - live.at().minutes();
    }
    long booked = booked(CompanyEvent.Booking.VALUE);
    assertThat(minutes).isPositive();
    assertThat(booked).as("10 cents a minute").isEqualTo(minutes * 10);
  }

  private long booked(CompanyEvent.Booking booking) {
    return shop.events(CompanyEvent.MoneyBooked.class).stream()
        .filter(booked -> booked.booking() == booking)
        .mapToLong(CompanyEvent.MoneyBooked::cents)
        .sum();
  }

  @Test
  void outagesTakeWhatWouldHaveBeenEarnedInTheirMinutes() {
    shop.on(Law.FAULTS);
    shop.set(Parameter.IMPACT_WHOLE, 1000);
    shop.faults = 20;
    World world = shop.live(11, 200);
    Sight.ServiceRow row = world.sight().services().get(0);
    assertThat(row.id()).isEqualTo(Shop.SHOP);
    long down = row.downMinutes().at(world.now());
    assertThat(down).isPositive();
    assertThat(booked(CompanyEvent.Booking.OUTAGE)).isEqualTo(-down * 100);
  }

  /** Half of those who come through to the shop find that the bank turns half of them away. */
  @Test
  void aHalfServedServiceThatNeedsAHalfServedOneServesAQuarter() {
    shop.on(Law.TRAFFIC);
    shop.shopNeedsBank = true;
    shop.demand = 200;
    shop.capacity = 100;
    shop.revenue = 1000;
    shop.live(1, 1);
    Map<String, Long> lost =
        shop.events(CompanyEvent.MoneyBooked.class).stream()
            .filter(booked -> booked.booking() == CompanyEvent.Booking.OUTAGE)
            .collect(
                Collectors.toMap(
                    CompanyEvent.MoneyBooked::subject, booked -> -booked.cents(), Long::sum));
    assertThat(lost).containsEntry("bank", 100L * 1440).containsEntry("shop", 150L * 1440);
  }

  @Test
  void outagesTakeTheValueOfWhatIsLiveForTheirMinutes() {
    shop.on(Law.FAULTS);
    shop.set(Parameter.IMPACT_WHOLE, 1000);
    shop.faults = 20;
    shop.revenue = 0;
    shop.value = 144;
    shop.every = 500;
    shop.live(11, 200);
    long lost = 0;
    long live = 0;
    long since = 0;
    boolean down = false;
    for (Recorded one : shop.log) {
      if (one.event() instanceof FlowEvent.ItemLive
          || one.event() instanceof ProductionEvent.HealthChanged) {
        lost += down ? live * 10 * (one.at().minutes() - since) : 0;
        since = one.at().minutes();
        live += one.event() instanceof FlowEvent.ItemLive ? 1 : 0;
        down =
            one.event() instanceof ProductionEvent.HealthChanged changed
                ? changed.health() == Health.DOWN
                : down;
      }
    }
    assertThat(lost).as("10 cents a minute for each").isPositive();
    assertThat(booked(CompanyEvent.Booking.OUTAGE)).isEqualTo(-lost);
  }

  @Test
  void paydayIsServedWhenTheServiceWorkedLongEnough() {
    deadline(0);
    shop.live(1, 10);
    Recorded served = shop.recorded(ProductionEvent.DeadlineServed.class).get(0);
    assertThat(((ProductionEvent.DeadlineServed) served.event()).served()).isTrue();
    assertThat(served.at().minutes()).as("two hours after ten").isEqualTo(3 * 1440 + 12 * 60);
    assertThat(booked(CompanyEvent.Booking.PENALTY)).isZero();
  }

  @Test
  void paydayIsMissedWhenTheServiceIsDownForTooLong() {
    deadline(5_000);
    shop.injects.add(
        new InjectSpec(
            new InjectId("disk"),
            "A disk fails",
            "",
            LocalDateTime.of(2026, 6, 4, 9, 30),
            InjectSpec.What.INCIDENT,
            Shop.BANK,
            Severity.SEV1,
            Permille.WHOLE,
            0,
            false,
            null));
    shop.set(Parameter.INCIDENT_MEDIAN, 600).set(Parameter.INCIDENT_SPREAD, 0);
    World world = shop.open(1);
    Shop.until(world, 4 * 1440);
    assertThat(shop.events(ProductionEvent.DeadlineServed.class))
        .containsExactly(new ProductionEvent.DeadlineServed("payday", Shop.BANK, false));
    assertThat(booked(CompanyEvent.Booking.PENALTY)).isEqualTo(-500_000);
  }

  @Test
  void halfServiceMakesPaydayTakeTwiceAsLong() {
    deadline(0);
    shop.on(Law.TRAFFIC);
    shop.capacity = 50;
    shop.live(1, 10);
    Recorded served = shop.recorded(ProductionEvent.DeadlineServed.class).get(0);
    assertThat(((ProductionEvent.DeadlineServed) served.event()).served()).isTrue();
    assertThat(served.at().minutes()).isEqualTo(3 * 1440 + 14 * 60);
  }

  /** Thursday from ten to four, two hours of service. */
  private void deadline(long penalty) {
    shop.deadlines.add(
        new DeadlineSpec(
            "payday",
            "Payday",
            Shop.BANK,
            LocalDateTime.of(2026, 6, 4, 10, 0),
            LocalDateTime.of(2026, 6, 4, 16, 0),
            120,
            Permille.WHOLE,
            penalty));
  }

  @Test
  void aSeverityOneRingsTheBellWhenItIsDetected() {
    shop.injects.add(
        new InjectSpec(
            new InjectId("disk"),
            "A disk fails",
            "",
            null,
            InjectSpec.What.INCIDENT,
            Shop.SHOP,
            Severity.SEV1,
            Permille.WHOLE,
            0,
            false,
            null));
    World world = shop.open(1);
    Shop.until(world, 600);
    world.apply(new Order.Fire(new InjectId("disk")), 0);
    assertThat(world.bell()).isNull();
    assertThat(world.sight().services().get(0).health()).isEqualTo(Health.DOWN);
    long reached = world.advance(5_000, 10_000);
    assertThat(reached).isLessThan(5_000);
    assertThat(world.bell()).isEqualTo(new Bell(BellKind.ALARM, "Severity 1: shop"));
    assertThat(world.sight().incidents().get(0).detected()).isTrue();
  }

  @Test
  void aLesserIncidentRestsOverNightWithoutOvertime() {
    shop.set(Parameter.INCIDENT_MEDIAN, 600).set(Parameter.INCIDENT_SPREAD, 0);
    inject("slow", Severity.SEV3, 13);
    shop.live(1, 5);
    assertThat(shop.events(ProductionEvent.IncidentClosed.class)).hasSize(1);
    assertThat(shop.recorded(ProductionEvent.IncidentClosed.class).get(0).at().day()).isEqualTo(1);
    assertThat(booked(CompanyEvent.Booking.OVERTIME)).isZero();
    Shop severe = new Shop();
    severe.set(Parameter.INCIDENT_MEDIAN, 600).set(Parameter.INCIDENT_SPREAD, 0);
    severe.injects.addAll(shop.injects);
    severe.injects.set(0, inject(Severity.SEV2, severe.injects.get(0)));
    severe.live(1, 5);
    assertThat(severe.recorded(ProductionEvent.IncidentClosed.class).get(0).at().day()).isZero();
    assertThat(severe.events(CompanyEvent.MoneyBooked.class))
        .anyMatch(booked -> booked.booking() == CompanyEvent.Booking.OVERTIME);
  }

  @Test
  void theWorstIncidentTakesTheOnlyResponderFromALesserOne() {
    shop.set(Parameter.INCIDENT_MEDIAN, 300).set(Parameter.INCIDENT_SPREAD, 0);
    inject("slow", Severity.SEV3, 9);
    inject("dead", Severity.SEV1, 11);
    shop.live(1, 5);
    assertThat(shop.events(ProductionEvent.IncidentClosed.class))
        .extracting(ProductionEvent.IncidentClosed::severity)
        .containsExactly(Severity.SEV1, Severity.SEV3);
    assertThat(shop.events(ProductionEvent.PersonPaged.class))
        .as("called, taken away, called again")
        .hasSize(3);
  }

  /** An incident on the first Monday at so many o'clock. */
  private void inject(String id, Severity severity, int hour) {
    shop.injects.add(
        new InjectSpec(
            new InjectId(id),
            id,
            "",
            LocalDateTime.of(2026, 6, 1, hour, 0),
            InjectSpec.What.INCIDENT,
            Shop.SHOP,
            severity,
            Permille.WHOLE,
            0,
            false,
            null));
  }

  private static InjectSpec inject(Severity severity, InjectSpec like) {
    return new InjectSpec(
        like.id(),
        like.title(),
        like.text(),
        like.at(),
        like.what(),
        like.service(),
        severity,
        like.demand(),
        like.lasts(),
        like.bell(),
        null);
  }

  @Test
  void aSurgeOfDemandOverwhelmsTheServiceWhileItLasts() {
    shop.on(Law.TRAFFIC);
    shop.capacity = 150;
    shop.injects.add(
        new InjectSpec(
            new InjectId("tv"),
            "We are on television",
            "",
            LocalDateTime.of(2026, 6, 2, 20, 0),
            InjectSpec.What.DEMAND,
            Shop.SHOP,
            Severity.SEV4,
            Permille.of(3000),
            120,
            false,
            null));
    shop.live(1, 3);
    assertThat(shop.recorded(ProductionEvent.HealthChanged.class))
        .extracting(recorded -> recorded.at().minutes())
        .containsExactly(1440L + 20 * 60, 1440L + 22 * 60);
    assertThat(booked(CompanyEvent.Booking.OUTAGE)).as("half of 300").isEqualTo(-120 * 150);
  }

  @Test
  void B17_aPracticeIsWorkThenADipThenItsEffect() {
    shop.practices.add(
        Plain.practice(
            new PracticeId("pipeline"),
            "Pipeline",
            "",
            Role.DEVELOPMENT,
            null,
            new TeamId("dev"),
            960,
            30,
            50,
            List.of(),
            List.of(new EffectSpec(EffectSpec.Effect.DEPLOY_EFFORT, Permille.of(-750), null)),
            null,
            "assumption",
            false));
    shop.every = 4_800;
    World world = shop.open(1);
    world.apply(new Order.StartPractice(new PracticeId("pipeline")), 0);
    world.apply(new Order.StartPractice(new PracticeId("pipeline")), 0);
    assertThat(booked(CompanyEvent.Booking.PRACTICE)).isEqualTo(-5_000);
    Shop.until(world, 1440);
    assertThat(world.sight().practices().get(0).introduced()).isEqualTo(Permille.of(500));
    Shop.until(world, 60 * 1440);
    assertThat(shop.events(CompanyEvent.PracticeStarted.class)).hasSize(1);
    assertThat(shop.events(CompanyEvent.PracticeAdopted.class)).hasSize(1);
    assertThat(world.sight().practices().get(0).adopted()).isEqualTo(Permille.WHOLE);
    List<Recorded> started = shop.recorded(ChangeEvent.DeploymentStarted.class);
    List<Recorded> finished = shop.recorded(ChangeEvent.DeploymentFinished.class);
    int last = finished.size() - 1;
    assertThat(minutes(started.get(0), finished.get(0))).as("in the dip").isGreaterThan(80);
    assertThat(minutes(started.get(last), finished.get(last))).as("a quarter").isEqualTo(20);
  }

  private static long minutes(Recorded from, Recorded to) {
    return to.at().minutes() - from.at().minutes();
  }

  @Test
  void aBrokenPromiseCostsMoneyAndTheTrustOfTheBusiness() {
    shop.on(Law.TRUST);
    shop.promises.add(
        Plain.promise(
            new PromiseId("loyalty"),
            "Loyalty card",
            "",
            WorkType.BUSINESS_PROJECT,
            Shop.SHOP,
            LocalDateTime.of(2026, 6, 1, 9, 0),
            LocalDateTime.of(2026, 6, 3, 9, 0),
            Map.of(new StageId("build"), 4_800L, new StageId("release"), 0L),
            0,
            70));
    shop.live(1, 30);
    assertThat(shop.events(FlowEvent.PromiseBroken.class)).hasSize(1);
    assertThat(booked(CompanyEvent.Booking.PENALTY)).isEqualTo(-7_000);
    assertThat(shop.events(CompanyEvent.TrustMoved.class).get(0))
        .isEqualTo(
            new CompanyEvent.TrustMoved(
                new GroupId("product"),
                new GroupId("builders"),
                Permille.of(425),
                "trust.promiseBroken"));
  }

  @Test
  void B7_driftMakesDeploymentsFailThatWouldNotHaveFailed() {
    int with = failures(Law.CHANGE_FAILURE, Law.DRIFT);
    int without = failures(Law.CHANGE_FAILURE);
    assertThat(with).isGreaterThan(2 * without);
  }

  private static int failures(Law... laws) {
    int failed = 0;
    for (int seed = 1; seed <= 10; seed++) {
      Shop shop = new Shop().on(laws);
      shop.every = 960;
      shop.live(seed, 150);
      failed +=
          (int)
              shop.events(ChangeEvent.DeploymentFinished.class).stream()
                  .filter(ChangeEvent.DeploymentFinished::failed)
                  .count();
    }
    return failed;
  }

  @Test
  void debtGrowsWithWhatIsBuiltAndIsToldAtMidnight() {
    shop.on(Law.DEBT);
    shop.every = 240;
    shop.builders = 4;
    World world = shop.live(1, 60);
    assertThat(shop.events(CompanyEvent.DebtChanged.class)).isNotEmpty();
    int built = shop.events(FlowEvent.ItemLive.class).size() * 240;
    assertThat(world.sight().services().get(0).debt().value())
        .isBetween(built * 400 / 1_000_000 - 1, built * 400 / 1_000_000 + 1);
  }

  @Test
  void whereTheClockStopsChangesNothingInProduction() {
    for (int seed = 1; seed <= 5; seed++) {
      long straight = busy().live(seed, 60).fingerprint();
      World stopping = busy().open(seed);
      Random random = new Random(seed);
      while (stopping.now() < 60 * 1440) {
        Shop.until(stopping, Math.min(60 * 1440, stopping.now() + random.nextInt(300)));
      }
      assertThat(stopping.fingerprint()).isEqualTo(straight);
    }
  }

  private static Shop busy() {
    Shop shop = new Shop().on(Law.values());
    shop.rota = PolicySpec.Rota.RUNNERS_AND_BUILDERS;
    shop.hours = new ArrayList<>(Collections.nCopies(24, Permille.of(700)));
    shop.hours.set(12, Permille.of(3000));
    shop.capacity = 250;
    shop.faults = 10;
    shop.every = 500;
    shop.value = 333;
    shop.revenue = 777;
    shop.shopNeedsBank = true;
    shop.bankFaults = 5;
    return shop;
  }
}
