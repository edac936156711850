package io.unplannedwork.lab;

import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.EventLog;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * A laboratory that ships, run as a world by itself for as long as a test needs: the clock of its
 * rounds ends a game, not the world. Nothing is taken from its arithmetic: what comes out is read
 * off the events, as a player's figures are.
 */
record Laboratory(Scenario scenario) {
  static Laboratory of(String id) {
    return read(text(id));
  }

  /** The same, with one thing in its file written otherwise. */
  Laboratory with(String written, String otherwise) {
    String text = text(scenario.id());
    if (!text.contains(written)) {
      throw new IllegalArgumentException(scenario.id() + " does not say " + written);
    }
    return read(text.replace(written, otherwise));
  }

  private static Laboratory read(String text) {
    ScenarioReading reading = ScenarioJson.read(text);
    if (!reading.ok()) {
      throw new IllegalArgumentException(reading.report("laboratory"));
    }
    return new Laboratory(reading.scenario());
  }

  private static String text(String id) {
    String file = "/scenarios/lab/" + id + "/scenario.json";
    try (InputStream in = Laboratory.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs one world with these orders given at its first minute, and tells a listener all of it. */
  <T extends Consumer<Recorded>> T run(long seed, long days, List<Order> orders, T listener) {
    return run(seed, 0, orders, days, listener);
  }

  /** As above, but that the orders are given when so many days have passed. */
  <T extends Consumer<Recorded>> T run(
      long seed, long before, List<Order> orders, long days, T listener) {
    EventLog log = new EventLog();
    log.listen(listener);
    World world = World.create(scenario, seed, log);
    pass(world, before);
    for (Order order : orders) {
      world.apply(order, 0);
    }
    pass(world, days);
    return listener;
  }

  /** Runs worlds of seeds 1 to {@code seeds} and takes one number of each. */
  static Estimate estimate(int seeds, LongFunction<Double> number) {
    double[] numbers = new double[seeds];
    for (int seed = 1; seed <= seeds; seed++) {
      numbers[seed - 1] = number.apply(seed);
    }
    return Estimate.of(numbers);
  }

  /** Lets days pass; the bell, which stops the clock of those who play, stops nothing here. */
  static void pass(World world, long days) {
    long until = world.now() + days * SimTime.DAY;
    while (world.now() < until) {
      world.advance(until, Integer.MAX_VALUE);
    }
  }
}
