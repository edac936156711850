package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Texts;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.measure.Telling;
import io.unplannedwork.room.Diverged;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.scenario.Scenario;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A stretch of a game, told. */
@Command(
    name = "story",
    header = "Tell what happened in a stretch of a game, by days and times.",
    description = {
      "",
      "Plays a scenario without people, or a journal again, and tells as a page of Markdown what"
          + " happened between two moments: what went out and failed, who was called, what was"
          + " decided, promised and blamed. Everyday work is left out, and nothing is hidden."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar story wheelbarrow --strategy siloed --seed 2 \\",
      "    --from \"2026-08-21 17:00\" --until \"2026-08-25 18:00\"",
      "  java -jar unplanned-work.jar story workshop.journal \\",
      "    --from \"2026-06-24 09:00\" --until \"2026-06-25 16:00\""
    })
final class StoryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--from",
      paramLabel = "MOMENT",
      required = true,
      description = "Where it begins: “2026-08-21 17:00”.")
  String from;

  @Option(names = "--until", paramLabel = "MOMENT", required = true, description = "Where it ends.")
  String until;

  @Mixin PlayedGame game;

  StoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    try {
      tell(game.records());
      return Exit.DONE;
    } catch (StoreFailure | Diverged e) {
      throw CommandFailure.errors(e.getMessage());
    }
  }

  private void tell(List<JournalRecord> records) {
    Scenario scenario = ((JournalRecord.Opened) records.get(0)).scenario();
    long first = Moment.of(from, scenario, 0);
    long last = Moment.of(until, scenario, 0);
    if (first > last) {
      throw CommandFailure.usage("--from is after --until; a story goes forward.");
    }
    AtomicReference<Fog> fog = new AtomicReference<>();
    Telling telling =
        new Telling(
            scenario,
            Texts.in(Locale.ENGLISH),
            (decision, answer) -> fog.get().decision(decision, answer));
    int[] told = {0};
    StoryLines lines =
        new StoryLines(
            telling,
            first,
            last,
            line -> {
              told[0]++;
              terminal.out().print(line + "\n");
            });
    Replay.of(records, lines, lobby -> fog.set(new Fog(lobby)));
    lines.end();
    if (told[0] == 0) {
      terminal.say("Nothing worth telling happened between these moments.");
    }
  }
}
