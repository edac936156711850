package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.BellKind;
import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.measure.Measures;
import io.unplannedwork.measure.Scope;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.CultureSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.OfferSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.Reach;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Shop;
import io.unplannedwork.sim.World;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** People who know, tire, lose heart and leave: each side of a comparison has the same luck. */
class PeopleTest {
  private static final PersonId FIRST = new PersonId("operator1");
  private static final PersonId SECOND = new PersonId("operator2");

  /** A service that breaks down about every second day, and two who are called when it does. */
  private static Shop restless(int second) {
    Shop shop = new Shop().on(Law.KNOWLEDGE, Law.FATIGUE, Law.MORALE, Law.EXITS);
    shop.operators = 2;
    shop.knowing = operator -> operator == 1 ? 1000 : second;
    shop.rota = PolicySpec.Rota.RUNNERS;
    shop.culture =
        new CultureSpec(
            Permille.of(700), Permille.of(100), Permille.of(600), Permille.NONE, 28, 42);
    shop.breakdowns.add(
        new BreakdownSpec(
            "A disk",
            new Distribution.Exponential(2 * 1440),
            BreakdownSpec.Counts.WHILE_UP,
            null,
            BreakdownSpec.Heals.BY_HAND,
            Reach.WHOLE,
            false));
    return shop;
  }

  @Test
  void R7_whoHoardsKnowledgeIsPagedTiresAndLeaves() {
    int alone = 0;
    int shared = 0;
    for (long seed = 1; seed <= 12; seed++) {
      Shop hoarding = restless(0);
      hoarding.live(seed, 300);
      Shop sharing = restless(1000);
      sharing.live(seed, 300);
      assertThat(nightPages(hoarding, FIRST)).isGreaterThan(nightPages(sharing, FIRST));
      alone += left(hoarding, FIRST) ? 1 : 0;
      shared += left(sharing, FIRST) ? 1 : 0;
    }
    assertThat(alone).as("of twelve who alone know").isGreaterThan(shared);
  }

  private static long nightPages(Shop shop, PersonId person) {
    return shop.events(ProductionEvent.PersonPaged.class).stream()
        .filter(paged -> paged.night() && paged.person().equals(person))
        .count();
  }

  private static boolean left(Shop shop, PersonId person) {
    return shop.events(PeopleEvent.PersonLeft.class).stream()
        .anyMatch(gone -> gone.person().equals(person));
  }

  /** A year of it, in which the first gives notice early. */
  private static World resigned(Shop shop) {
    shop.culture =
        new CultureSpec(
            Permille.of(700), Permille.of(5000), Permille.of(600), Permille.NONE, 28, 42);
    World world = shop.open(2);
    while (shop.events(PeopleEvent.PersonResigned.class).isEmpty()) {
      world.advance(world.now() + 1440, Integer.MAX_VALUE);
    }
    return world;
  }

  @Test
  void R7_aResignationRingsTheBellAndIsFeltByColleagues() {
    Shop shop = restless(0);
    World world = resigned(shop);
    PeopleEvent.PersonResigned first = shop.events(PeopleEvent.PersonResigned.class).get(0);
    assertThat(world.bell().of()).contains("gives notice");
    assertThat(world.bell().kind()).isEqualTo(BellKind.NEWS);
    assertThat(world.sight().person(first.person()).orElseThrow().lastDay()).isNotNull();
    PersonId other = first.person().equals(FIRST) ? SECOND : FIRST;
    assertThat(shop.events(PeopleEvent.MoraleMoved.class))
        .filteredOn(moved -> moved.why() == PeopleEvent.Feeling.COLLEAGUE_LEAVES)
        .extracting(PeopleEvent.MoraleMoved::person)
        .contains(other);
  }

  @Test
  void whoIsRaisedInTimeStaysAndWhoIsNotGoesWithWhatTheyKnow() {
    Shop lets = restless(0);
    World world = resigned(lets);
    PersonId person = lets.events(PeopleEvent.PersonResigned.class).get(0).person();
    Shop.until(world, world.now() + 29 * 1440L);
    assertThat(left(lets, person)).isTrue();
    assertThat(world.sight().person(person)).isEmpty();

    Shop holds = restless(0);
    holds.set(Parameter.MORALE_RAISE, 900);
    World kept = resigned(holds);
    kept.apply(new Order.Raise(person, Permille.of(100)), 0);
    assertThat(holds.events(PeopleEvent.PersonStayed.class)).hasSize(1);
    assertThat(kept.sight().person(person).orElseThrow().lastDay()).isNull();
  }

  @Test
  void aWordHoldsWhoIsNearlyContentAndOnlyMoneyWhoIsFurtherFromIt() {
    assertThat(stays(570, person -> new Order.Praise(person, null))).isTrue();
    assertThat(stays(500, person -> new Order.Praise(person, null))).isFalse();
    assertThat(stays(500, person -> new Order.Raise(person, Permille.of(100)))).isTrue();
    assertThat(stays(400, person -> new Order.Raise(person, Permille.of(100)))).isFalse();
  }

  /** Whether somebody who gave notice at a morale of so many permille stays after an order. */
  private static boolean stays(int morale, Function<PersonId, Order> order) {
    Shop shop = restless(0);
    for (Parameter wears :
        List.of(Parameter.MORALE_TOIL, Parameter.MORALE_FATIGUE, Parameter.MORALE_PAGE)) {
      shop.set(wears, 0);
    }
    shop.culture =
        new CultureSpec(
            Permille.of(morale), Permille.of(5000), Permille.of(600), Permille.NONE, 28, 42);
    World world = shop.open(2);
    while (shop.events(PeopleEvent.PersonResigned.class).isEmpty()) {
      world.advance(world.now() + 1440, Integer.MAX_VALUE);
    }
    world.apply(order.apply(shop.events(PeopleEvent.PersonResigned.class).get(0).person()), 0);
    return !shop.events(PeopleEvent.PersonStayed.class).isEmpty();
  }

  @Test
  void R7_theBusFactorIsWhatTheLeastKnownServiceHas() {
    Shop shop = restless(0);
    Measures measures = new Measures(shop.scenario());
    World world = resigned(shop);
    Shop.until(world, world.now() + 60 * 1440L);
    shop.log.forEach(measures);
    assertThat(measures.read(Measure.RESIGNATIONS, Scope.GAME, world.sight().now()).value())
        .isPositive();
    Measures before = new Measures(shop.scenario());
    assertThat(before.read(Measure.BUS_FACTOR, Scope.GAME, world.sight().now()).value())
        .isEqualTo(2);
    assertThat(measures.read(Measure.BUS_FACTOR, "shop", Scope.GAME, world.sight().now()).value())
        .isLessThan(2);
  }

  @Test
  void anotherFirmsOfferIsTakenByWhoIsPagedAtNightAndTurnedDownByWhoSleeps() {
    assertThat(offered(PolicySpec.Rota.RUNNERS).events(PeopleEvent.PersonResigned.class))
        .extracting(PeopleEvent.PersonResigned::why)
        .contains(PeopleEvent.Leaving.OFFER);
    Shop rested = offered(PolicySpec.Rota.NOBODY);
    assertThat(rested.events(PeopleEvent.OfferDeclined.class)).hasSize(1);
  }

  private static Shop offered(PolicySpec.Rota rota) {
    Shop shop = restless(0);
    shop.rota = rota;
    shop.culture =
        new CultureSpec(Permille.of(700), Permille.NONE, Permille.of(600), Permille.NONE, 28, 42);
    shop.injects.add(
        new InjectSpec(
            new InjectId("offer"),
            "Another firm writes",
            "",
            LocalDateTime.of(2026, 7, 1, 12, 0),
            InjectSpec.What.OFFER,
            null,
            Severity.SEV2,
            Permille.WHOLE,
            0,
            false,
            new OfferSpec(FIRST, Permille.of(300), 4)));
    shop.live(4, 60);
    return shop;
  }

  @Test
  void B23_nightsWearMoraleDownAndQuietNightsLetItComeBack() {
    Shop called = nights(PolicySpec.Rota.RUNNERS);
    World world = called.live(7, 90);
    int worn = morale(world);
    assertThat(worn).isLessThan(600);
    assertThat(morale(nights(PolicySpec.Rota.NOBODY).live(7, 90)))
        .as("who sleeps, with the same troubles by day")
        .isGreaterThan(650);
    // To be called is a blow, and to be tired wears: either of them alone does.
    Shop tired = nights(PolicySpec.Rota.RUNNERS).set(Parameter.MORALE_PAGE, 0);
    Shop rested = nights(PolicySpec.Rota.RUNNERS).set(Parameter.MORALE_FATIGUE, 0);
    assertThat(morale(tired.live(7, 90))).isBetween(worn + 1, 650);
    assertThat(morale(rested.live(7, 90))).isBetween(worn + 1, 650);

    world.apply(new Order.Rota(PolicySpec.Rota.NOBODY), 0);
    Shop.until(world, 270 * 1440L);
    assertThat(morale(world)).isGreaterThan(worn + 50);
  }

  /** Nobody leaves, and what is toil by day troubles nobody. */
  private static Shop nights(PolicySpec.Rota rota) {
    Shop shop = restless(0).set(Parameter.MORALE_TOIL, 0);
    shop.rota = rota;
    shop.culture =
        new CultureSpec(Permille.of(700), Permille.NONE, Permille.of(600), Permille.NONE, 28, 42);
    return shop;
  }

  private static int morale(World world) {
    return world.sight().person(FIRST).orElseThrow().morale().value();
  }

  @Test
  void A3_whoSeesOthersHiredAndRaisedLosesHeart() {
    Shop shop = restless(1000);
    shop.rota = PolicySpec.Rota.NOBODY;
    World world = shop.live(1, 1);
    int before = world.sight().person(FIRST).orElseThrow().morale().value();
    PersonId builder = new PersonId("builder1");
    world.apply(new Order.Raise(builder, Permille.of(50)), 0);
    world.apply(new Order.Raise(builder, Permille.of(50)), 0);
    assertThat(world.sight().person(FIRST).orElseThrow().morale().value()).isLessThan(before);
    assertThat(world.sight().person(builder).orElseThrow().morale().value()).isGreaterThan(before);
  }

  @Test
  void W19_whoIsTaughtKnowsMoreAndWhatNobodyTouchesFades() {
    Shop taught = restless(0);
    taught.breakdowns.clear();
    World world = taught.open(1);
    world.apply(new Order.Teach(SECOND, FIRST, Shop.SHOP, 2_400), 0);
    Shop.until(world, 14 * 1440);
    int knows = knows(world, SECOND);
    assertThat(knows).isBetween(200, 400);
    Shop.until(world, 200 * 1440L);
    assertThat(knows(world, SECOND)).as("nobody asks them").isLessThan(knows * 9 / 10);
  }

  private static int knows(World world, PersonId person) {
    return world.sight().knowledge(person).get(Shop.SHOP).value();
  }

  @Test
  void R7_whatOneAlwaysDoesTheOtherNeverLearns() {
    Shop shop = restless(300).set(Parameter.FATIGUE_SPEED, 0);
    shop.culture = null;
    World world = shop.live(3, 200);
    assertThat(knows(world, SECOND)).isLessThan(300);
    assertThat(knows(world, FIRST)).isEqualTo(1000);
  }

  @Test
  void L3_moreReleasedByDevelopmentIsALongerQueueBeforeOperations() {
    assertThat(beforeOperations(4)).isGreaterThan(2 * beforeOperations(2));
  }

  /** What was built in a quarter and is not out. */
  private static long beforeOperations(int builders) {
    Shop shop = loaded(builders, 1);
    shop.live(5, 90);
    long built =
        shop.events(FlowEvent.StageFinished.class).stream()
            .filter(finished -> finished.stage().value().equals("build"))
            .count();
    return built - shop.events(FlowEvent.ItemLive.class).size();
  }

  @Test
  void B4_aLargeReleaseOnASaturdayFailsMoreOftenAndTiresItsCrew() {
    Shop weekly = releasing(List.of(DayOfWeek.SATURDAY), 0);
    Shop daily = releasing(weekly.workdays, 1);

    assertThat(failed(weekly)).isGreaterThan(2 * failed(daily));
    assertThat(overtime(weekly)).as("a Saturday is nobody's working day").isPositive();
    assertThat(overtime(daily)).isZero();
    assertThat(tiredness(weekly)).isPositive();
    assertThat(tiredness(daily)).isZero();
  }

  /** Half a year of ten changes a week; a failure is taken back in the office. */
  private static Shop releasing(List<DayOfWeek> days, int batch) {
    Shop shop = new Shop().on(Law.CHANGE_FAILURE, Law.FATIGUE).set(Parameter.CHANGE_FAILURE, 50);
    shop.set(Parameter.CHANGE_FAILURE_SIZE, 0);
    shop.releaseDays.retainAll(days);
    shop.batch = batch;
    shop.every = 1000;
    shop.live(4, 182);
    return shop;
  }

  /** Permille of releases. */
  private static long failed(Shop shop) {
    List<ChangeEvent.DeploymentFinished> all = shop.events(ChangeEvent.DeploymentFinished.class);
    long failed = all.stream().filter(ChangeEvent.DeploymentFinished::failed).count();
    return 1000 * failed / all.size();
  }

  private static long overtime(Shop shop) {
    return shop.events(CompanyEvent.MoneyBooked.class).stream()
        .filter(booked -> booked.booking() == CompanyEvent.Booking.OVERTIME)
        .mapToLong(booked -> -booked.cents())
        .sum();
  }

  /** The most that anybody was. */
  private static long tiredness(Shop shop) {
    return shop.events(CompanyEvent.PersonTired.class).stream()
        .mapToLong(tired -> tired.fatigue().value())
        .max()
        .orElse(0);
  }

  @Test
  void A7_investingInDevelopmentAloneHitsTheCeilingOfOperations() {
    long few = shipped(2, 1);
    long more = shipped(4, 1);
    long both = shipped(4, 2);
    assertThat(more - few).as("twice the builders").isLessThan(few / 4);
    assertThat(both - few).as("and twice the operators").isGreaterThan(2 * (more - few));
  }

  /** Changes out in a quarter; taking one out costs Operations two days. */
  private static long shipped(int builders, int operators) {
    Shop shop = loaded(builders, operators);
    shop.live(5, 90);
    return shop.events(FlowEvent.ItemLive.class).size();
  }

  /** More comes in than anybody builds; taking a change out costs Operations two days. */
  private static Shop loaded(int builders, int operators) {
    Shop shop = new Shop().set(Parameter.DEPLOY_BASE, 60).set(Parameter.DEPLOY_PER_CHANGE, 900);
    shop.builders = builders;
    shop.operators = operators;
    shop.every = 100;
    shop.batch = 1;
    return shop;
  }
}
