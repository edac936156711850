package io.unplannedwork.desktop.server;

import io.unplannedwork.client.LinkListener;
import io.unplannedwork.client.LinkState;
import io.unplannedwork.client.Model;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Update;
import io.unplannedwork.view.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Somebody at a remote link; everything heard is kept under one lock, and can be waited for. */
final class Visitor implements LinkListener, AutoCloseable {
  /** Tests that stop hosts wait for those who come back. */
  private static final long MOST_MILLIS_BETWEEN_TRIES = 250;

  /** Waits are looked at so often, in nanoseconds. */
  private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(250);

  /** No two clients may give their commands the same names. */
  private static final AtomicInteger STARTED = new AtomicInteger();

  final RemoteLink link;
  private final Model model;
  final List<String> accepted = new ArrayList<>();
  final List<Refusal> refused = new ArrayList<>();
  final List<String> sentences = new ArrayList<>();
  int seated;

  /** How often it was shown everything anew: once for each time it came in. */
  int fulls;

  Visitor(String address, String code, ToHost.As as, String token) {
    model = new Model(as.name() + STARTED.incrementAndGet());
    link = new RemoteLink(address, code, as, token, MOST_MILLIS_BETWEEN_TRIES);
    link.listen(this);
  }

  synchronized String give(Command command) {
    return model.send(link, command);
  }

  /**
   * Waits until something holds of what was heard; fails after half a minute. While the machine
   * sleeps or stands still no time counts: nobody else gets on with anything either.
   */
  synchronized void await(String what, Predicate<Visitor> holds) throws InterruptedException {
    long left = TimeUnit.SECONDS.toNanos(30);
    while (!holds.test(this)) {
      if (left <= 0) {
        throw new AssertionError(
            "never came: " + what + "; refused " + refused + "; " + model.sentence());
      }
      long before = System.nanoTime();
      wait(TimeUnit.NANOSECONDS.toMillis(SLICE));
      left -= Math.min(2 * SLICE, System.nanoTime() - before);
    }
  }

  synchronized List<String> acceptedSoFar() {
    return List.copyOf(accepted);
  }

  synchronized int fullsSoFar() {
    return fulls;
  }

  synchronized String token() {
    return model.token();
  }

  synchronized Body.Pulse pulse() {
    return model.view().one(Body.Pulse.class).orElseThrow();
  }

  /** All it sees, by key. */
  synchronized Map<String, Body> bodies() {
    Map<String, Body> bodies = new TreeMap<>();
    model.view().parts().forEach(part -> bodies.put(part.key(), part.body()));
    return bodies;
  }

  /** Only within {@link #await} or under this lock. */
  Model model() {
    return model;
  }

  /** The newest clock; minute −1 before the first update. */
  long minute() {
    return model.view().one(Body.Clock.class).map(Body.Clock::minute).orElse(-1L);
  }

  boolean paused() {
    return model.view().one(Body.Clock.class).map(Body.Clock::paused).orElse(false);
  }

  @Override
  public synchronized void onUpdate(Update update) {
    model.onUpdate(update);
    fulls += update.full() ? 1 : 0;
    notifyAll();
  }

  @Override
  public synchronized void onAccepted(String commandId) {
    model.onAccepted(commandId);
    accepted.add(commandId);
    notifyAll();
  }

  @Override
  public synchronized void onRefused(String commandId, Refusal refusal) {
    model.onRefused(commandId, refusal);
    refused.add(refusal);
    notifyAll();
  }

  @Override
  public synchronized void onSeated(Viewer viewer, String token) {
    model.onSeated(viewer, token);
    seated++;
    notifyAll();
  }

  @Override
  public synchronized void onWhy(Why why) {
    model.onWhy(why);
    notifyAll();
  }

  @Override
  public synchronized void onState(LinkState state, String sentence) {
    model.onState(state, sentence);
    sentences.add(sentence);
    notifyAll();
  }

  @Override
  public void close() {
    link.close();
  }
}
