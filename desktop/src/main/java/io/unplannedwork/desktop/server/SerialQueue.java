package io.unplannedwork.desktop.server;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs what it is given one after the other, in order, on threads it borrows. */
final class SerialQueue {
  private final Executor executor;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();

  SerialQueue(Executor executor) {
    this.executor = executor;
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
    } finally {
      // what one task does wrong must not hold up the rest
      if (waiting.decrementAndGet() > 0) {
        start();
      }
    }
  }
}
