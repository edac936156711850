package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Permille;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.ServiceId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.scenario.PolicySpec;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every minute of every item's life is attributed. */
class LivesTest {
  private static final int VARIANTS = 60;

  @Test
  void theMinutesOfEveryItemSumToItsAgeAtAnyTime() {
    for (int variant = 0; variant < VARIANTS; variant++) {
      World world = Lab.company(variant).world(variant, new EventLog());
      for (long minute = 0; minute < 4 * SimTime.WEEK; minute += 389) {
        world.advance(minute, Integer.MAX_VALUE);
        for (Sight.ItemRow item : world.sight().items()) {
          assertThat(sum(world.sight().account(item.id())))
              .as("item %s at %s of variant %s", item, world.now(), variant)
              .isEqualTo(world.now() - item.arrived().minutes());
        }
        order(world, variant, minute);
      }
    }
  }

  @Test
  void B21_theMinutesOfEveryFinishedItemSumToItsLeadTimeWhateverHappenedToIt() {
    Map<Spent, Long> seen = new EnumMap<>(Spent.class);
    for (int variant = 0; variant < VARIANTS; variant++) {
      EventLog log = new EventLog();
      log.listen(recorded -> check(recorded, seen));
      World world = Lab.company(variant).world(variant, log);
      for (long minute = 0; minute < 6 * SimTime.WEEK; minute += 1000) {
        world.advance(minute, Integer.MAX_VALUE);
        order(world, variant, minute);
      }
    }
    assertThat(seen.keySet())
        .as("what can happen to an item did happen in these companies")
        .contains(
            Spent.WORKED,
            Spent.REWORKED,
            Spent.SWITCHING,
            Spent.WAITED_FOR_PEOPLE,
            Spent.WAITED_FOR_WIP,
            Spent.WAITED_FOR_APPROVAL,
            Spent.WAITED_FOR_RELEASE,
            Spent.WAITED_FOR_ANSWER,
            Spent.HELD,
            Spent.CLOSED);
  }

  @Test
  void anItemThatWaitsOverNightWaitsForPeopleOnlyWhileTheyAreAtWork() {
    World world =
        new Lab()
                .team("team", "office")
                .people("worker", "team", 1, "work")
                .stage("work", "team", 0)
                .stream("demand", Lab.listed(600L, 0L, 100_000L), Map.of("work", Lab.constant(480)))
                .world(1, new EventLog());
    world.advance(SimTime.of(1, 12 * 60).minutes(), Integer.MAX_VALUE);
    List<SpentMinutes> second = world.sight().account(world.sight().items().get(0).id());
    // From 10:00 to 17:00 and, after a night, from 9:00 to 10:00 the first item takes everybody.
    assertThat(second)
        .containsExactlyInAnyOrder(
            new SpentMinutes(Spent.WAITED_FOR_PEOPLE, "team", 8 * 60),
            new SpentMinutes(Spent.CLOSED, "team", 16 * 60),
            new SpentMinutes(Spent.WORKED, "work", 2 * 60));
  }

  /** Now and then an order turns things over. */
  static void order(World world, int variant, long minute) {
    switch ((int) ((variant + minute) % 29)) {
      case 1 -> world.apply(new Order.LimitWip(new StageId("build"), 1 + variant % 3), 0);
      case 2 -> world.apply(new Order.Approve(PolicySpec.Approval.PEER), 0);
      case 3 -> world.apply(new Order.Approve(PolicySpec.Approval.BOARD), 0);
      case 4 -> world.apply(new Order.Lend(new PersonId("builder1"), new TeamId("runners")), 0);
      case 5 -> world.apply(new Order.Lend(new PersonId("builder1"), new TeamId("builders")), 0);
      case 6 -> world.apply(new Order.StopTheLine(minute % 2 == 0), 0);
      case 7 -> world.apply(new Order.SliceAndBatch(minute % 3 * 240, 2), 0);
      case 8 -> world.apply(new Order.ReleaseOn(List.of(DayOfWeek.values())), 0);
      case 9 -> world.apply(new Order.ShareForDebt(Permille.of(300)), 0);
      case 10 -> world.apply(new Order.ExpertServes(PolicySpec.ExpertServes.TEACHING), 0);
      case 11 ->
          world.apply(
              new Order.Rank(
                  world.sight().items().stream()
                      .map(Sight.ItemRow::id)
                      .sorted((a, b) -> b.compareTo(a))
                      .limit(3)
                      .toList()),
              0);
      case 12 -> world.apply(new Order.Rank(List.<ItemId>of()), 0);
      case 13 -> world.apply(new Order.Move(new PersonId("builder0"), new TeamId("testers")), 0);
      case 14 -> world.apply(new Order.Move(new PersonId("tom"), new TeamId("builders")), 0);
      case 15 -> world.apply(take("builders", "test", "shop"), 0);
      case 16 -> world.apply(take("testers", "build", "pay"), 0);
      case 17 -> world.apply(take("runners", "test"), 0);
      case 18 -> world.apply(own("shop", "testers", "builders"), 0);
      case 19 -> world.apply(new Order.Found(new TeamId("product"), 9), 0);
      case 20 -> world.apply(new Order.Disband(new TeamId("builders")), 0);
      case 21 -> world.apply(new Order.Move(new PersonId("rita"), new TeamId("product")), 0);
      default -> {
        // Nobody says anything.
      }
    }
  }

  private static Order take(String team, String stage, String... services) {
    return new Order.Take(
        new TeamId(team), new StageId(stage), Arrays.stream(services).map(ServiceId::new).toList());
  }

  private static Order own(String service, String builtBy, String runBy) {
    return new Order.Own(new ServiceId(service), new TeamId(builtBy), new TeamId(runBy));
  }

  private static void check(Recorded recorded, Map<Spent, Long> seen) {
    List<SpentMinutes> account;
    SimTime arrived;
    if (recorded.event() instanceof FlowEvent.ItemLive live) {
      account = live.account();
      arrived = live.arrived();
    } else if (recorded.event() instanceof FlowEvent.ItemDone done) {
      account = done.account();
      arrived = done.arrived();
    } else {
      return;
    }
    assertThat(sum(account))
        .as("%s", recorded)
        .isEqualTo(recorded.at().minutes() - arrived.minutes());
    for (SpentMinutes spent : account) {
      assertThat(spent.minutes()).isPositive();
      seen.merge(spent.spent(), spent.minutes(), Long::sum);
    }
  }

  private static long sum(List<SpentMinutes> account) {
    return account.stream().mapToLong(SpentMinutes::minutes).sum();
  }
}
