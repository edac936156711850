package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.view.Body;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that is used for long neither grows nor keeps anything. Game after game is opened, joined
 * over sockets, played at eight times the speed for a while, brought to its end and left. {@code
 * -Dsoak=600} is ten minutes of that.
 */
class SoakTest {
  private static final int SECONDS = Integer.getInteger("soak", 25);

  /** Games at a time. */
  private static final int ROOMS = 4;

  /** Games after which nothing is new any more to the machine. */
  private static final int WARM_UP = 8 * ROOMS;

  private static final long PLAYED_MILLIS = 600;
  private static final long LEAST_GROWTH = 6_000_000;

  /** Pools breathe by some threads; one left behind by each game would be many times as many. */
  private static final int POOLS = 12;

  @TempDir Path folder;
  private long simulated;
  private int games;

  private record Held(long heap, int threads, long files) {}

  @Test
  @Tag("slow")
  void aHostThatIsUsedForHoursHoldsNoMoreThanAtFirst() throws Exception {
    Host.Settings settings =
        new Host.Settings(
            "127.0.0.1",
            0,
            Front.OPEN,
            SocketLimits.USUAL,
            RoomSettings.USUAL.linger(20),
            Host.Telling.NOTHING_MORE);
    SqlStore store = new SqlStore(new Database.File(folder.resolve("soak.journal")));
    try (Host host = Host.start(settings, store, Bots.MINDS)) {
      while (games < WARM_UP) {
        wave(host);
      }
      Held first = held(host);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      while (System.nanoTime() < end) {
        wave(host);
      }
      Held last = held(host);
      System.out.printf(
          java.util.Locale.ROOT,
          "soak: %d games, %.1f hours of play at its usual pace; at first %s, at last %s%n",
          games,
          simulated / (double) SimTime.WEEK * 42 / 3600,
          first,
          last);
      assertThat(last.threads()).isLessThanOrEqualTo(first.threads() + POOLS);
      assertThat(last.files()).isLessThanOrEqualTo(first.files() + 4);
      assertThat(last.heap()).isLessThan(first.heap() + Math.max(LEAST_GROWTH, first.heap() / 5));
    }
  }

  private void wave(Host host) throws InterruptedException {
    List<Visitor> players = new ArrayList<>();
    List<Visitor> leads = new ArrayList<>();
    String address = "http://127.0.0.1:" + host.port() + "/";
    for (int i = 0; i < ROOMS; i++) {
      Rooms.Open open = host.rooms().open(SmallCompany.scenario(), games++, 2);
      players.add(new Visitor(address, open.code(), ToHost.As.SEAT, ""));
      leads.add(new Visitor(address, open.code(), ToHost.As.FACILITATOR, open.facilitator()));
    }
    for (Visitor player : players) {
      player.await("the chairs", visitor -> !visitor.model().view().parts().isEmpty());
      player.link.takeSeat(SmallCompany.DEV, "Ann");
      player.await("the seat", v -> v.model().viewer().equals(Viewer.seat(SmallCompany.DEV)));
    }
    for (Visitor lead : leads) {
      lead.give(new Command.SetSpeed(8));
    }
    while (leads.stream().anyMatch(lead -> phase(lead) != Phase.ENDED)) {
      if (leads.stream().allMatch(lead -> phase(lead) == Phase.RUN)) {
        Thread.sleep(PLAYED_MILLIS);
      }
      for (Visitor lead : leads) {
        lead.await("answers", visitor -> visitor.model().pending().isEmpty());
        Phase before = phase(lead);
        if (before != Phase.ENDED) {
          lead.give(new Command.EndPhase());
          lead.await("the next phase", visitor -> phaseOf(visitor) != before);
        }
      }
    }
    for (Visitor lead : leads) {
      synchronized (lead) {
        simulated += lead.minute();
      }
    }
    players.forEach(Visitor::close);
    leads.forEach(Visitor::close);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!host.rooms().workshop().rooms().isEmpty()) {
      assertThat(System.nanoTime()).as("games that are over are let go of").isLessThan(end);
      Thread.sleep(10);
    }
  }

  private static Phase phase(Visitor visitor) {
    synchronized (visitor) {
      return phaseOf(visitor);
    }
  }

  private static Phase phaseOf(Visitor visitor) {
    return visitor.model().view().one(Body.Clock.class).map(Body.Clock::phase).orElse(Phase.LOBBY);
  }

  /** What the whole process holds, garbage left out. */
  private static Held held(Host host) throws InterruptedException {
    assertThat(host.rooms().workshop().rooms()).isEmpty();
    Thread.sleep(1_000);
    long heap = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(100);
      heap = Math.min(heap, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    }
    long files =
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getOpenFileDescriptorCount()
            : 0;
    return new Held(heap, ManagementFactory.getThreadMXBean().getThreadCount(), files);
  }
}
