package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.server.Rooms;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.room.Bots;
import io.unplannedwork.room.RoomSettings;
import io.unplannedwork.sim.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Journals that the last version under rules 2 wrote of a game of two rounds of a week: of one that
 * was played to its end, and of one whose second round had begun when the host was stopped.
 */
class OlderRulesTest {
  private static final String WAS_BEGUN =
      "This game was begun under rules number 2; this version plays by number "
          + World.RULES
          + " and would play it differently.";

  @TempDir Path folder;

  private Path journal(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = OlderRulesTest.class.getResourceAsStream("/journals/" + name)) {
      Files.copy(in, file);
    }
    return file;
  }

  @Test
  void aHostDoesNotGoOnWithARunningGameAndSaysWhatDoes() throws IOException {
    Path file = journal("rules-2-running.db");
    try (Rooms rooms =
        new Rooms(new SqlStore(new Database.File(file)), Bots.MINDS, RoomSettings.USUAL)) {
      Rooms.Reopened reopened = rooms.reopen();
      assertThat(reopened.open()).isEmpty();
      List<Rooms.Left> left = reopened.left();
      assertThat(left).hasSize(1);
      assertThat(left.get(0).why()).startsWith(WAS_BEGUN).contains("the version that began it");
    }
  }

  @Test
  void aReplaySaysThatNoEndOfARoundIsStoredAndWhatCanTellIt() throws IOException {
    for (String name : List.of("rules-2-over.db", "rules-2-running.db")) {
      Ran ran = Ran.of("replay", journal(name).toString());
      assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
      assertThat(ran.out()).matches("room [0-9A-Z]{8}, rules 2\\R");
      assertThat(ran.err())
          .contains(WAS_BEGUN, "No end of a round is stored in it", "the version that began it")
          .doesNotContain("damaged");
    }
  }

  @Test
  void whyRefusesItForItsRulesAndNotForDamage() throws IOException {
    Ran ran = Ran.of("why", journal("rules-2-over.db").toString(), "--measure", "FEATURES_LIVE");
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.err()).contains(WAS_BEGUN);
  }
}
