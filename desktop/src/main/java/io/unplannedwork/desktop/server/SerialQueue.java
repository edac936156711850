package io.unplannedwork.desktop.server;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Runs what it is given one after the other, in order, on threads it borrows. What one task does
 * wrong does not hold up the rest.
 */
final class SerialQueue {
  private final Executor executor;
  private final Consumer<RuntimeException> fault;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();

  /** {@code fault} hears what a task threw, before the next one runs. */
  SerialQueue(Executor executor, Consumer<RuntimeException> fault) {
    this.executor = executor;
    this.fault = fault;
  }

  void add(Runnable task) {
    tasks.add(task);
    if (waiting.getAndIncrement() == 0) {
      start();
    }
  }

  private void start() {
    try {
      executor.execute(this::work);
    } catch (RejectedExecutionException e) {
      tasks.clear(); // the host stops
    }
  }

  private void work() {
    try {
      tasks.remove().run();
    } catch (RuntimeException e) {
      fault.accept(e);
    } finally {
      if (waiting.decrementAndGet() > 0) {
        start();
      }
    }
  }
}
