package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.Law;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.component.Deployment;
import io.unplannedwork.sim.component.Incident;
import io.unplannedwork.sim.component.Item;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What happens in one place moves no luck in another. */
class SharedLuckTest {
  @Test
  void moreWorkFromElsewhereLeavesArrivalsAndEffortsAsTheyWere() {
    assertThat(luck(false, new Dice(5))).isEqualTo(luck(true, new Dice(5)));
  }

  @Test
  void otherPoliciesLeaveArrivalsAndEffortsAsTheyWere() {
    Map<String, String> board = luck(false, new Dice(5));
    Map<String, String> other = new TreeMap<>();
    World world = world(false, new Dice(5), other);
    world.apply(new Order.StopTheLine(true), 0);
    world.apply(new Order.SliceAndBatch(120, 1), 0);
    StopsTest.to(world, 3 * SimTime.WEEK);
    assertThat(other).isEqualTo(board);
  }

  @Test
  void theMutantWithARunningNumberInItsKeysIsCaught() {
    assertThat(luck(false, new Running())).isNotEqualTo(luck(true, new Running()));
  }

  /** In this shop a change fails by luck alone; the work brought in stands before all of it. */
  @Test
  void moreWorkLeavesWhichChangesFailAsItWas() {
    for (String flags : new String[] {"0", "1000"}) {
      Set<Integer> without = failed(flags, 0);
      assertThat(without).hasSizeGreaterThan(10);
      assertThat(failed(flags, 3)).isEqualTo(without);
    }
  }

  /** The ordinals, in their stream, of the changes that failed their release to customers. */
  private static Set<Integer> failed(String flags, int brought) {
    ChangeShop shop =
        new ChangeShop(
            ChangeShop.scenario(
                "{\"constant\": 1000}",
                1,
                "\"approval\": \"NONE\", \"changes\": {\"releases\": \"ON_DEMAND\", \"flags\": "
                    + flags
                    + "}",
                ""),
            9);
    for (int i = 0; i < brought; i++) {
      shop.world.apply(
          new Order.Bring("More", WorkType.CHANGE, null, Map.of(new StageId("build"), 60L), 0), 0);
    }
    shop.run(52 * SimTime.WEEK);
    Map<ItemId, Integer> ordinals = new HashMap<>();
    shop.of(FlowEvent.ItemArrived.class).stream()
        .filter(arrived -> arrived.stream() != null)
        .forEach(arrived -> ordinals.put(arrived.item(), arrived.ordinal()));
    return shop.of(ChangeEvent.ChangeRecorded.class).stream()
        .filter(one -> one.result() == ChangeEvent.Result.FAILED)
        .map(one -> ordinals.get(one.item()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void anExtraIncidentLeavesHowBadAndHowHardTheOthersAreAsItWas() {
    Map<Long, String> without = breakdowns(false);
    Map<Long, String> with = breakdowns(true);
    assertThat(without).hasSizeGreaterThan(20);
    assertThat(with).isEqualTo(without);
  }

  /** What the breakdowns of the shop are like, by their ordinals. */
  private static Map<Long, String> breakdowns(boolean extra) {
    Shop shop = new Shop();
    shop.operators = 30;
    shop.breakdowns.add(
        new BreakdownSpec(
            "",
            new Distribution.Exponential(4_320),
            BreakdownSpec.Counts.ALWAYS,
            null,
            BreakdownSpec.Heals.BY_HAND,
            null,
            false));
    if (extra) {
      shop.bankFaults = 1;
      shop.on(Law.FAULTS);
    }
    World world = shop.open(5);
    Map<Long, String> seen = new TreeMap<>();
    while (world.now() < 150 * SimTime.DAY) {
      world.advance(world.now() + 1_440, Integer.MAX_VALUE);
      for (Incident incident : world.company().incidents.all()) {
        if (incident.breakdown != Item.NONE) {
          seen.put(incident.ordinal, incident.severity + " " + incident.hardness);
        }
      }
    }
    return seen;
  }

  /**
   * The first release of a change may fail, and its first defect show: each has luck of its own.
   */
  @Test
  void aFailedReleaseAndTheDefectItBroughtAreNotHardToMendAlike() {
    Shop shop = new Shop().on(Law.CHANGE_FAILURE, Law.DEFECTS, Law.FAULTS);
    shop.set(Parameter.CHANGE_FAILURE, 1000).set(Parameter.DEFECTS_MADE, 5_000);
    shop.set(Parameter.FAULT_TIME, 1_000);
    shop.response = PolicySpec.Response.FIX_FORWARD;
    shop.operators = 10;
    shop.every = 480;
    World world = shop.open(5);
    Company company = world.company();
    Map<Long, Long> releases = new TreeMap<>();
    Map<Long, Long> defects = new TreeMap<>();
    while (world.now() < 150 * SimTime.DAY) {
      world.advance(world.now() + 60, Integer.MAX_VALUE);
      for (Incident incident : company.incidents.all()) {
        if (incident.ordinal != 1 || incident.generation != 0) {
          continue;
        }
        Deployment deployment = company.deployments.get(incident.deployment);
        if (deployment != null) {
          releases.put(company.items.get(deployment.culprit).origin, incident.hardness);
        } else {
          defects.put(incident.source, incident.hardness);
        }
      }
    }
    releases.keySet().retainAll(defects.keySet());
    assertThat(releases).hasSizeGreaterThan(20);
    assertThat(releases)
        .allSatisfy((origin, hard) -> assertThat(hard).isNotEqualTo(defects.get(origin)));
  }

  /** When each item of the streams came, and what efforts it was given. */
  private static Map<String, String> luck(boolean noise, Dice dice) {
    Map<String, String> luck = new TreeMap<>();
    World world = world(noise, dice, luck);
    StopsTest.to(world, 3 * SimTime.WEEK);
    return luck;
  }

  private static World world(boolean noise, Dice dice, Map<String, String> luck) {
    Lab lab = Lab.company(3);
    if (noise) {
      lab.stream(
          "noise",
          WorkType.CHANGE,
          null,
          Lab.exponential(100),
          Map.of("care", Lab.exponential(10)),
          0);
    }
    World[] world = new World[1];
    EventLog log = new EventLog();
    log.listen(recorded -> note(recorded, world[0], luck));
    world[0] = World.create(lab.scenario(), 5, log, new Agenda(), dice);
    return world[0];
  }

  private static void note(Recorded recorded, World world, Map<String, String> luck) {
    if (recorded.event() instanceof FlowEvent.ItemArrived arrived
        && arrived.stream() != null
        && !arrived.stream().value().equals("noise")) {
      Item item = world.company().items.get(arrived.item().value());
      luck.put(
          arrived.stream() + " " + arrived.ordinal(),
          recorded.at().minutes() + " " + Arrays.toString(item.effort));
    }
  }

  /** Wrong dice: the how-manieth draw of the game stands in for where it comes from. */
  private static final class Running extends Dice {
    private long draws;

    Running() {
      super(5);
    }

    @Override
    public long bits(Purpose purpose, long source, long ordinal, long draw) {
      return super.bits(purpose, source, draws++, draw);
    }
  }
}
