package io.unplannedwork.desktop.store;

import io.unplannedwork.desktop.metrics.HostMetrics;
import io.unplannedwork.room.Journal;
import io.unplannedwork.room.JournalRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes journals: what has come meanwhile goes in one transaction. Rooms are
 * told only after it is committed. While the store fails, nothing is told and it is tried again.
 */
public final class JournalWriter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);
  private static final int MOST_ENTRIES = 512;
  private static final long RETRY_MILLIS = 250;

  private final Store store;
  private final HostMetrics metrics;
  private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
  private final Map<String, RoomJournal> journals = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::work, "journal");
  private volatile boolean closing;

  public JournalWriter(Store store, HostMetrics metrics) {
    this.store = store;
    this.metrics = metrics;
    thread.start();
  }

  /** The journal of one room; tell it whom to tell before its first record can be stored. */
  public RoomJournal journal(String room) {
    return journals.computeIfAbsent(room, RoomJournal::new);
  }

  /** Nothing more will be written of a room. */
  public void forget(String room) {
    journals.remove(room);
  }

  /** Where a room's records go; whoever listens hears the position up to which all are stored. */
  public final class RoomJournal implements Journal {
    private final String room;
    private LongConsumer listener;
    private long stored;

    private RoomJournal(String room) {
      this.room = room;
    }

    @Override
    public void append(long position, JournalRecord record) {
      queue.add(new Entry(room, position, record));
    }

    /** Hears of everything stored, also of what was stored before this call. */
    public synchronized void onStored(LongConsumer newListener) {
      listener = newListener;
      if (stored > 0) {
        listener.accept(stored);
      }
    }

    private synchronized void stored(long position) {
      stored = position;
      if (listener != null) {
        listener.accept(position);
      }
    }
  }

  /** Writes what is waiting, as far as the store lets it, and stops. */
  @Override
  public void close() {
    closing = true;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    List<Entry> batch = new ArrayList<>();
    boolean failing = false;
    while (true) {
      try {
        if (batch.isEmpty()) {
          Entry first = queue.poll(RETRY_MILLIS, TimeUnit.MILLISECONDS);
          if (first == null) {
            if (closing) {
              return;
            }
            continue;
          }
          batch.add(first);
          queue.drainTo(batch, MOST_ENTRIES - 1);
        }
        long before = System.nanoTime();
        store.write(batch);
        metrics.committed(batch.size(), TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - before));
        if (failing) {
          LOG.info("The journal can be written again.");
          failing = false;
        }
        tell(batch);
        batch.clear();
      } catch (StoreFailure e) {
        metrics.commitFailed();
        if (!failing) {
          LOG.error("{} Play pauses until it can be written again.", e.getMessage());
          failing = true;
        }
        if (closing) {
          LOG.error("{} records could not be stored.", batch.size() + queue.size());
          return;
        }
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void tell(List<Entry> batch) {
    Map<String, Long> last = new TreeMap<>();
    batch.forEach(entry -> last.put(entry.room(), entry.position()));
    last.forEach(
        (room, position) -> {
          RoomJournal journal = journals.get(room);
          if (journal != null) {
            journal.stored(position);
          }
        });
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
