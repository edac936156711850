package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.CultureSpec;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Shop;
import io.unplannedwork.sim.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How practices take hold, stall, get in each other's way and fade. */
class PracticesTest {
  private static final TeamId DEV = new TeamId("dev");
  private static final TeamId OPS = new TeamId("ops");
  private final Shop shop = new Shop();

  private static PracticeSpec practice(
      String id, int alone, long upkeep, Map<TeamId, Permille> fit) {
    return new PracticeSpec(
        new PracticeId(id),
        id,
        "",
        Role.DEVELOPMENT,
        null,
        DEV,
        60,
        10,
        0,
        List.of(),
        List.of(new EffectSpec(EffectSpec.Effect.DEPLOY_EFFORT, Permille.of(-500), null)),
        null,
        "assumption",
        false,
        Permille.of(alone),
        upkeep,
        fit,
        null,
        null);
  }

  private static CultureSpec fearing(int fear) {
    return new CultureSpec(
        Permille.of(700), Permille.NONE, Permille.of(600), Permille.of(fear), 28, 42);
  }

  private int adopted(World world, String id) {
    return world.sight().practices().stream()
        .filter(row -> row.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .adopted()
        .value();
  }

  private static void start(World world, String id) {
    world.apply(new Order.StartPractice(new PracticeId(id)), 0);
  }

  @Test
  void L2_B37_aPilotStallsAtTheBorderOfItsSiloUntilTheCioBacksIt() {
    shop.practices.add(practice("pilot", 300, 0, Map.of()));
    World world = shop.open(1);
    start(world, "pilot");
    Shop.until(world, 60 * 1440);
    assertThat(adopted(world, "pilot")).isEqualTo(300);
    assertThat(shop.events(PeopleEvent.PracticeStalled.class)).hasSize(1);
    world.apply(new Order.Back(new PracticeId("pilot")), 0);
    Shop.until(world, 70 * 1440);
    assertThat(adopted(world, "pilot")).isEqualTo(1000);
  }

  @Test
  void B26_withoutSupportGainsStagnateUnlessTheOthersTrustThoseWhoBringThem() {
    shop.practices.add(practice("pilot", 300, 0, Map.of()));
    shop.on(Law.TRUST);
    World world = shop.open(1);
    for (String group : List.of("product", "runners")) {
      world.apply(new Order.MoveTrust(new GroupId(group), new GroupId("builders"), 900, "wins"), 0);
    }
    start(world, "pilot");
    Shop.until(world, 60 * 1440);
    assertThat(adopted(world, "pilot")).isBetween(800, 999);
  }

  @Test
  void B25_manyAtOnceParalyseAndOneAtATimeWorks() {
    assertThat(daysUntilFive(false)).isGreaterThan(daysUntilFive(true));
  }

  /** Days until the first of five practices is adopted, begun together or one after the other. */
  private long daysUntilFive(boolean oneAtATime) {
    Shop five = new Shop().set(Parameter.PRACTICE_ROOM, 1);
    for (int i = 1; i <= 5; i++) {
      five.practices.add(practice("p" + i, 1000, 0, Map.of()));
    }
    World world = five.open(1);
    for (int i = 1; i <= (oneAtATime ? 1 : 5); i++) {
      start(world, "p" + i);
    }
    while (five.events(CompanyEvent.PracticeAdopted.class).isEmpty()) {
      Shop.until(world, world.now() + 1440);
    }
    return world.now() / 1440;
  }

  @Test
  void B24_fearSlowsWhatIsNewAndEarlyWinsLessenIt() {
    shop.culture = fearing(1000);
    for (int i = 1; i <= 2; i++) {
      shop.practices.add(practice("p" + i, 1000, 0, Map.of()));
    }
    World world = shop.open(1);
    start(world, "p1");
    Shop.until(world, 12 * 1440);
    assertThat(adopted(world, "p1")).as("twice as slow").isBetween(450, 650);
    Shop.until(world, 30 * 1440);
    assertThat(shop.events(PeopleEvent.FearMoved.class)).hasSize(1);
    start(world, "p2");
    Shop.until(world, 42 * 1440);
    assertThat(adopted(world, "p2")).as("faster after a win").isGreaterThan(600);
  }

  @Test
  void B35_whatNobodyHasTimeForFades() {
    Shop begun = new Shop();
    begun.practices.add(practice("habit", 1000, 120, Map.of()));
    begun.every = 400;
    begun.buildMinutes = 1000;
    World world = begun.open(1);
    start(world, "habit");
    Shop.until(world, 200 * 1440L);
    assertThat(begun.events(PeopleEvent.PracticeNeglected.class)).isNotEmpty();
    int neglected = adopted(world, "habit");

    Shop kept = new Shop();
    kept.practices.add(practice("habit", 1000, 120, Map.of()));
    kept.every = 400;
    kept.buildMinutes = 1000;
    World careful = kept.open(1);
    careful.apply(new Order.Reserve(DEV, Permille.of(200)), 0);
    start(careful, "habit");
    Shop.until(careful, 200 * 1440L);
    assertThat(adopted(careful, "habit")).isGreaterThan(neglected);
  }

  @Test
  void A2_aToolThatDoesNotFitSlowsTheTeamThatWasGivenIt() {
    assertThat(releasing(Map.of(OPS, Permille.of(400)))).isGreaterThan(releasing(Map.of()));
  }

  /** Minutes that a quarter's releases took, with a tool of this fit. */
  private static long releasing(Map<TeamId, Permille> fit) {
    Shop busy = new Shop();
    busy.every = 1000;
    busy.practices.add(practice("tool", 1000, 0, fit));
    World world = busy.open(2);
    start(world, "tool");
    Shop.until(world, 90 * 1440L);
    long minutes = 0;
    for (Recorded recorded : busy.log) {
      if (recorded.event() instanceof ChangeEvent.DeploymentStarted) {
        minutes -= recorded.at().minutes();
      } else if (recorded.event() instanceof ChangeEvent.DeploymentFinished) {
        minutes += recorded.at().minutes();
      }
    }
    return minutes;
  }

  @Test
  void B37_aToolThatOthersChoseCostsTrustAndMorale() {
    shop.on(Law.TRUST, Law.MORALE);
    shop.culture = fearing(0);
    shop.practices.add(practice("tool", 1000, 0, Map.of(OPS, Permille.WHOLE)));
    World world = shop.open(1);
    start(world, "tool");
    assertThat(shop.events(CompanyEvent.TrustMoved.class))
        .anyMatch(moved -> moved.from().equals(new GroupId("runners")));
    assertThat(shop.events(PeopleEvent.MoraleMoved.class))
        .extracting(PeopleEvent.MoraleMoved::person)
        .containsExactly(new PersonId("operator1"));
  }

  @Test
  void A4_whoMayAutomateTheirOwnToilIsHeardAndHasLessOfIt() {
    shop.on(Law.MORALE);
    shop.culture = fearing(0);
    shop.every = 300;
    World world = shop.open(3);
    world.apply(
        new Order.Automate(
            "Forms that fill themselves",
            DEV,
            240,
            new StreamId("features"),
            null,
            null,
            Permille.of(750)),
        0);
    assertThat(shop.events(PeopleEvent.MoraleMoved.class))
        .extracting(PeopleEvent.MoraleMoved::why)
        .containsExactly(PeopleEvent.Feeling.HEARD);
    Shop.until(world, 60 * 1440);
    assertThat(world.sight().items())
        .allMatch(item -> item.effort() <= 60_000 || item.slices() > 0);
  }
}
