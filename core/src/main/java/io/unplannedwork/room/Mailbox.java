package io.unplannedwork.room;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is posted to a room, from any thread, until the room takes it on its driver's thread. */
final class Mailbox {
  private final Queue<Runnable> inputs = new ConcurrentLinkedQueue<>();
  private volatile Runnable waker = () -> {};
  private volatile boolean unattended;

  /** {@code newWaker} is called, on the posting thread, when there is something new to do. */
  void onPost(Runnable newWaker) {
    waker = newWaker;
  }

  void wake() {
    waker.run();
  }

  void post(Runnable input) {
    inputs.add(input);
    if (unattended) {
      runUnattended();
    } else {
      wake();
    }
  }

  boolean isEmpty() {
    return inputs.isEmpty();
  }

  /** The oldest input, which the caller runs; null for none. */
  Runnable poll() {
    return inputs.poll();
  }

  /** No driver takes anything from now on: whoever posts has it answered at once. */
  void leaveUnattended() {
    unattended = true;
  }

  /**
   * Answers what is there, one at a time, on whichever thread asks. What was posted just before
   * nobody attended to it any more is answered here as well.
   */
  void runUnattended() {
    synchronized (inputs) {
      for (Runnable input = inputs.poll(); input != null; input = inputs.poll()) {
        input.run();
      }
    }
  }
}
