package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.room.AutoPlay;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A game to be told of: one that a journal holds, or a scenario played without people.
 *
 * @param game a journal, or a scenario's folder, file or id
 * @param room which room of a journal; null where it holds one
 * @param seed the luck of a scenario's game
 * @param strategy by which it is played; null for bots
 * @param players null for the largest seating
 */
record PlayedGame(String game, String room, long seed, String strategy, Integer players) {
  /**
   * What a journal of it holds, its opening first.
   *
   * @throws io.unplannedwork.room.Diverged where this version does not play by a journal's rules
   */
  List<JournalRecord> records() throws Exception {
    Path file = Path.of(game);
    if (Files.isRegularFile(file) && !game.endsWith(".json")) {
      try (Store store = new SqlStore(new Database.File(file))) {
        Store.Stored stored = store.read(JournalRoom.chosen(file, store.rooms(), room));
        Replay.opened(stored.records());
        return stored.records();
      }
    }
    Scenario scenario = LoadedScenario.of(game).scenario();
    JournalRecord.Opened opened =
        new JournalRecord.Opened(
            World.RULES, "", scenario, seed, Arguments.seated(players, scenario));
    List<JournalRecord> records = new ArrayList<>();
    AutoPlay.play(opened, Strategies.minds(scenario, strategy), event -> {}, records::add);
    return records;
  }
}
