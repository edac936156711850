package io.unplannedwork.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.client.LinkState;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.json.ToHost;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.session.Session;
import io.unplannedwork.view.Body;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host in a process of its own, killed without warning while it is played. */
class KilledHostTest {
  @TempDir Path folder;

  private record Running(
      Process process, int port, String code, String facilitator, long minute, String print) {
    String address() {
      return "http://127.0.0.1:" + port + "/";
    }

    /** SIGKILL: nothing is written, closed or said any more. */
    void kill() throws InterruptedException {
      process.destroyForcibly();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Running start(int port) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                HostProcess.class.getName(),
                folder.resolve("journal.db").toString(),
                Integer.toString(port))
            .redirectErrorStream(true)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith("HOST ")) {
        String[] words = line.split(" ");
        return new Running(
            process,
            Integer.parseInt(words[1]),
            words[2],
            words[3],
            Long.parseLong(words[4]),
            words[5]);
      }
    }
    throw new AssertionError("the host did not start:\n" + said);
  }

  private List<JournalRecord> journal(String code) {
    try (Store store = new SqlStore(new Database.File(folder.resolve("journal.db")))) {
      Store.Stored stored = store.read(code);
      assertThat(stored.damage()).isNull();
      return stored.records();
    }
  }

  private void playKillAndGoOn(int millis) throws Exception {
    Running first = start(0);
    Running second = null;
    Body.Pulse resumed;
    try (Visitor ann = new Visitor(first.address(), first.code(), ToHost.As.SEAT, "");
        Visitor lead =
            new Visitor(
                first.address(), first.code(), ToHost.As.FACILITATOR, first.facilitator())) {
      ann.await("the chairs", v -> v.minute() >= 0);
      lead.await("the chairs", v -> v.minute() >= 0);
      ann.link.takeSeat(SmallCompany.DEV, "Ann");
      ann.await("the seat", v -> v.model().viewer().equals(Viewer.seat(SmallCompany.DEV)));
      for (Phase phase : List.of(Phase.BRIEFING, Phase.PLAN, Phase.RUN)) {
        lead.give(new Command.EndPhase());
        lead.await(phase.name(), v -> in(v, phase));
      }
      lead.give(new Command.SetSpeed(8));
      ann.await("the Monday card", v -> clock(v).hold() == Body.Hold.MONDAY);
      ann.give(new Command.Ready(true));
      lead.await("the first afternoon", v -> clock(v).minute() >= 12 * SimTime.HOUR);
      // many commands under way at once, and the kill at any moment among them
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      for (int i = 0; System.nanoTime() < end; i++) {
        lead.give(new Command.SetSpeed(i % 2 == 0 ? 4 : 8));
        ann.give(new Command.Ready(i % 2 == 0));
        TimeUnit.NANOSECONDS.sleep(
            Math.min(TimeUnit.MILLISECONDS.toNanos(55), Math.max(1, end - System.nanoTime())));
      }
      // the last command may or may not have been answered: that is the point
      first.kill();
      lead.await("the loss", v -> v.model().state() != LinkState.OPEN);

      List<JournalRecord> stored = journal(first.code());
      List<String> storedIds =
          stored.stream()
              .filter(JournalRecord.Given.class::isInstance)
              .map(record -> ((JournalRecord.Given) record).id())
              .filter(id -> !id.isEmpty())
              .toList();
      assertThat(storedIds)
          .containsAll(List.copyOf(lead.accepted))
          .containsAll(List.copyOf(ann.accepted))
          .doesNotHaveDuplicates();
      Session replayed = Replay.of(stored, event -> {});

      second = start(first.port());
      assertThat(second.code()).isEqualTo(first.code());
      assertThat(second.minute()).isEqualTo(replayed.now());
      ann.await("the seat again", v -> v.seated == 2 && v.model().state() == LinkState.OPEN);
      lead.await("the paused game", Visitor::paused);
      lead.await("answers to all", v -> v.model().pending().isEmpty());
      assertThat(ann.model().viewer()).isEqualTo(Viewer.seat(SmallCompany.DEV));
      lead.await(
          "Ann",
          v ->
              v.model().view().all(Body.Chair.class).stream()
                  .anyMatch(chair -> chair.name().equals("Ann") && !chair.bot() && !chair.away()));
      assertThat(lead.minute()).isEqualTo(second.minute());
      ann.await("answers to all", v -> v.model().pending().isEmpty());
      lead.await("the same game as Ann", v -> pulse(v).equals(pulse(ann)));
      assertThat(pulse(lead).minute()).isEqualTo(second.minute());
      resumed = pulse(lead);

      assertThat(second.minute()).isPositive();
      lead.give(new Command.Pause(false));
      Running goesOn = second;
      lead.await("time to pass", v -> v.minute() > goesOn.minute());
    } finally {
      first.kill();
      if (second != null) {
        second.kill();
      }
    }
    List<JournalRecord> all = journal(first.code());
    assertThat(Replay.of(all, event -> {}).now()).isGreaterThanOrEqualTo(second.minute());
    assertThat(fingerprintWhenReopened(all)).isEqualTo(second.print());
    assertThat(fingerprintAfter(all, resumed.commands())).isEqualTo(resumed.fingerprint());
  }

  /** What everybody was shown once they were back and every command was answered. */
  private static String fingerprintAfter(List<JournalRecord> records, long commands) {
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i) instanceof JournalRecord.Given given && given.number() == commands) {
        List<JournalRecord> then = records.subList(0, i + 1);
        return Long.toHexString(Replay.of(then, event -> {}).fingerprint());
      }
    }
    throw new AssertionError("there is no command " + commands);
  }

  private static Body.Pulse pulse(Visitor visitor) {
    synchronized (visitor) {
      return visitor.model().view().one(Body.Pulse.class).orElseThrow();
    }
  }

  /** The fingerprint the second host printed: after its own pause, if it was not paused already. */
  private static String fingerprintWhenReopened(List<JournalRecord> records) {
    int facilitators = 0;
    for (int i = 0; i < records.size(); i++) {
      facilitators += records.get(i) instanceof JournalRecord.FacilitatorGranted ? 1 : 0;
      if (facilitators == 2) {
        return Long.toHexString(Replay.of(records.subList(0, i), event -> {}).fingerprint());
      }
    }
    throw new AssertionError("the host was not reopened");
  }

  private static boolean in(Visitor visitor, Phase phase) {
    return clock(visitor).phase() == phase;
  }

  private static Body.Clock clock(Visitor visitor) {
    return visitor.model().view().one(Body.Clock.class).orElseThrow();
  }

  @Test
  void aHostKilledInTheMiddleOfARoundGoesOnWhereItWasAndGivesTheSeatsBack() throws Exception {
    playKillAndGoOn(600);
  }

  /** Seeds 1 to 8, for the build's sake; {@code -Dkills=1000} tries a thousand. */
  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("kills", 8));
  }

  @ParameterizedTest
  @Tag("slow")
  @MethodSource("seeds")
  void aHostKilledAtAnyMomentLosesNoAcknowledgedCommand(int seed) throws Exception {
    playKillAndGoOn(1 + new SplittableRandom(seed).nextInt(2_000));
  }
}
