package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.view.Body;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host in a process of its own, killed without warning while several games are played on it, and
 * started again, over and over. {@code -Dkills=1000 -Dkills.seed=…} makes a long run of the slow
 * test.
 */
class KilledHostTest {
  private static final int GAMES = 4;

  /** Just under what is refused as too fast. */
  private static final long BETWEEN_COMMANDS = TimeUnit.MILLISECONDS.toNanos(55);

  @TempDir Path folder;

  /** The games' codes, each with the newest token of its facilitator. */
  private record Running(Process process, int port, Map<String, String> games) {
    String address() {
      return "http://127.0.0.1:" + port + "/";
    }

    /** SIGKILL: nothing is written, closed or said any more. */
    void kill() throws InterruptedException {
      KilledHostTest.kill(process);
    }
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private Process launch(int port) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classes,
            HostProcess.class.getName(),
            folder.resolve("journal.db").toString(),
            Integer.toString(port),
            Integer.toString(GAMES))
        .redirectErrorStream(true)
        .start();
  }

  private Running start(int port) throws IOException, InterruptedException {
    Process process = launch(port);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    Map<String, String> games = new TreeMap<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      String[] words = line.split(" ");
      if (words[0].equals("GAME")) {
        games.put(words[1], words[2]);
      } else if (words[0].equals("PORT")) {
        return new Running(process, Integer.parseInt(words[1]), games);
      }
    }
    // 128 and the number of a signal: somebody else ended it
    throw new AssertionError("the host ended with " + process.waitFor() + ":\n" + said);
  }

  /** One game, the two who play it, and what they were told. */
  private final class Game implements AutoCloseable {
    private final String code;
    private final Visitor ann;
    private final Visitor lead;
    private int annCame;
    private int leadCame;
    private List<JournalRecord> stored = List.of();
    private final List<Body.Pulse> shown = new ArrayList<>();

    Game(Running host, String code) {
      this.code = code;
      ann = new Visitor(host.address(), code, ToHost.As.SEAT, "");
      String token = host.games().get(code);
      lead = new Visitor(host.address(), code, ToHost.As.FACILITATOR, token);
    }

    /** Ann sits down and the first days of Run pass, or some of the phases before it. */
    void begin(SplittableRandom random) throws InterruptedException {
      ann.await("the chairs", v -> v.fulls == 1);
      lead.await("the chairs", v -> v.fulls == 1);
      ann.link.takeSeat(SmallCompany.DEV, "Ann");
      ann.await(
          "the seat",
          v -> v.model().viewer().equals(Viewer.seat(SmallCompany.DEV)) && v.fulls == 2);
      annCame = 2;
      leadCame = 1;
      for (int i = random.nextInt(8); i > 0; i--) {
        lead.give(new Command.EndPhase());
      }
      lead.await("answers to all", v -> v.model().pending().isEmpty());
    }

    /** One more command of each; some of them are refused, which is an answer too. */
    void act(SplittableRandom random) {
      lead.give(
          switch (random.nextInt(12)) {
            case 0 -> new Command.Pause(true);
            case 1 -> new Command.StepDay();
            case 2 -> new Command.EndHold();
            case 3 -> random.nextInt(6) == 0 ? new Command.EndPhase() : new Command.Lock(false);
            case 4, 5, 6 -> new Command.Pause(false);
            default -> new Command.SetSpeed(1 << random.nextInt(4));
          });
      ann.give(
          switch (random.nextInt(6)) {
            case 0 -> new Command.Predict(random.nextInt(100));
            case 1 -> new Command.Undo();
            case 2 ->
                new Command.Decide(
                    new DecisionId("wipLimit"), new Answer.Amount(1 + random.nextInt(9)));
            default -> new Command.Ready(random.nextBoolean());
          });
    }

    /**
     * Nothing stored before is gone; what was acknowledged is stored, once; what anybody was shown
     * is what the journal says.
     */
    void check(Store store) {
      Store.Stored read = store.read(code);
      assertThat(read.damage()).isNull();
      int before = stored.size();
      assertThat(read.records()).hasSizeGreaterThanOrEqualTo(before);
      assertThat(read.records().subList(0, before).equals(stored)).as("the same").isTrue();
      stored = read.records();
      List<String> ids =
          stored.stream()
              .filter(JournalRecord.Given.class::isInstance)
              .map(record -> ((JournalRecord.Given) record).id())
              .filter(id -> !id.isEmpty())
              .toList();
      assertThat(ids)
          .containsAll(lead.acceptedSoFar())
          .containsAll(ann.acceptedSoFar())
          .doesNotHaveDuplicates();
      shown.add(pulse(ann));
      shown.add(pulse(lead));
      for (Body.Pulse pulse : shown) {
        assertThat(fingerprint(stored, pulse)).isEqualTo(pulse.fingerprint());
      }
      shown.clear();
    }

    /** Both came back by themselves, every command was answered, and both see the same game. */
    void comesBack() throws InterruptedException {
      ann.await("the seat again", v -> v.fulls > annCame && v.model().state() == LinkState.OPEN);
      lead.await("the game again", v -> v.fulls > leadCame);
      ann.await("answers to all", v -> v.model().pending().isEmpty());
      lead.await("answers to all", v -> v.model().pending().isEmpty());
      assertThat(ann.model().viewer()).isEqualTo(Viewer.seat(SmallCompany.DEV));
      lead.give(new Command.Pause(true));
      lead.await("the answer", v -> v.model().pending().isEmpty());
      lead.await("the paused game", v -> v.paused() || clock(v).phase() == Phase.ENDED);
      lead.await("the same game as Ann's", v -> pulse(v).equals(pulse(ann)));
      lead.await(
          "Ann",
          v ->
              v.model().view().all(Body.Chair.class).stream()
                  .anyMatch(chair -> chair.name().equals("Ann") && !chair.bot() && !chair.away()));
      shown.add(pulse(lead));
      annCame = ann.fullsSoFar();
      leadCame = lead.fullsSoFar();
    }

    boolean over() {
      return stored.stream().anyMatch(JournalRecord.Ended.class::isInstance);
    }

    @Override
    public void close() {
      ann.close();
      lead.close();
    }
  }

  private void playAndKill(int kills, long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    List<Game> games = new ArrayList<>();
    Running host = start(0);
    long commands = 0;
    try {
      for (int kill = 0; kill < kills; kill++) {
        for (String code : host.games().keySet()) {
          if (games.stream().noneMatch(game -> game.code.equals(code))) {
            Game game = new Game(host, code);
            games.add(game);
            game.begin(random);
          }
        }
        // commands under way in all games, and the kill at any moment among them
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1 + random.nextInt(2_000));
        while (System.nanoTime() < end) {
          for (Game game : games) {
            game.act(random);
          }
          commands += 2L * games.size();
          TimeUnit.NANOSECONDS.sleep(
              Math.max(1, Math.min(BETWEEN_COMMANDS, end - System.nanoTime())));
        }
        host.kill();
        if (random.nextInt(8) == 0) {
          // one that does not even come up
          Process early = launch(host.port());
          early.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
          kill(early);
        }
        try (Store store = new SqlStore(new Database.File(folder.resolve("journal.db")))) {
          games.forEach(game -> game.check(store));
        }
        games.removeIf(
            game -> {
              if (game.over()) {
                game.close();
              }
              return game.over();
            });
        host = start(host.port());
        for (Game game : games) {
          assertThat(host.games()).as("games that are not over").containsKey(game.code);
        }
        for (Game game : games) {
          game.comesBack();
        }
        if (kill % 100 == 99) {
          System.err.printf("kills: %d, %d commands given%n", kill + 1, commands);
        }
      }
    } finally {
      games.forEach(Game::close);
      host.kill();
    }
    assertThat(commands).isGreaterThan(kills);
  }

  /** That of the game at the moment of a pulse, by the journal. */
  private static String fingerprint(List<JournalRecord> records, Body.Pulse pulse) {
    List<JournalRecord> then = new ArrayList<>();
    long commands = 0;
    for (JournalRecord record : records) {
      if (record instanceof JournalRecord.Given given) {
        commands = given.number();
      }
      if (commands > pulse.commands()) {
        break;
      }
      boolean later =
          record instanceof JournalRecord.Reached reached && reached.minute() > pulse.minute();
      if (!later && !(record instanceof JournalRecord.Ended)) {
        then.add(record);
      }
    }
    assertThat(commands).as("commands in the journal").isGreaterThanOrEqualTo(pulse.commands());
    then.add(new JournalRecord.Reached(pulse.minute()));
    return Long.toHexString(Replay.of(then, event -> {}).fingerprint());
  }

  private static Body.Pulse pulse(Visitor visitor) {
    synchronized (visitor) {
      return visitor.model().view().one(Body.Pulse.class).orElseThrow();
    }
  }

  private static Body.Clock clock(Visitor visitor) {
    return visitor.model().view().one(Body.Clock.class).orElseThrow();
  }

  @Test
  void aHostKilledInTheMiddleOfItsGamesGoesOnWhereTheyWereAndGivesTheSeatsBack() throws Exception {
    playAndKill(2, 0);
  }

  @Test
  @Tag("slow")
  void aHostKilledAtAnyMomentLosesNoAcknowledgedCommand() throws Exception {
    playAndKill(Integer.getInteger("kills", 20), Long.getLong("kills.seed", 1));
  }
}
