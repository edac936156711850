package io.unplannedwork.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.component.Item;
import io.unplannedwork.sim.component.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The result does not depend on where the clock stops. Wrong engines for which it would are built
 * here on purpose, and must be caught by the same comparison.
 */
class StopsTest {
  private static final long DAYS = 14;
  private static final Consumer<World> RIGHT = world -> {};

  @Test
  void twoHundredGamesDoNotFeelExtraStops() {
    for (int seed = 0; seed < 200; seed++) {
      Scenario scenario = Lab.company(seed).scenario();
      assertThat(stopping(scenario, seed, RIGHT, new Agenda()))
          .as("daily fingerprints of seed %s", seed)
          .isEqualTo(straight(scenario, seed, new Agenda()));
    }
  }

  @Test
  void theMutantThatDividesAtEachStopIsCaught() {
    assertCaught(
        world ->
            eachAtWork(
                world,
                (person, item) ->
                    item.run.set(
                        world.now(), item.run.at(world.now()) / 1000 * 1000, item.run.rate())),
        false);
  }

  @Test
  void theMutantThatReadsARateFromTheClockAtEachStopIsCaught() {
    assertCaught(
        world ->
            eachAtWork(
                world, (person, item) -> item.run.turn(world.now(), 500 + world.now() % 24 * 20)),
        false);
  }

  @Test
  void theMutantThatRunsOnePassPerStopIsCaught() {
    assertCaught(RIGHT, true);
  }

  private static void assertCaught(Consumer<World> atEachStop, boolean onePass) {
    int caught = 0;
    for (int seed = 0; seed < 10; seed++) {
      Scenario scenario = Lab.company(seed).scenario();
      List<Long> straight = straight(scenario, seed, onePass ? new OnePass() : new Agenda());
      List<Long> stopping =
          stopping(scenario, seed, atEachStop, onePass ? new OnePass() : new Agenda());
      caught += straight.equals(stopping) ? 0 : 1;
    }
    assertThat(caught).as("games of ten in which the mutant shows").isPositive();
  }

  /** Stops at midnights only. */
  private static List<Long> straight(Scenario scenario, long seed, Agenda agenda) {
    List<Long> prints = new ArrayList<>();
    World world = World.create(scenario, seed, log(prints), agenda, new Dice(seed));
    for (long day = 1; day <= DAYS; day++) {
      to(world, day * SimTime.DAY);
    }
    return prints;
  }

  /** Stops anywhere, in pieces of a few entries. */
  private static List<Long> stopping(
      Scenario scenario, long seed, Consumer<World> atEachStop, Agenda agenda) {
    List<Long> prints = new ArrayList<>();
    World world = World.create(scenario, seed, log(prints), agenda, new Dice(seed));
    Dice stops = new Dice(seed + 1000);
    long end = DAYS * SimTime.DAY;
    for (long draw = 0; world.now() < end; draw++) {
      double uniform = stops.uniform(Dice.Purpose.PEOPLE, 1, draw, 0);
      long until = Math.min(end, world.now() + (long) (uniform * uniform * 400));
      world.advance(until, 1 + (int) (uniform * 100) % 7);
      atEachStop.accept(world);
      world.sight().items();
      world.sight().takeChanges();
    }
    return prints;
  }

  /** Past every bell. */
  static void to(World world, long minute) {
    while (world.now() < minute) {
      world.advance(minute, Integer.MAX_VALUE);
    }
  }

  private static EventLog log(List<Long> prints) {
    EventLog log = new EventLog();
    log.listen(
        recorded -> {
          if (recorded.event() instanceof CompanyEvent.DayEnded ended) {
            prints.add(ended.fingerprint());
          }
        });
    return log;
  }

  private interface AtWork {
    void change(Person person, Item item);
  }

  private static void eachAtWork(World world, AtWork change) {
    for (Person person : world.company().people) {
      if (person.doing == Person.Doing.ITEM) {
        Item item = world.company().items.get(person.item);
        if (item.run.rate() > 0) {
          change.change(person, item);
        }
      }
    }
  }

  /** A wrong agenda: what a minute's steps put before themselves waits for the next stop. */
  static final class OnePass extends Agenda {
    private final List<Entry> late = new ArrayList<>();
    private Entry last;

    @Override
    Entry pop() {
      last = super.pop();
      return last;
    }

    @Override
    public void move(Entry entry, long minute) {
      boolean before =
          last != null
              && (entry.turn < last.turn || entry.turn == last.turn && entry.key <= last.key);
      if (before && minute == running()) {
        cancel(entry);
        late.add(entry);
      } else {
        super.move(entry, minute);
      }
    }

    @Override
    void reach(long minute) {
      boolean stop = next() > minute;
      super.reach(minute);
      if (stop) {
        last = null;
        late.forEach(entry -> super.move(entry, minute));
        late.clear();
      }
    }
  }
}
