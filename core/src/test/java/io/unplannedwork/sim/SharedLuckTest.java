package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.WorkType;
import io.unplannedwork.sim.component.Item;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
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
