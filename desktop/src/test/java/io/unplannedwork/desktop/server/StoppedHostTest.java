package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.desktop.cli.Main;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.view.Body;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code host} in a process of its own, told to stop in the middle of a game. */
class StoppedHostTest {
  private static final Pattern CONSOLE =
      Pattern.compile("facilitator +(http://127\\.0\\.0\\.1:(\\d+)/)#([0-9A-Z]{8})&f=(\\S+)");

  @TempDir Path folder;

  private record Running(Process process, Matcher console, String said) {
    String address() {
      return console.group(1);
    }

    String port() {
      return console.group(2);
    }

    String code() {
      return console.group(3);
    }

    String facilitator() {
      return console.group(4);
    }

    /** SIGTERM. */
    int stop() throws InterruptedException {
      process.toHandle().destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    }
  }

  private Path journal() {
    return folder.resolve("game.journal");
  }

  private Running start(String port) throws IOException {
    Path scenario = folder.resolve("scenario.json");
    try (InputStream in = StoppedHostTest.class.getResourceAsStream("/small-company.json")) {
      Files.write(scenario, in.readAllBytes());
    }
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                Main.class.getName(),
                "host",
                "--bind",
                "127.0.0.1",
                "--port",
                port,
                "--scenario",
                scenario.toString(),
                "--journal",
                journal().toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher console = CONSOLE.matcher(line);
      if (console.find()) {
        return new Running(process, console, said.toString());
      }
    }
    throw new AssertionError("the host did not start:\n" + said);
  }

  @Test
  void aHostToldToStopTellsEverybodyStoresAllEndsWithZeroAndGoesOnWhenStartedAgain()
      throws Exception {
    Running first = start("0");
    Running second = null;
    try (Visitor ann = new Visitor(first.address(), first.code(), ToHost.As.SEAT, "");
        Visitor lead =
            new Visitor(
                first.address(), first.code(), ToHost.As.FACILITATOR, first.facilitator())) {
      ann.await("the chairs", v -> v.fulls == 1);
      lead.await("the chairs", v -> v.fulls == 1);
      ann.link.takeSeat(SmallCompany.DEV, "Ann");
      ann.await("the seat", v -> v.seated == 1);
      for (Phase phase : List.of(Phase.BRIEFING, Phase.PLAN, Phase.RUN)) {
        lead.give(new Command.EndPhase());
        lead.await(phase.name(), v -> clock(v).phase() == phase);
      }
      lead.give(new Command.SetSpeed(8));
      // the Monday card, or before it the bell: the first night is as eventful as the dice have it
      ann.await("something to be ready for", v -> clock(v).hold() != Body.Hold.NONE);
      ann.give(new Command.Ready(true));
      lead.await("time to pass", v -> v.minute() > 0);
      for (int i = 0; i < 10; i++) {
        lead.give(new Command.SetSpeed(i % 2 == 0 ? 4 : 8));
        ann.give(new Command.Ready(i % 2 == 0));
      }
      lead.await("answers to all", v -> v.model().pending().isEmpty());
      long commanded = minute(lead);
      // further than any command, which would store its minute
      lead.await("an hour to pass", v -> v.minute() >= commanded + SimTime.HOUR);

      assertThat(first.stop()).isZero();
      ann.await("the goodbye", v -> saidGoodbye(v) && v.model().state() == LinkState.LOST);
      lead.await("the goodbye", v -> saidGoodbye(v) && v.model().state() == LinkState.LOST);
      long shown = Math.max(minute(ann), minute(lead));
      List<JournalRecord> stored = stored(first.code());
      assertThat(ids(stored)).containsAll(lead.acceptedSoFar()).containsAll(ann.acceptedSoFar());
      long reached = Replay.of(stored, event -> {}).now();
      assertThat(reached).as("the minute stored").isGreaterThanOrEqualTo(shown);

      second = start(first.port());
      assertThat(second.code()).isEqualTo(first.code());
      assertThat(second.said())
          .contains("Small company, as the journal left it:", "June")
          .contains("paused");
      ann.await("the seat again", v -> v.seated == 2 && v.model().state() == LinkState.OPEN);
      lead.await("answers to all", v -> v.fulls == 2 && v.model().pending().isEmpty());
      ann.await("answers to all", v -> v.model().pending().isEmpty());
      lead.give(new Command.Pause(false));
      lead.await("time to pass", v -> v.minute() > reached);
      assertThat(second.stop()).isZero();
      assertThat(ids(stored(first.code()))).doesNotHaveDuplicates();
    } finally {
      first.process().destroyForcibly();
      if (second != null) {
        second.process().destroyForcibly();
      }
    }
  }

  private static boolean saidGoodbye(Visitor visitor) {
    return visitor.sentences.stream().anyMatch(each -> each.contains("The host was stopped"));
  }

  private static long minute(Visitor visitor) {
    synchronized (visitor) {
      return visitor.minute();
    }
  }

  private static Body.Clock clock(Visitor visitor) {
    return visitor.model().view().one(Body.Clock.class).orElseThrow();
  }

  private List<JournalRecord> stored(String code) {
    try (Store store = new SqlStore(new Database.File(journal()))) {
      Store.Stored stored = store.read(code);
      assertThat(stored.damage()).isNull();
      return stored.records();
    }
  }

  private static List<String> ids(List<JournalRecord> records) {
    return records.stream()
        .filter(JournalRecord.Given.class::isInstance)
        .map(record -> ((JournalRecord.Given) record).id())
        .filter(id -> !id.isEmpty())
        .toList();
  }
}
