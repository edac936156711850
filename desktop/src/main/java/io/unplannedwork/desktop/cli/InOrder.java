package io.unplannedwork.desktop.cli;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Does the same for many numbers on several threads and hands the results on in their order. */
final class InOrder {
  /** How many results wait for an earlier one at most, for each thread. */
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Works out {@code work} for 1 to {@code last} and gives each result to {@code sink}, on the
   * calling thread, in the order of the numbers.
   */
  static <R> void run(int last, int threads, IntFunction<R> work, Consumer<R> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      ArrayDeque<Future<R>> waiting = new ArrayDeque<>();
      int next = 1;
      while (next <= last || !waiting.isEmpty()) {
        while (next <= last && waiting.size() < threads * AHEAD) {
          int number = next++;
          waiting.add(pool.submit(() -> work.apply(number)));
        }
        sink.accept(waiting.remove().get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandFailure.fault("Interrupted.");
    } finally {
      pool.shutdownNow();
    }
  }
}
