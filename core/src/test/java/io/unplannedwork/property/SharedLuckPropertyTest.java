package io.unplannedwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.ItemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.StreamSpec;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import io.unplannedwork.sim.World;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One more incident moves people and queues, and no luck of demand. */
@Tag("slow")
class SharedLuckPropertyTest {
  private static final int SEEDS = Integer.getInteger("property.seeds", 1000);
  private static final int FROM = Integer.getInteger("property.from", 0);
  private static final long DAYS = 10;

  /** What a company's demand was given, and how often it was disturbed. */
  private static final class Luck {
    private final Map<String, Long> demand = new TreeMap<>();
    private final Map<String, String> effort = new TreeMap<>();
    private long incidents;
  }

  @Test
  void anExtraIncidentLeavesWhenItemsComeAndHowBigTheyAreAsTheyWere() {
    long disturbed = 0;
    long items = 0;
    for (int seed = FROM; seed < FROM + SEEDS; seed++) {
      Scenario scenario = RandomScenario.withSizesByLuckAlone(seed);
      Luck quiet = play(scenario, seed, false);
      Luck other = play(scenario, seed, true);
      assertThat(other.demand).as("demand of seed %s", seed).isEqualTo(quiet.demand);
      other.effort.keySet().retainAll(quiet.effort.keySet());
      quiet.effort.keySet().retainAll(other.effort.keySet());
      assertThat(other.effort).as("efforts of seed %s", seed).isEqualTo(quiet.effort);
      disturbed += other.incidents > quiet.incidents ? 1 : 0;
      items += quiet.demand.size();
    }
    assertThat(disturbed).as("games with one more incident").isGreaterThan(SEEDS / 4);
    assertThat(items).isGreaterThan(5L * SEEDS);
  }

  private static Luck play(Scenario scenario, int seed, boolean extra) {
    Luck luck = new Luck();
    World[] world = new World[1];
    Map<ItemId, String> fresh = new TreeMap<>();
    // In a closed loop an item comes when another is done: its work is luck, its time is not.
    Set<StreamId> loops =
        scenario.demand().stream()
            .filter(stream -> stream.loop() > 0)
            .map(StreamSpec::id)
            .collect(Collectors.toSet());
    EventLog log = new EventLog();
    log.listen(
        recorded -> {
          if (recorded.event() instanceof ProductionEvent.IncidentOpened) {
            luck.incidents++;
          } else if (recorded.event() instanceof FlowEvent.ItemArrived arrived
              && arrived.stream() != null) {
            String origin = arrived.stream() + " " + arrived.ordinal();
            if (!loops.contains(arrived.stream())) {
              luck.demand.put(origin, recorded.at().minutes());
            }
            fresh.put(arrived.item(), origin);
          } else if (recorded.event() instanceof FlowEvent.StageEntered entered
              && fresh.containsKey(entered.item())) {
            String origin = fresh.remove(entered.item());
            if (world[0] != null) { // what comes in the first minute is founded with the company
              luck.effort.put(origin, effort(world[0], entered));
            }
          }
        });
    world[0] = World.create(scenario, seed, log);
    long at = SimTime.DAY + 60L * (seed % 48);
    to(world[0], at);
    if (extra) {
      world[0].apply(new Order.Fire(new InjectId("inject0")), 0);
    }
    to(world[0], DAYS * SimTime.DAY);
    return luck;
  }

  /** The work of the first stage, which an item may enter later than it came. */
  private static String effort(World world, FlowEvent.StageEntered entered) {
    StageId stage = entered.stage();
    return stage + " " + world.sight().item(entered.item()).map(Sight.ItemRow::effort).orElse(-1L);
  }

  private static void to(World world, long minute) {
    while (world.now() < minute) {
      world.advance(minute, Integer.MAX_VALUE);
    }
  }
}
