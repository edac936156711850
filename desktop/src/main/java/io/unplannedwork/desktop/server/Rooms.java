package io.unplannedwork.desktop.server;

import io.unplannedwork.desktop.metrics.HostMetrics;
import io.unplannedwork.desktop.store.JournalWriter;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.room.Admission;
import io.unplannedwork.room.Diverged;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.MemoryLink;
import io.unplannedwork.room.Minds;
import io.unplannedwork.room.Room;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.room.Secrets;
import io.unplannedwork.room.TokenHash;
import io.unplannedwork.room.Workshop;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rooms that run: on a small pool of threads, with one writer of journals. No network. */
public final class Rooms implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

  private static final long RESTORE_MILLIS = 50;
  private static final long MARK_SECONDS = 2;

  private final Store store;
  private final Minds minds;
  private final RoomSettings settings;
  private final Secrets secrets = new RandomSecrets();
  private final Workshop workshop = new Workshop();
  private final HostMetrics metrics = new HostMetrics();
  private final JournalWriter writer;
  private final ScheduledThreadPoolExecutor pool;

  /**
   * @param store where journals are kept; closed with the rooms
   */
  public Rooms(Store store, Minds minds, RoomSettings settings) {
    this.store = store;
    this.minds = minds;
    this.settings = settings;
    writer = new JournalWriter(store, metrics);
    AtomicInteger number = new AtomicInteger();
    int threads = Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));
    pool =
        new ScheduledThreadPoolExecutor(
            threads, task -> new Thread(task, "room-" + number.incrementAndGet()));
    pool.setRemoveOnCancelPolicy(true);
    pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * A room that is open now.
   *
   * @param room it
   * @param facilitator the secret token that proves a facilitator
   */
  public record Open(Room room, String facilitator) {
    public String code() {
      return room.code();
    }

    @Override
    public String toString() {
      return "Open[" + room.code() + "]";
    }
  }

  /** A room that stands in the journal and cannot be gone on with, and why. */
  public record Left(String code, String why) {}

  /** What came of the journal's running rooms. */
  public record Reopened(List<Open> open, List<Left> left) {}

  /** Opens a new room in its lobby. */
  public Open open(Scenario scenario, long seed, int players) {
    String code = secrets.code();
    JournalWriter.RoomJournal journal = writer.journal(code);
    String facilitator = secrets.token();
    Room room =
        Room.open(
            new JournalRecord.Opened(World.RULES, code, scenario, seed, players),
            TokenHash.of(facilitator),
            minds,
            journal,
            secrets,
            settings);
    start(room, journal);
    return new Open(room, facilitator);
  }

  /** Reopens every running room of the journal, paused, each with one more facilitator's token. */
  public Reopened reopen() {
    List<Open> open = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    for (String code : store.running()) {
      try {
        open.add(reopen(code));
      } catch (Diverged e) {
        left.add(new Left(code, e.getMessage()));
      } catch (StoreFailure e) {
        throw e;
      } catch (RuntimeException e) {
        // one game that fails must not keep the others from going on
        LOG.error("A game of the journal cannot be gone on with; its journal is whole.", e);
        left.add(
            new Left(code, "an error of ours; its journal is whole, keep it for a later version."));
      }
    }
    return new Reopened(open, left);
  }

  private Open reopen(String code) {
    Store.Stored stored = store.read(code);
    Store.Damage damage = stored.damage();
    if (damage != null) {
      if (!damage.last()) {
        throw new Diverged(
            damage.sentence() + " What follows is whole, so it is not gone on without it.");
      }
      LOG.error("{} The game goes on from the record before.", damage.sentence());
      store.cut(code, damage.position() - 1);
    }
    JournalWriter.RoomJournal journal = writer.journal(code);
    Room room = Room.reopen(stored.records(), minds, journal, secrets, settings);
    String facilitator = secrets.token();
    room.addFacilitator(TokenHash.of(facilitator));
    LOG.info(
        "A room goes on at minute {} with fingerprint {}.",
        room.now(),
        Long.toHexString(room.fingerprint()));
    start(room, journal);
    return new Open(room, facilitator);
  }

  private void start(Room room, JournalWriter.RoomJournal journal) {
    workshop.add(room);
    drive(room, journal, Rooms.Broken.ONCE);
  }

  private void drive(Room room, JournalWriter.RoomJournal journal, Broken next) {
    room.compareWith(workshop.standings());
    room.onFault((id, fault) -> LOG.error("Fault {}: a question was not answered.", id, fault));
    new RoomDriver(
        room, pool, metrics, fault -> broke(room, journal, next, fault), () -> letGo(room));
    journal.onStored(room::committed);
  }

  /** The game is over and nobody is there: it lives on in the store alone. */
  private void letGo(Room room) {
    workshop.remove(room);
    writer.forget(room.code());
  }

  /** What an error in a room leads to. */
  private enum Broken {
    /** The game is read from its journal and goes on. */
    ONCE,
    /** It has been read from its journal before: it stands still. */
    AGAIN
  }

  private void broke(Room room, JournalWriter.RoomJournal journal, Broken which, Throwable fault) {
    if (which == Broken.AGAIN) {
      LOG.error("A room made an error again and stands still; its journal is whole.", fault);
      room.abandon();
      return;
    }
    LOG.error("A room made an error; its game is read from its journal.", fault);
    restore(room, journal);
  }

  private void restore(Room room, JournalWriter.RoomJournal journal) {
    if (!room.stored()) {
      try {
        pool.schedule(() -> restore(room, journal), RESTORE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        LOG.info("The host stops before a room could be restored; it is when it starts again.");
      }
      return;
    }
    try {
      Store.Stored stored = store.read(room.code());
      if (stored.damage() != null) {
        throw new Diverged(stored.damage().sentence());
      }
      Room again = Room.reopen(stored.records(), minds, journal, secrets, settings);
      workshop.replace(again);
      drive(again, journal, Broken.AGAIN);
      room.replaced();
    } catch (RuntimeException e) {
      LOG.error("The room cannot be restored and stands still; its journal is whole.", e);
      room.abandon();
    }
  }

  HostMetrics metrics() {
    return metrics;
  }

  public Workshop workshop() {
    return workshop;
  }

  /** A link to a room here, for a window in the same process; it is pumped by its owner. */
  public MemoryLink link(Room room, Admission admission) {
    return new MemoryLink(room, admission);
  }

  /** Stores the minute every room has reached, and stops. */
  @Override
  public void close() {
    List<Room> rooms = workshop.rooms();
    CountDownLatch marked = new CountDownLatch(rooms.size());
    rooms.forEach(room -> room.closeDown(marked::countDown));
    try {
      // a room that is being restored marks nothing, and its journal has all there is
      marked.await(MARK_SECONDS, TimeUnit.SECONDS);
      pool.shutdown();
      if (!pool.awaitTermination(5, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
    writer.close();
    store.close();
  }
}
