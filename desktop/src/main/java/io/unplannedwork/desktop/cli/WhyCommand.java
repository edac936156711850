package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Subject;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.desktop.store.StoreFailure;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.measure.DecisionEffect;
import io.unplannedwork.measure.RoleAudit;
import io.unplannedwork.measure.Words;
import io.unplannedwork.room.Diverged;
import io.unplannedwork.room.Effects;
import io.unplannedwork.room.JournalRecord;
import io.unplannedwork.room.Replay;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.scenario.Spelling;
import io.unplannedwork.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why a number of a game is what it is. */
@Command(
    name = "why",
    header = "Tell why a number of a game is what it is: its make-up, and what moved it.",
    description = {
      "",
      "Plays a scenario with bots, or a journal again, to a minute of a round, and prints the answer"
          + " to “why?” as a player opens it on the wall: the parts sum to the number, and each"
          + " event names its cause. Without --seat nothing is hidden.",
      "",
      "With --decisions prints what each decision of the round did: the difference to the round"
          + " played again without it, on the same luck.",
      "",
      "With --audit answers four questions by what the company did up to that minute, whatever its"
          + " teams are called: who is called, who ships, whom changes wait for, who learns."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar why first-release --seed 3 --measure leadTime",
      "  java -jar unplanned-work.jar why workshop.journal --measure outageMinutes --round 1 \\",
      "    --at \"week 2 Thursday 15:00\" --seat dev",
      "  java -jar unplanned-work.jar why first-release --subject item:7",
      "  java -jar unplanned-work.jar why first-release --seed 3 --decisions",
      "  java -jar unplanned-work.jar why first-release --seed 3 --audit"
    })
final class WhyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description = "Which measure, such as leadTime or COMPANY_VALUE.")
  String measure;

  @Option(
      names = "--subject",
      paramLabel = "KIND:ID",
      description =
          "Which other thing: item:7, incident:2, person:bea, stage:test, service:web, goal:collect,"
              + " trust:operations/development, money, bonus.")
  String subject;

  @Option(names = "--decisions", description = "What each decision of the round did.")
  boolean decisions;

  @Option(names = "--audit", description = "Role or culture? Four answers from what was done.")
  boolean audit;

  @Option(
      names = "--round",
      paramLabel = "N",
      description = "In which round. Default: the last of the game.")
  Integer round;

  @Option(
      names = "--at",
      paramLabel = "MOMENT",
      description =
          "When: “week 2 Thursday 15:00” of the round, or “2026-09-10 15:00”. Default: when the"
              + " round ends.")
  String at;

  @Option(names = "--seat", paramLabel = "ID", description = "As this seat sees it.")
  String seat;

  @Mixin PlayedGame game;

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    if ((measure == null ? 0 : 1)
            + (subject == null ? 0 : 1)
            + (decisions ? 1 : 0)
            + (audit ? 1 : 0)
        != 1) {
      throw CommandFailure.usage("Name one of --measure, --subject, --decisions and --audit.");
    }
    try {
      List<JournalRecord> records = game.records();
      tell(records, (JournalRecord.Opened) records.get(0));
      return Exit.DONE;
    } catch (StoreFailure | Diverged e) {
      throw CommandFailure.errors(e.getMessage());
    }
  }

  // ---- the game

  private static String one(List<String> known) {
    return known.isEmpty()
        ? "the scenario has none."
        : "there are " + String.join(", ", known) + ".";
  }

  /**
   * The records of the game up to a moment of a round, whose end is the beginning of its review.
   */
  private static List<JournalRecord> until(List<JournalRecord> records, long minute, long end) {
    List<JournalRecord> before = new ArrayList<>();
    for (JournalRecord record : records) {
      boolean late =
          record instanceof JournalRecord.Given given
              && (given.minute() > minute || given.minute() == minute && minute == end);
      if (late || record instanceof JournalRecord.Ended) {
        break;
      }
      if (!(record instanceof JournalRecord.Reached)) {
        before.add(record);
      }
    }
    before.add(new JournalRecord.Reached(minute));
    return before;
  }

  // ---- the question

  private void tell(List<JournalRecord> records, JournalRecord.Opened opened) {
    Scenario scenario = opened.scenario();
    int asked = round == null ? scenario.rounds().size() : round;
    Arguments.between("--round", asked, 1, scenario.rounds().size());
    long from = 0;
    for (int i = 0; i < asked; i++) {
      RoundSpec before = scenario.rounds().get(i);
      from += (before.interlude() + (i + 1 < asked ? before.days() : 0)) * SimTime.DAY;
    }
    long end = from + scenario.rounds().get(asked - 1).days() * SimTime.DAY;
    long minute = at == null || decisions ? end : Moment.of(at, scenario, from);
    Words words = new Words(scenario, Texts.in(Locale.ENGLISH));
    if (minute < from || minute > end) {
      throw CommandFailure.usage(
          "Round "
              + asked
              + " goes from "
              + words.moment(SimTime.of(from))
              + " to "
              + words.moment(SimTime.of(end))
              + "; --at names a moment of it.");
    }
    AtomicReference<Fog> fog = new AtomicReference<>();
    RoleAudit asks = new RoleAudit(scenario);
    Replay.Again played =
        Replay.again(
            until(records, minute, end),
            asks,
            lobby -> {
              lobby.measures().keepMoves();
              fog.set(new Fog(lobby));
            });
    if (decisions) {
      tellDecisions(opened, played, asked, fog.get(), words);
      return;
    }
    line(words.moment(SimTime.of(minute)) + ", round " + asked);
    if (audit) {
      AuditLines.print(asks, scenario, Texts.in(Locale.ENGLISH), this::line);
      return;
    }
    fog.get().refresh();
    WhyTree.print(fog.get().why(viewer(played.session()), asked()), this::line);
  }

  private Subject asked() {
    if (measure != null) {
      String name = measure.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
      List<String> names = Arrays.stream(Measure.values()).map(Measure::name).toList();
      if (!names.contains(name)) {
        throw CommandFailure.usage(
            "There is no measure “"
                + measure
                + "”"
                + Spelling.nearest(name, names)
                    .map(near -> "; did you mean “" + near + "”?")
                    .orElse("; " + one(names)));
      }
      return new Subject(Subject.Kind.MEASURE, name);
    }
    int colon = subject.indexOf(':');
    String kind = (colon < 0 ? subject : subject.substring(0, colon)).toUpperCase(Locale.ROOT);
    for (Subject.Kind each : Subject.Kind.values()) {
      if (each.name().equals(kind)) {
        return new Subject(each, colon < 0 ? "" : subject.substring(colon + 1));
      }
    }
    throw CommandFailure.usage(
        "--subject “"
            + subject
            + "” begins with none of "
            + String.join(
                ", ",
                Arrays.stream(Subject.Kind.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList())
            + ".");
  }

  private Viewer viewer(Session session) {
    if (seat == null) {
      return Viewer.FACILITATOR;
    }
    List<String> seats = session.seats().stream().map(SeatSpec::id).map(SeatId::value).toList();
    if (!seats.contains(seat)) {
      throw CommandFailure.usage("There is no seat “" + seat + "”; " + one(seats));
    }
    return Viewer.seat(new SeatId(seat));
  }

  private void tellDecisions(
      JournalRecord.Opened opened, Replay.Again played, int asked, Fog fog, Words words) {
    Effects effects = new Effects(opened, played.session(), played.steps(), asked);
    while (!effects.work(Integer.MAX_VALUE)) {
      // works on
    }
    for (DecisionEffect effect : effects.done()) {
      line(
          words.moment(effect.at())
              + ", "
              + effect.seat()
              + ": "
              + fog.decision(effect.decision(), effect.answer()));
      List<String> lines = new ArrayList<>();
      for (DecisionEffect.Difference each : effect.differences()) {
        String with = words.value(each.measure(), each.with().value());
        String without = words.value(each.measure(), each.without().value());
        if (!with.equals(without)) {
          lines.add(
              words.name(each.measure()) + ": " + with + ", without this decision " + without);
        }
      }
      if (lines.isEmpty()) {
        lines.add("without this decision the round would have come out the same");
      }
      for (int i = 0; i < lines.size(); i++) {
        line((i == lines.size() - 1 ? "└─ " : "├─ ") + lines.get(i));
      }
    }
  }

  private void line(String text) {
    terminal.out().print(text + "\n");
  }
}
