package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.Health;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.ProblemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ProductionEvent.Noticed;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.ReportingSpec;
import io.unplannedwork.scenario.SeveritySpec;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final TeamId DEV = new TeamId("dev");
  private static final TeamId OPS = new TeamId("ops");
  private final Shop shop = new Shop();

  @Test
  void aCauseThatIsNotRemovedComesAgainAsHardAsBefore() {
    recurring(1000);
    shop.faults = 1;
    shop.live(3, 300);
    assertThat(shop.events(ProductionEvent.ProblemOpened.class)).hasSize(1);
    List<ProductionEvent.IncidentOpened> opened = shop.events(ProductionEvent.IncidentOpened.class);
    assertThat(opened).hasSizeGreaterThan(5);
    assertThat(Set.copyOf(opened.stream().map(each -> each.severity()).toList())).hasSize(1);
  }

  @Test
  void asManyCausesStayAsTheParameterSays() {
    recurring(400);
    shop.set(Parameter.FAULT_TIME, 100_000);
    shop.faults = 600;
    shop.operators = 40;
    shop.live(5, 10);
    double firsts =
        shop.events(ProductionEvent.IncidentClosed.class).size()
            - shop.recorded(ProductionEvent.IncidentOpened.class).stream()
                .filter(opened -> comesAgain(opened))
                .count();
    assertThat(firsts).isGreaterThan(30);
    assertThat(shop.events(ProductionEvent.ProblemOpened.class).size() / firsts)
        .isCloseTo(0.4, within(0.12));
  }

  @Test
  void everyCauseThatIsKnownToComeAgainBecomesWorkOfTheTeamThatRemovesThem() {
    recurring(1000);
    shop.faults = 2;
    World world = shop.open(3);
    while (world.sight().problems().size() < 2) {
      world.advance(world.now() + 60, Integer.MAX_VALUE);
    }
    world.apply(new Order.RemoveCauses(OPS), 0);
    world.apply(new Order.RemoveCauses(OPS), 0);
    assertThat(shop.events(ProductionEvent.PostMortemHeld.class))
        .as("each once, however often it is asked for")
        .hasSize(2);
    Shop.until(world, world.now() + 30 * 1440L);
    assertThat(world.sight().problems()).isEmpty();
  }

  @Test
  void B20_theMeetingPreventsNothingAndItsFinishedActionsDo() {
    recurring(1000);
    shop.faults = 1;
    World world = shop.open(3);
    while (world.sight().problems().isEmpty()) {
      world.advance(world.now() + 60, Integer.MAX_VALUE);
    }
    // Held in the evening: the actions wait for the morning.
    long evening = (world.now() / 1440 + 1) * 1440 - 60;
    Shop.until(world, evening);
    world.apply(new Order.PostMortem(new ProblemId(1), OPS), 0);
    assertThat(shop.events(ProductionEvent.PostMortemHeld.class)).hasSize(1);
    assertThat(world.sight().problems()).as("the meeting is not the repair").hasSize(1);
    Shop.until(world, evening + 30 * 1440L);
    assertThat(shop.events(ProductionEvent.ProblemSolved.class)).hasSize(1);
    assertThat(shop.events(ProductionEvent.ChoreDone.class))
        .extracting(ProductionEvent.ChoreDone::chore)
        .containsExactly(Chore.REMOVE_CAUSE);
    long before = shop.events(ProductionEvent.IncidentOpened.class).size();
    Shop.until(world, evening + 400 * 1440L);
    assertThat(shop.events(ProductionEvent.IncidentOpened.class)).hasSize((int) before);

    shop.builders = 0;
    int never = incidentsInAYear();
    assertThat(never).isGreaterThan(5);
    assertThat(incidentsInAYear(new Order.PostMortem(new ProblemId(1), DEV)))
        .as("a meeting whose actions nobody has time for")
        .isEqualTo(never);
  }

  /** Orders are given when the first cause is known. */
  private int incidentsInAYear(Order... orders) {
    shop.log.clear();
    World world = shop.open(3);
    while (world.sight().problems().isEmpty()) {
      world.advance(world.now() + 60, Integer.MAX_VALUE);
    }
    for (Order order : orders) {
      world.apply(order, 0);
    }
    Shop.until(world, 365 * 1440L);
    return shop.events(ProductionEvent.IncidentOpened.class).size();
  }

  @Test
  void W16_aKnownErrorRecordCostsAWhileOnceAndShortensEveryRepeat() {
    shop.set(Parameter.KNOWN_ERROR_EFFORT, 30);
    long without = diagnosing();
    long first = ending(1);
    long repeat = ending(2);
    shop.records = true;
    long with = diagnosing();
    assertThat(shop.events(ProductionEvent.KnownErrorRecorded.class)).hasSize(1);
    assertThat((double) with / without).isCloseTo(0.3, within(0.02));
    assertThat(ending(1)).as("it is written down once").isEqualTo(first + 30);
    assertThat(ending(2)).isEqualTo(repeat);
  }

  /** Minutes from when an incident is repaired to when it is over. */
  private long ending(int incident) {
    long repaired =
        shop.recorded(ProductionEvent.IncidentMoved.class).stream()
            .filter(moved -> step(moved, incident) == IncidentStep.VERIFY)
            .findFirst()
            .orElseThrow()
            .at()
            .minutes();
    return shop.recorded(ProductionEvent.IncidentClosed.class).get(incident - 1).at().minutes()
        - repaired;
  }

  @Test
  void severalWaysToNoticeAnIncidentAreToldApart() {
    recurring(0);
    shop.set(Parameter.COMPLAINT, 1000).set(Parameter.IMPACT_WHOLE, 0);
    shop.set(Parameter.IMPACT_LARGE, 0);
    shop.faults = 3;
    shop.live(2, 200);
    assertThat(shop.events(ProductionEvent.IncidentNoticed.class))
        .extracting(ProductionEvent.IncidentNoticed::by)
        .containsOnly(Noticed.COMPLAINT);
    Recorded opened = shop.recorded(ProductionEvent.IncidentOpened.class).get(0);
    Recorded noticed = shop.recorded(ProductionEvent.IncidentNoticed.class).get(0);
    assertThat(noticed.at().minutes() - opened.at().minutes()).isEqualTo(10_080);
  }

  @Test
  void aReportInTimeCostsNothingAndALateOneItsFineBesidesTheOutage() {
    reporting(240);
    shop.live(4, 60);
    assertThat(shop.events(ProductionEvent.ReportSent.class)).isNotEmpty();
    assertThat(shop.events(ProductionEvent.ReportMissed.class)).isEmpty();
    assertThat(penalties()).isZero();
    shop.log.clear();
    reporting(2);
    shop.live(4, 60);
    assertThat(shop.events(ProductionEvent.ReportSent.class)).isEmpty();
    int missed = shop.events(ProductionEvent.ReportMissed.class).size();
    assertThat(missed).isPositive();
    assertThat(penalties()).isEqualTo(-90_000L * missed);
  }

  @Test
  void anIncidentClassedLowStartsNoClock() {
    reporting(240);
    shop.matrix =
        new SeveritySpec(
            List.of(Severity.SEV4, Severity.SEV4, Severity.SEV4, Severity.SEV4),
            List.of(Severity.SEV4, Severity.SEV4, Severity.SEV4, Severity.SEV4),
            List.of(Severity.SEV4, Severity.SEV4, Severity.SEV4, Severity.SEV4));
    World world = shop.open(4);
    while (world.sight().incidents().stream().noneMatch(Sight.IncidentRow::detected)) {
      world.advance(world.now() + 1, Integer.MAX_VALUE);
    }
    assertThat(shop.events(ProductionEvent.ReportDue.class)).isEmpty();
  }

  @Test
  void theWayRoundAKnownErrorSparesMostCustomersUntilItIsRepaired() {
    recurring(1000);
    shop.set(Parameter.INCIDENT_MEDIAN, 5_000).set(Parameter.INCIDENT_SPREAD, 0);
    shop.set(Parameter.IMPACT_WHOLE, 1000).set(Parameter.KNOWN_ERROR_IMPACT, 300);
    shop.faults = 1;
    shop.records = true;
    World world = shop.open(3);
    passUntil(world, ProductionEvent.IncidentClosed.class);
    assertThat(shop.events(ProductionEvent.WorkaroundApplied.class))
        .as("nobody knows a way round the first")
        .isEmpty();
    passUntil(world, ProductionEvent.WorkaroundApplied.class);
    assertThat(world.company().services[0].served).isEqualTo(700);
    assertThat(world.sight().services().get(0).health()).isEqualTo(Health.DEGRADED);
    assertThat(world.sight().incidents())
        .singleElement()
        .satisfies(open -> assertThat(open.step()).isEqualTo(IncidentStep.REPAIR));
  }

  @Test
  void aBadRepairOfWhatComesAgainIsAnotherFault() {
    recurring(1000);
    shop.on(Law.DEFECTS);
    shop.set(Parameter.BAD_FIX, 1000);
    shop.faults = 1;
    shop.live(3, 200);
    assertThat(shop.events(ProductionEvent.FaultWentLive.class)).hasSizeGreaterThan(3);
    assertThat(shop.events(ProductionEvent.ProblemOpened.class))
        .as("each new fault is a cause of its own")
        .hasSizeGreaterThan(3);
  }

  private void passUntil(World world, Class<?> event) {
    long most = world.now() + 3_000 * SimTime.DAY;
    while (world.now() < most
        && shop.log.stream().noneMatch(recorded -> event.isInstance(recorded.event()))) {
      world.advance(world.now() + 10, Integer.MAX_VALUE);
    }
  }

  private void recurring(int share) {
    shop.on(Law.FAULTS);
    shop.set(Parameter.RECURRENCE, share).set(Parameter.FAULT_TIME, 10_000);
    shop.open = LocalTime.MIDNIGHT;
    shop.close = LocalTime.MIDNIGHT;
    shop.workdays.clear();
    shop.workdays.addAll(List.of(DayOfWeek.values()));
  }

  /** Milliminutes of diagnosing the second incident of one cause. */
  private long diagnosing() {
    shop.log.clear();
    recurring(1000);
    shop.set(Parameter.INCIDENT_MEDIAN, 5_000).set(Parameter.INCIDENT_SPREAD, 0);
    shop.faults = 1;
    shop.live(3, 200);
    Recorded second =
        shop.recorded(ProductionEvent.IncidentMoved.class).stream()
            .filter(moved -> step(moved, 2) == IncidentStep.DIAGNOSE)
            .findFirst()
            .orElseThrow();
    Recorded then =
        shop.recorded(ProductionEvent.IncidentMoved.class).stream()
            .filter(moved -> step(moved, 2) == IncidentStep.REPAIR)
            .findFirst()
            .orElseThrow();
    return then.at().minutes() - second.at().minutes();
  }

  private static IncidentStep step(Recorded recorded, int incident) {
    ProductionEvent.IncidentMoved moved = (ProductionEvent.IncidentMoved) recorded.event();
    return moved.incident().value() == incident ? moved.step() : null;
  }

  private void reporting(long within) {
    recurring(0);
    shop.criticality = 4;
    shop.set(Parameter.IMPACT_WHOLE, 1000);
    shop.faults = 2;
    shop.operators = 2;
    shop.reporting =
        List.of(
            new ReportingSpec(
                "first-notice",
                "First notice",
                Severity.SEV1,
                List.of(new ServiceId("shop")),
                within,
                OPS,
                30,
                900));
  }

  private boolean comesAgain(Recorded opened) {
    return opened.cause() > 0
        && shop.number(opened.cause()).event() instanceof ProductionEvent.ProblemOpened;
  }

  private long penalties() {
    return shop.events(CompanyEvent.MoneyBooked.class).stream()
        .filter(booked -> booked.booking() == CompanyEvent.Booking.PENALTY)
        .mapToLong(CompanyEvent.MoneyBooked::cents)
        .sum();
  }
}
