package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Command;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.Entry;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.RoundEnd;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals of a game that bots played to its end. */
@Tag("slow")
class ReplayCommandTest {
  private static final List<JournalRecord> GAME = new ArrayList<>();

  @TempDir Path folder;

  @BeforeAll
  static void playAGame() {
    GAME.clear();
    AutoPlay.play(
        new JournalRecord.Opened(
            World.RULES, "ROOM2345", LoadedScenario.of("first-release").scenario(), 5, 4),
        Bots.MINDS,
        event -> {},
        GAME::add);
  }

  private Path journal(List<JournalRecord> records, String... rooms) throws Exception {
    Path file = folder.resolve("game.journal");
    List<Entry> entries = new ArrayList<>();
    for (String room : rooms) {
      for (int i = 0; i < records.size(); i++) {
        entries.add(new Entry(room, i + 1, records.get(i)));
      }
    }
    try (Store store = new SqlStore(new Database.File(file))) {
      store.write(entries);
    }
    return file;
  }

  @Test
  void aReplayTellsEveryDayEveryPhaseAndTheStory() throws Exception {
    Ran ran = Ran.of("replay", journal(GAME, "ROOM2345").toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    List<String> lines = ran.out().lines().toList();
    JournalRecord.Ended ended = (JournalRecord.Ended) GAME.get(GAME.size() - 1);
    assertThat(lines)
        .contains(
            "room ROOM2345, scenario first-release, seed 5",
            "end      minute "
                + ended.minute()
                + " fingerprint "
                + ReplayLines.hex(ended.fingerprint()));
    assertThat(lines.stream().filter(line -> line.matches("day +\\d+ fingerprint [0-9a-f]{16} .*")))
        .hasSize(daysOf(LoadedScenario.of("first-release").scenario()));
    assertThat(lines.stream().filter(line -> line.startsWith("phase    round 2 "))).hasSize(4);
    assertThat(lines.subList(lines.size() - 3, lines.size()))
        .noneMatch(line -> line.startsWith("day ") || line.startsWith("end "));
  }

  /** What passes before the rounds and in them. */
  private static int daysOf(Scenario scenario) {
    return scenario.rounds().stream().mapToInt(round -> round.interlude() + round.days()).sum();
  }

  @Test
  void aJournalThatAsksForAnotherGameHasErrors() throws Exception {
    List<JournalRecord> changed = new ArrayList<>(GAME);
    changed.removeIf(
        record ->
            record instanceof JournalRecord.Given given
                && given.command() instanceof Command.Decide);
    Ran ran = Ran.of("replay", journal(changed, "ROOM2345").toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.err()).contains("replay");
  }

  @Test
  void ofAGameUnderOtherRulesItsFinishedRoundsAreTold() throws Exception {
    JournalRecord.Opened now = (JournalRecord.Opened) GAME.get(0);
    RoundEnd end =
        new RoundEnd(
            1,
            "Before the fair",
            1,
            3,
            List.of(
                new RoundEnd.Goal("Pay everybody", "DEADLINES_SERVED", 1, 1, true),
                new RoundEnd.Goal("Stay up", "OUTAGE_MINUTES", 700, 600, false)));
    Path file =
        journal(
            List.of(
                new JournalRecord.Opened(
                    now.rules() - 1, now.code(), now.scenario(), now.seed(), now.players()),
                GAME.get(1),
                new JournalRecord.Closed(20_160, end)),
            "ROOM2345");
    Ran ran = Ran.of("replay", file.toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.out().lines())
        .containsExactly(
            "room ROOM2345, rules " + (now.rules() - 1),
            "round 1  Before the fair: 1 of 3 stars, at minute 20160",
            "reached  Pay everybody (DEADLINES_SERVED 1, wanted 1)",
            "missed   Stay up (OUTAGE_MINUTES 700, wanted 600)");
    assertThat(ran.err()).contains("Go on with the version that began it");
  }

  @Test
  void ofSeveralRoomsOneIsToBeNamed() throws Exception {
    Path file = journal(GAME.subList(0, 1), "AAAA1111", "BBBB2222");
    Ran ran = Ran.of("replay", file.toString());
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("AAAA1111, BBBB2222", "--room");
    Ran named = Ran.of("replay", file.toString(), "--room", "BBBB2222");
    assertThat(named.exit()).isEqualTo(Exit.DONE);
    assertThat(named.out()).contains("room BBBB2222");
    assertThat(named.err()).contains("The game is not over");
  }
}
