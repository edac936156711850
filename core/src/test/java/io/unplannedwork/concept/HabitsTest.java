package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.CultureSpec;
import io.unplannedwork.scenario.Habit;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Shop;
import io.unplannedwork.sim.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people do by themselves where a practice has taken hold; both sides have the same luck. */
class HabitsTest {
  private static final TeamId DEV = new TeamId("dev");
  private static final TeamId OPS = new TeamId("ops");

  private static PracticeSpec practice(Habit habit, boolean inForce, int alone) {
    return new PracticeSpec(
        new PracticeId("habit"),
        "habit",
        "",
        Role.DEVELOPMENT,
        null,
        DEV,
        60,
        0,
        0,
        List.of(),
        List.of(),
        null,
        "assumption",
        inForce,
        Permille.of(alone),
        0,
        Map.of(),
        null,
        habit);
  }

  private static Shop faulty() {
    Shop shop = new Shop().on(Law.FAULTS, Law.CANDOUR, Law.MORALE, Law.TRUST, Law.KNOWLEDGE);
    shop.faults = 60;
    shop.operators = 3;
    shop.culture =
        new CultureSpec(Permille.of(700), Permille.NONE, Permille.NONE, Permille.NONE, 28, 42);
    shop.set(Parameter.FAULT_TIME, 100_000).set(Parameter.CANDOUR_WEEK, 0);
    return shop;
  }

  /** Every cause stays; each incident takes so many permille of the service. */
  private static Shop recurring(int whole) {
    Shop shop = faulty().set(Parameter.RECURRENCE, 1000).set(Parameter.IMPACT_WHOLE, whole);
    shop.set(Parameter.IMPACT_LARGE, 0);
    shop.faults = 3;
    shop.builderKnows = 200;
    return shop;
  }

  private static int incidents(Shop shop) {
    return shop.events(ProductionEvent.IncidentOpened.class).size();
  }

  @Test
  void W8_gameDaysThatAreAHabitComeOnceAMonthAndFindFaultsBeforeTheyShow() {
    Shop never = faulty();
    never.live(7, 200);
    Shop monthly = faulty();
    monthly.practices.add(practice(Habit.GAME_DAYS, true, 1000));
    monthly.live(7, 200);
    List<PeopleEvent.GameDayHeld> held = monthly.events(PeopleEvent.GameDayHeld.class);
    assertThat(held).hasSize(7);
    assertThat(held.get(0).found()).isPositive();
    assertThat(incidents(monthly)).isLessThan(incidents(never));
  }

  @Test
  void aHabitThatHasTakenHoldInItsOwnSiloAloneIsHeldMoreRarely() {
    Shop whole = faulty();
    whole.practices.add(practice(Habit.GAME_DAYS, false, 1000));
    Shop half = faulty();
    half.practices.add(practice(Habit.GAME_DAYS, false, 500));
    half.set(Parameter.PRACTICE_WILLING, 999);
    for (Shop shop : List.of(whole, half)) {
      World world = shop.open(7);
      world.apply(new Order.StartPractice(new PracticeId("habit")), 0);
      Shop.until(world, 400 * 1440L);
    }
    int often = whole.events(PeopleEvent.GameDayHeld.class).size();
    int rarely = half.events(PeopleEvent.GameDayHeld.class).size();
    assertThat(often).isBetween(13, 14);
    assertThat(rarely).isBetween(6, 7);
  }

  @Test
  void B12_reviewsThatAreAHabitKeepCausesFromComingAgainAndTeachTheBuilders() {
    Shop never = recurring(1000);
    World untaught = never.open(3);
    Shop.until(untaught, 200 * 1440L);
    Shop always = recurring(1000);
    always.practices.add(practice(Habit.REVIEWS, true, 1000));
    World taught = always.open(3);
    Shop.until(taught, 200 * 1440L);
    List<ProductionEvent.IncidentClosed> closed =
        always.events(ProductionEvent.IncidentClosed.class);
    assertThat(closed).isNotEmpty();
    assertThat(always.events(PeopleEvent.ReviewHeld.class))
        .as("both sides sit at one table")
        .hasSize(2 * closed.size())
        .extracting(PeopleEvent.ReviewHeld::team)
        .contains(DEV, OPS);
    assertThat(incidents(always)).isLessThan(incidents(never) / 2);
    assertThat(knows(taught)).isGreaterThan(knows(untaught));
  }

  private static int knows(World world) {
    return world.sight().knowledge(new PersonId("builder1")).get(Shop.SHOP).value();
  }

  @Test
  void nobodySitsDownForWhatHurtFew() {
    Shop shop = recurring(0);
    shop.practices.add(practice(Habit.REVIEWS, true, 1000));
    shop.live(3, 100);
    assertThat(shop.events(ProductionEvent.IncidentClosed.class))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.severity()).isGreaterThan(Severity.SEV2));
    assertThat(shop.events(PeopleEvent.ReviewHeld.class)).isEmpty();
  }
}
