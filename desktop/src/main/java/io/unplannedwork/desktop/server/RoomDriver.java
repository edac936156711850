package io.unplannedwork.desktop.server;

import io.unplannedwork.desktop.metrics.HostMetrics;
import io.unplannedwork.room.Room;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Lets one room run on a pool, on one thread at a time: when something is posted, and when the room
 * asked to be called again. Tells it how much real time has passed.
 */
final class RoomDriver {
  private enum State {
    IDLE,
    QUEUED,
    RUNNING,
    AGAIN,
    BROKEN
  }

  private final Room room;
  private final ScheduledExecutorService pool;
  private final Consumer<Throwable> broken;
  private final Runnable over;
  private final HostMetrics metrics;
  private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
  private long millis = now();
  private ScheduledFuture<?> timer;
  private long timerAt;

  /**
   * @param broken is told, once, that the room failed and is not run any more
   * @param over is told that the room is not needed any more, perhaps more than once
   */
  RoomDriver(
      Room room,
      ScheduledExecutorService pool,
      HostMetrics metrics,
      Consumer<Throwable> broken,
      Runnable over) {
    this.over = over;
    this.metrics = metrics;
    this.room = room;
    this.pool = pool;
    this.broken = broken;
    room.startAt(millis);
    room.onPost(this::wake);
    wake();
  }

  private void wake() {
    while (true) {
      State seen = state.get();
      if (seen == State.IDLE) {
        if (state.compareAndSet(State.IDLE, State.QUEUED)) {
          submit();
          return;
        }
      } else if (seen != State.RUNNING || state.compareAndSet(State.RUNNING, State.AGAIN)) {
        return;
      }
    }
  }

  private void submit() {
    long since = System.nanoTime();
    try {
      pool.execute(
          () -> {
            long began = System.nanoTime();
            metrics.waited(TimeUnit.NANOSECONDS.toMicros(began - since));
            run();
            metrics.ran(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began));
          });
    } catch (RejectedExecutionException e) {
      state.set(State.BROKEN); // the host stops
    }
  }

  private void run() {
    state.set(State.RUNNING);
    long due;
    try {
      long before = millis;
      millis = now();
      due = room.run(millis - before);
    } catch (RuntimeException | Error e) {
      state.set(State.BROKEN);
      broken.accept(e);
      return;
    }
    if (room.over()) {
      over.run();
    }
    if (due > 0 && due < Long.MAX_VALUE) {
      setTimer(due);
    }
    if (due == 0 || !state.compareAndSet(State.RUNNING, State.IDLE)) {
      state.set(State.QUEUED);
      submit();
    }
  }

  /** At most one timer is set; an earlier wish replaces a later one. */
  private void setTimer(long due) {
    long now = now();
    long at = now + due;
    // one whose time has come may have woken this very run, although it is not marked as done yet
    boolean pending = timer != null && timerAt > now && !timer.isDone();
    if (pending && timerAt <= at) {
      return;
    }
    if (pending) {
      timer.cancel(false);
    }
    timerAt = at;
    try {
      timer = pool.schedule(this::wake, due, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      timer = null; // the host stops
    }
  }

  /** The clock by which rooms are told how much time passes, in milliseconds. */
  static long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }
}
