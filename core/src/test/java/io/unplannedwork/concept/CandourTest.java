package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.CultureSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Shop;
import io.unplannedwork.sim.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Blame and candour, drills and experiments: each side of a comparison has the same luck. */
class CandourTest {
  private static final TeamId OPS = new TeamId("ops");

  /** A service with many faults in it, and people who dare to say so much. */
  private static Shop faulty(int safety) {
    Shop shop = new Shop().on(Law.FAULTS, Law.CANDOUR, Law.MORALE, Law.TRUST, Law.KNOWLEDGE);
    shop.faults = 60;
    shop.operators = 3;
    shop.culture =
        new CultureSpec(
            Permille.of(700), Permille.NONE, Permille.of(safety), Permille.NONE, 28, 42);
    shop.set(Parameter.FAULT_TIME, 100_000).set(Parameter.CANDOUR_WEEK, 0);
    return shop;
  }

  private static int incidents(Shop shop) {
    return shop.events(ProductionEvent.IncidentOpened.class).size();
  }

  private static long lasted(Shop shop) {
    return shop.events(ProductionEvent.IncidentClosed.class).stream()
        .mapToLong(ProductionEvent.IncidentClosed::minutes)
        .sum();
  }

  @Test
  void B6_blameBringsReliefAndThenFewerReportsAndLongerRecovery() {
    // All are equally hard to find, so that what differs is what people say.
    Shop calm = faulty(800).set(Parameter.INCIDENT_SPREAD, 0);
    calm.live(3, 120);
    Shop blamed = faulty(800).set(Parameter.INCIDENT_SPREAD, 0);
    World world = blamed.open(3);
    int trust = trust(world, "product", "builders");
    for (int times = 0; times < 4; times++) {
      world.apply(new Order.Blame(null, OPS), 0);
    }
    assertThat(trust(world, "product", "builders")).as("relief").isGreaterThan(trust);
    assertThat(trust(world, "runners", "builders")).isLessThan(500);
    Shop.until(world, 120 * 1440L);
    assertThat(blamed.events(PeopleEvent.NearMissReported.class).size())
        .isLessThan(calm.events(PeopleEvent.NearMissReported.class).size());
    assertThat(incidents(blamed)).isGreaterThan(incidents(calm));
    // Safety falls from 800 to a third of it or less; what is hidden makes the search longer by as
    // much of it as is missing.
    assertThat(searched(blamed)).isGreaterThan(1.15 * searched(calm));
    assertThat(lasted(blamed) / incidents(blamed)).isGreaterThan(lasted(calm) / incidents(calm));
  }

  /** The least minutes that the search for a cause took: nights and other incidents lengthen it. */
  private static double searched(Shop shop) {
    Map<IncidentId, Long> since = new HashMap<>();
    long least = Long.MAX_VALUE;
    for (Recorded each : shop.recorded(ProductionEvent.IncidentMoved.class)) {
      ProductionEvent.IncidentMoved moved = (ProductionEvent.IncidentMoved) each.event();
      if (moved.step() == IncidentStep.DIAGNOSE) {
        since.put(moved.incident(), each.at().minutes());
      } else if (moved.step() == IncidentStep.REPAIR) {
        least = Math.min(least, each.at().minutes() - since.get(moved.incident()));
      }
    }
    return least;
  }

  private static int trust(World world, String from, String to) {
    return world.sight().trust().stream()
        .filter(row -> row.from().value().equals(from) && row.to().value().equals(to))
        .findFirst()
        .orElseThrow()
        .trust()
        .value();
  }

  @Test
  void B12_reviewsWithoutBlameBuyReportsAndPrevention() {
    Shop silent = faulty(200);
    silent.live(5, 120);
    Shop heard = faulty(200);
    World world = heard.open(5);
    for (int times = 0; times < 6; times++) {
      world.apply(new Order.Review(Shop.SHOP, OPS), 0);
    }
    Shop.until(world, 120 * 1440L);
    assertThat(heard.events(PeopleEvent.NearMissReported.class).size())
        .isGreaterThan(silent.events(PeopleEvent.NearMissReported.class).size());
    assertThat(incidents(heard)).isLessThan(incidents(silent));
  }

  @Test
  void W8_aGameDayCostsADayAndFindsFaultsBeforeTheyShow() {
    Shop never = faulty(0);
    never.live(7, 200);
    Shop days = faulty(0).set(Parameter.GAME_DAY_EFFORT, 480);
    World world = days.open(7);
    for (int times = 1; times <= 3; times++) {
      world.apply(new Order.GameDay(Shop.SHOP), 0);
      Shop.until(world, times * 5 * 1440L);
    }
    Shop.until(world, 200 * 1440L);
    assertThat(days.events(PeopleEvent.GameDayHeld.class)).hasSize(3);
    assertThat(days.events(ProductionEvent.ChoreDone.class))
        .extracting(ProductionEvent.ChoreDone::chore)
        .contains(Chore.GAME_DAY, Chore.MEND);
    assertThat(days.events(ProductionEvent.ChoreDone.class))
        .filteredOn(done -> done.chore() == Chore.GAME_DAY)
        .as("a day of somebody's each")
        .allMatch(done -> done.minutes() == 480);
    assertThat(incidents(days)).isLessThan(incidents(never));
  }

  @Test
  void W7_repeatedDrillsShortenRestoringAndAreForgotten() {
    Shop never = faulty(1000);
    never.live(9, 60);
    Shop drills = faulty(1000);
    World world = drills.open(9);
    for (int times = 0; times < 5; times++) {
      world.apply(new Order.Drill(OPS, 120), 0);
    }
    Shop.until(world, 60 * 1440L);
    assertThat(drills.events(PeopleEvent.DrillHeld.class))
        .extracting(drill -> drill.drilled().value())
        .isSorted()
        .last()
        .satisfies(most -> assertThat(most).isBetween(700, 999));
    assertThat(lasted(drills) / incidents(drills)).isLessThan(lasted(never) / incidents(never));
    Shop.until(world, 400 * 1440L);
    world.apply(new Order.Drill(OPS, 120), 0);
    List<PeopleEvent.DrillHeld> held = drills.events(PeopleEvent.DrillHeld.class);
    assertThat(held.get(5).drilled().value()).isLessThan(held.get(4).drilled().value());
  }

  @Test
  void W23_whereRisksAreCelebratedFailedExperimentsAreToldAndTeach() {
    assertThat(lessons(0, 0)).isZero();
    int dared = lessons(300, 0);
    int celebrated = lessons(300, 8);
    assertThat(celebrated).isGreaterThan(dared);
  }

  /** Of forty failed experiments, those that anybody learned from. */
  private static int lessons(int safety, int rituals) {
    Shop shop = faulty(safety);
    shop.faults = 0;
    shop.every = 100_000;
    World world = shop.open(1);
    TeamId team = new TeamId("dev");
    for (int times = 0; times < rituals; times++) {
      world.apply(new Order.Celebrate(team), 0);
    }
    for (int times = 0; times < 40; times++) {
      world.apply(
          new Order.Experiment(
              "Does anybody read it?",
              team,
              10,
              Permille.NONE,
              List.of(),
              List.of(new Order.Praise(new PersonId("builder1"), null))),
          0);
    }
    Shop.until(world, 10 * 1440L);
    assertThat(shop.events(PeopleEvent.ExperimentEnded.class)).hasSize(40);
    return shop.events(PeopleEvent.Praised.class).size();
  }
}
