package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tasks in a row, one of which fails. */
class SerialQueueTest {
  @Test
  void aTaskThatFailsIsToldAndHoldsUpNoneOfTheOthers() {
    List<String> ran = new ArrayList<>();
    List<Runnable> started = new ArrayList<>();
    SerialQueue queue = new SerialQueue(started::add, fault -> ran.add(fault.getMessage()));
    queue.add(() -> ran.add("first"));
    queue.add(
        () -> {
          throw new IllegalStateException("no words for it");
        });
    queue.add(() -> ran.add("last"));

    while (!started.isEmpty()) {
      started.remove(0).run();
    }

    assertThat(ran).containsExactly("first", "no words for it", "last");
  }
}
