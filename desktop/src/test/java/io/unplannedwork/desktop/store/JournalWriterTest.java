package io.unplannedwork.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.metrics.HostMetrics;
import io.unplannedwork.room.JournalRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JournalWriterTest {

  /** What was told as stored although the disk did not hold it. */
  private static List<String> broken(ForgetfulStore store) throws InterruptedException {
    List<String> broken = new ArrayList<>();
    CountDownLatch told = new CountDownLatch(200);
    try (JournalWriter writer = new JournalWriter(store, new HostMetrics())) {
      JournalWriter.RoomJournal journal = writer.journal("ROOM");
      AtomicInteger last = new AtomicInteger();
      journal.onStored(
          position -> {
            if (store.synced() < position) {
              broken.add("told of " + position + " with " + store.synced() + " on disk");
            }
            for (int i = last.getAndSet((int) position); i < position; i++) {
              told.countDown();
            }
          });
      for (int i = 1; i <= 200; i++) {
        journal.append(i, new JournalRecord.Reached(i));
      }
      assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    }
    return broken;
  }

  @Test
  void nothingIsToldBeforeItIsOnTheDisk() throws InterruptedException {
    assertThat(broken(new ForgetfulStore(ForgetfulStore.Habit.HONEST))).isEmpty();
  }

  @Test
  void aStoreThatDoesNotSyncIsCaught() throws InterruptedException {
    assertThat(broken(new ForgetfulStore(ForgetfulStore.Habit.NO_SYNC))).isNotEmpty();
  }

  @Test
  void whatCannotBeWrittenIsTriedAgainUntilItIs() throws InterruptedException {
    ForgetfulStore store = new ForgetfulStore(ForgetfulStore.Habit.HONEST);
    store.failNext(3);
    assertThat(broken(store)).isEmpty();
    assertThat(store.synced()).isEqualTo(200);
    assertThat(store.failures()).isZero();
  }
}
