package io.unplannedwork.desktop.bench;

import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * How fast the engine is by itself: no session, no bots, no measures. Times are of this thread's
 * processor, so that whatever else the machine does hardly counts.
 */
public final class EngineBench {
  private static final int WARM_UP = 3;
  private static final int MOST_PEOPLE = 1000;
  private static final int[] PEOPLE = {10, 30, 100, 300, MOST_PEOPLE};

  private final double seconds;

  /**
   * @param seconds of processor time for each figure, after the warm-up
   */
  public EngineBench(double seconds) {
    this.seconds = seconds;
  }

  /**
   * What went through a laboratory.
   *
   * @param arrivals items that came in
   * @param completions pieces of work that were finished, one for each stage an item passed
   * @param days simulated days
   * @param seconds of processor time
   */
  public record Flow(long arrivals, long completions, long days, double seconds) {
    public double perSecond() {
      return (arrivals + completions) / seconds;
    }
  }

  /**
   * What a simulated day costs a company of a size.
   *
   * @param people how many work there
   * @param companies how many such companies lived side by side, an hour of each in turn
   * @param items how many are open in one of them on average
   * @param eventsPerDay what happens on a day in one of them
   * @param micros processor time of a simulated day of one of them, in each lot that was measured,
   *     from the least to the most
   */
  public record Day(
      int people, int companies, int items, double eventsPerDay, List<Double> micros) {
    /** In the middle lot. */
    public double microsPerDay() {
      return quantile(0.5);
    }

    /** In the lot that a share of all took less than. */
    public double quantile(double share) {
      return micros.get((int) (share * micros.size()));
    }
  }

  /** Runs a laboratory, worlds of one seed after the other, for as long as it was told. */
  public Flow flow(Scenario laboratory) {
    for (int seed = 1; seed <= WARM_UP; seed++) {
      play(laboratory, seed);
    }
    long arrivals = 0;
    long completions = 0;
    long days = 0;
    long spent = 0;
    for (int seed = WARM_UP + 1; spent < seconds * 1e9; seed++) {
      long before = Processor.nanos();
      Counter counter = play(laboratory, seed);
      spent += Processor.nanos() - before;
      arrivals += counter.arrivals;
      completions += counter.completions;
      days += days(laboratory);
    }
    return new Flow(arrivals, completions, days, spent / 1e9);
  }

  private static Counter play(Scenario scenario, int seed) {
    Counter counter = new Counter();
    EventLog log = new EventLog();
    log.listen(counter);
    World world = World.create(scenario, seed, log);
    advance(world, days(scenario) * SimTime.DAY);
    return counter;
  }

  private static long days(Scenario scenario) {
    return scenario.rounds().stream().mapToLong(round -> round.days()).sum();
  }

  /** Companies of more and more people, with work in proportion. */
  public List<Day> byPeople() {
    List<Day> days = new ArrayList<>();
    for (int people : PEOPLE) {
      days.add(day(BenchCompany.of(people, people), people, 1));
    }
    return days;
  }

  /**
   * The same, each beside as many others of its size as make a thousand people. A processor's
   * nearest memory holds as little of many small companies as of a large one: what is left between
   * the sizes is what the engine itself does more where there are more people.
   */
  public List<Day> byPeopleSideBySide() {
    List<Day> days = new ArrayList<>();
    for (int people : PEOPLE) {
      days.add(day(BenchCompany.of(people, people), people, MOST_PEOPLE / people));
    }
    return days;
  }

  /** A company of a hundred people with more and more items open. */
  public List<Day> byItems() {
    List<Day> days = new ArrayList<>();
    for (int items : new int[] {100, 500, 2_500, 10_000, 20_000}) {
      days.add(day(BenchCompany.of(100, items), 100, 1));
    }
    return days;
  }

  private Day day(Scenario scenario, int people, int companies) {
    List<Double> micros = new ArrayList<>();
    Counter counter = new Counter();
    long events = 0;
    long items = 0;
    long spent = 0;
    long days = 0;
    // The first companies warm the machine up.
    for (int lot = 0; spent < seconds * 1e9; lot++) {
      counter.open = 0;
      List<World> worlds = new ArrayList<>();
      for (int i = 0; i < companies; i++) {
        EventLog log = new EventLog();
        log.listen(counter);
        worlds.add(World.create(scenario, (long) lot * companies + i, log));
        advance(worlds.get(i), BenchCompany.FILLED * SimTime.DAY);
      }
      long seen = counter.events;
      long before = Processor.nanos();
      long open = live(worlds, counter);
      long took = Processor.nanos() - before;
      if (lot > 0) {
        spent += took;
        events += counter.events - seen;
        items += open;
        days += (long) companies * BenchCompany.DAYS;
        micros.add(took / 1e3 / companies / BenchCompany.DAYS);
      }
    }
    Collections.sort(micros);
    return new Day(
        people, companies, Math.toIntExact(items / days), (double) events / days, micros);
  }

  /** Lets companies live side by side; how many items were open at the ends of the days. */
  private static long live(List<World> worlds, Counter counter) {
    long open = 0;
    long minute = BenchCompany.FILLED * SimTime.DAY;
    for (int day = 0; day < BenchCompany.DAYS; day++) {
      for (int hour = 0; hour < SimTime.DAY / SimTime.HOUR; hour++) {
        minute += SimTime.HOUR;
        for (World world : worlds) {
          advance(world, minute);
        }
      }
      open += counter.open;
    }
    return open;
  }

  /** The bell stops the clock for those who play; here nobody does. */
  private static void advance(World world, long minute) {
    long reached = world.now();
    while (reached < minute) {
      reached = world.advance(minute, Integer.MAX_VALUE);
    }
  }

  private static final class Counter implements Consumer<Recorded> {
    private long arrivals;
    private long completions;
    private long events;
    private int open;

    @Override
    public void accept(Recorded recorded) {
      events++;
      if (recorded.event() instanceof FlowEvent.ItemArrived) {
        arrivals++;
        open++;
      } else if (recorded.event() instanceof FlowEvent.StageFinished) {
        completions++;
      } else if (recorded.event() instanceof FlowEvent.ItemDone
          || recorded.event() instanceof FlowEvent.ItemLive) {
        open--;
      }
    }
  }
}
