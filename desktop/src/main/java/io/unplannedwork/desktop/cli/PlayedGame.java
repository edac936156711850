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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A game to be told of, as the command line names it: a journal's, or one played without people.
 */
final class PlayedGame {
  @Parameters(
      paramLabel = "GAME",
      description = "A scenario (folder, file or id of a bundled one), or a journal.")
  String game;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The luck of a scenario's game. Default: ${DEFAULT-VALUE}.")
  long seed;

  @Option(
      names = "--strategy",
      paramLabel = "NAME",
      description = "Play by this strategy of the scenario. Default: bots decide everything.")
  String strategy;

  @Option(
      names = "--players",
      paramLabel = "N",
      description = "Use the scenario's seating for at least so many people. Default: the largest.")
  Integer players;

  @Option(
      names = "--room",
      paramLabel = "CODE",
      description = "Which room's game, where the journal holds several.")
  String room;

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
