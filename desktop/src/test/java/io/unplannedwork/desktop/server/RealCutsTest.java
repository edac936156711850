package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.view.Body;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real connections that are cut at random while commands are under way: lost, silent in one
 * direction, opened in a second tab, taken to another device. {@code -Dcuts=…} is how often each of
 * eight games is cut.
 */
@Tag("slow")
class RealCutsTest {
  private static final int GAMES = 8;

  @TempDir Path folder;

  /** A game with Ann and the facilitator, each behind a line of their own. */
  private static final class Game implements AutoCloseable {
    private final Rooms.Open room;
    private final SplittableRandom random;
    private final Relay annLine;
    private final Relay leadLine;
    private final Visitor lead;
    private final List<Visitor> former = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private Visitor ann;
    private String token;

    Game(Host host, long seed) throws Exception {
      room = host.rooms().open(SmallCompany.scenario(), seed, 2);
      random = new SplittableRandom(seed);
      annLine = new Relay(host.port());
      leadLine = new Relay(host.port());
      ann = new Visitor(annLine.address(), room.code(), ToHost.As.SEAT, "");
      lead =
          new Visitor(leadLine.address(), room.code(), ToHost.As.FACILITATOR, room.facilitator());
      ann.await("the chairs", v -> v.fulls == 1);
      lead.await("the chairs", v -> v.fulls == 1);
      ann.link.takeSeat(SmallCompany.DEV, "Ann");
      ann.await("the seat", v -> v.model().viewer().equals(Viewer.seat(SmallCompany.DEV)));
      token = ann.token();
      for (Phase phase : List.of(Phase.BRIEFING, Phase.PLAN, Phase.RUN)) {
        lead.give(new Command.EndPhase());
        lead.await(phase.name(), v -> clock(v).phase() == phase);
      }
    }

    void act() {
      lead.give(
          switch (random.nextInt(6)) {
            case 0 -> new Command.Pause(true);
            case 1, 2 -> new Command.Pause(false);
            case 3 -> new Command.EndHold();
            default -> new Command.SetSpeed(1 << random.nextInt(4));
          });
      Command ready = new Command.Ready(random.nextBoolean());
      String id = ann.give(ready);
      if (random.nextInt(4) == 0) {
        ann.link.send(id, ready);
        twice.add(id);
      }
    }

    void cut() throws InterruptedException {
      act();
      boolean annsLine = random.nextBoolean();
      Relay line = annsLine ? annLine : leadLine;
      switch (random.nextInt(8)) {
        case 0, 1 -> line.cut();
        case 2, 3 -> {
          line.loseAnswers();
          act();
          Thread.sleep(random.nextInt(15));
          line.cut();
        }
        case 4 -> {
          line.loseWords();
          act();
          Thread.sleep(random.nextInt(15));
          line.cut();
        }
        case 5 -> {
          // a second tab, and then the first one is closed
          Visitor tab = new Visitor(annLine.address(), room.code(), ToHost.As.SEAT, token);
          act();
          changeTo(tab);
        }
        case 6 -> {
          // another device, while the old one is off
          act();
          ann.await("answers to all", v -> v.model().pending().isEmpty());
          ann.close();
          changeTo(new Visitor(annLine.address(), room.code(), ToHost.As.SEAT, token));
        }
        default -> {
          annLine.cut();
          leadLine.cut();
        }
      }
      act();
      // so that not every cut finds a line that was cut just before
      if (random.nextInt(3) > 0) {
        settle();
      }
    }

    private void changeTo(Visitor next) throws InterruptedException {
      ann.await("answers to all", v -> v.model().pending().isEmpty());
      ann.close();
      former.add(ann);
      ann = next;
      ann.await("the seat", v -> v.seated > 0 && v.fulls > 0);
    }

    private void settle() throws InterruptedException {
      ann.await(
          "answers to all",
          v -> v.model().pending().isEmpty() && v.model().state() == LinkState.OPEN);
      lead.await(
          "answers to all",
          v -> v.model().pending().isEmpty() && v.model().state() == LinkState.OPEN);
    }

    /** Everybody sees the same game as somebody who has only just come. */
    void end(Host host) throws InterruptedException {
      settle();
      lead.give(new Command.Pause(true));
      settle();
      lead.await("the paused game", v -> v.paused() || clock(v).phase() == Phase.ENDED);
      String address = host.addresses().get(0);
      try (Visitor late =
              new Visitor(address, room.code(), ToHost.As.FACILITATOR, room.facilitator());
          Visitor tab = new Visitor(address, room.code(), ToHost.As.SEAT, token)) {
        late.await("the game", v -> v.fulls == 1 && v.bodies().equals(lead.bodies()));
        tab.await("the game", v -> v.fulls == 1 && v.bodies().equals(ann.bodies()));
        assertThat(late.pulse()).isEqualTo(tab.pulse());
      }
    }

    void check(Store store) {
      Store.Stored stored = store.read(room.code());
      assertThat(stored.damage()).isNull();
      List<String> ids =
          stored.records().stream()
              .filter(JournalRecord.Given.class::isInstance)
              .map(record -> ((JournalRecord.Given) record).id())
              .filter(id -> !id.isEmpty())
              .toList();
      List<String> accepted = new ArrayList<>(lead.acceptedSoFar());
      former.add(ann);
      former.forEach(device -> accepted.addAll(device.acceptedSoFar()));
      assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(10);
      assertThat(accepted).containsAll(ids);
      assertThat(ids).containsAll(accepted);
      twice.forEach(accepted::remove);
      assertThat(accepted).as("answered once").doesNotHaveDuplicates();
      Body.Pulse shown = lead.pulse();
      assertThat(Long.toHexString(Replay.of(stored.records(), event -> {}).fingerprint()))
          .isEqualTo(shown.fingerprint());
    }

    private static Body.Clock clock(Visitor visitor) {
      return visitor.model().view().one(Body.Clock.class).orElseThrow();
    }

    @Override
    public void close() throws IOException {
      ann.close();
      lead.close();
      annLine.close();
      leadLine.close();
    }
  }

  @Test
  void whoeverIsCutOffAtAnyMomentFindsTheGameAsItIsAndNoCommandActsTwiceOrIsLost()
      throws Exception {
    int cuts = Integer.getInteger("cuts", 125);
    Path journal = folder.resolve("journal.db");
    List<Game> games = new ArrayList<>();
    ExecutorService players = Executors.newFixedThreadPool(GAMES);
    try {
      try (Host host =
          Host.start(
              new Host.Settings("127.0.0.1", 0),
              new SqlStore(new Database.File(journal)),
              Bots.MINDS)) {
        for (int i = 0; i < GAMES; i++) {
          games.add(new Game(host, i + 1));
        }
        List<Future<?>> played = new ArrayList<>();
        for (Game game : games) {
          played.add(
              players.submit(
                  () -> {
                    for (int i = 0; i < cuts; i++) {
                      game.cut();
                    }
                    game.end(host);
                    return null;
                  }));
        }
        for (Future<?> each : played) {
          each.get();
        }
      }
      try (Store store = new SqlStore(new Database.File(journal))) {
        games.forEach(game -> game.check(store));
      }
    } finally {
      players.shutdownNow();
      for (Game game : games) {
        game.close();
      }
    }
  }
}
