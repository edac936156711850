package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.Database;
import io.unplannedwork.desktop.store.SqlStore;
import io.unplannedwork.desktop.store.Store;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.room.Diverged;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.room.RoundEnd;
import io.unplannedwork.session.Session;
import io.unplannedwork.sim.World;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A journal played again. */
@Command(
    name = "replay",
    header = "Play a journal again, without anybody, and tell how the game went.",
    description = {
      "",
      "Prints the fingerprint of every simulated day and every phase, then the story of the game as"
          + " its end screen tells it. A journal holds the game bit for bit: where this version"
          + " plays it differently, or a record is damaged, it says so and exits with 3. Of a game"
          + " under other rules it tells how its finished rounds ended."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar replay workshop.journal",
      "  java -jar unplanned-work.jar replay workshop.journal --room 7K2M9QXA"
    })
final class ReplayCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A journal that play or host has written.")
  Path file;

  @Option(
      names = "--room",
      paramLabel = "CODE",
      description = "Which room's game, where the journal holds several.")
  String room;

  ReplayCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.usage("There is no journal " + file + ".");
    }
    try (Store store = new SqlStore(new Database.File(file))) {
      String code = JournalRoom.chosen(file, store.rooms(), room);
      Store.Stored stored = store.read(code);
      play(code, stored.records());
      if (stored.damage() != null) {
        throw CommandFailure.errors(stored.damage().sentence());
      }
      return Exit.DONE;
    } catch (StoreFailure | Diverged e) {
      throw CommandFailure.errors(e.getMessage());
    }
  }

  private void play(String code, List<JournalRecord> records) {
    if (!records.isEmpty() && records.get(0) instanceof JournalRecord.Opened opened) {
      line("room " + code + ", scenario " + opened.scenario().id() + ", seed " + opened.seed());
      line("rules " + opened.rules() + ", " + (records.size() - 1) + " records");
    }
    if (!records.isEmpty() && records.get(0) instanceof JournalRecord.OfOtherRules other) {
      line("room " + code + ", rules " + other.rules());
      records.forEach(this::tellEnd);
      throw otherRules(other, records.stream().anyMatch(JournalRecord.Closed.class::isInstance));
    }
    AtomicReference<Fog> fog = new AtomicReference<>();
    Session session = Replay.of(records, this::tell, lobby -> fog.set(new Fog(lobby)));
    line("end      minute " + session.now() + " fingerprint " + hex(session.fingerprint()));
    fog.get().refresh();
    for (Part part : fog.get().view(Viewer.FACILITATOR)) {
      if (part.body() instanceof Body.End end) {
        line("stars    " + end.stars() + " of " + end.mostStars());
        end.story().forEach(this::line);
        return;
      }
    }
    terminal.say("The game is not over: the journal ends at minute " + session.now() + ".");
  }

  private static CommandFailure otherRules(JournalRecord.OfOtherRules other, boolean told) {
    return CommandFailure.errors(
        "This game was begun under rules number "
            + other.rules()
            + "; this version plays by number "
            + World.RULES
            + " and would play it differently. "
            + (told
                ? "How its finished rounds ended stands above."
                : "No end of a round is stored in it: none was reached, or the version that played"
                    + " it kept only what was decided, as all did under rules 1 and 2.")
            + " Go on with the version that began it.");
  }

  /** What a finished round came to, as it was stored when it ended. */
  private void tellEnd(JournalRecord record) {
    if (record instanceof JournalRecord.Closed closed) {
      RoundEnd end = closed.end();
      line(
          "round "
              + end.round()
              + "  "
              + end.title()
              + ": "
              + end.stars()
              + " of "
              + end.mostStars()
              + " stars, at minute "
              + closed.minute());
      for (RoundEnd.Goal goal : end.goals()) {
        line(
            (goal.reached() ? "reached  " : "missed   ")
                + goal.title()
                + " ("
                + goal.measure()
                + " "
                + goal.value()
                + ", wanted "
                + goal.wanted()
                + ")");
      }
    }
  }

  private void tell(Recorded recorded) {
    String told = ReplayLines.of(recorded);
    if (told != null) {
      line(told);
    }
  }

  private void line(String text) {
    terminal.out().print(text + "\n");
  }

  private static String hex(long fingerprint) {
    return ReplayLines.hex(fingerprint);
  }
}
