package io.unplannedwork.desktop.cli;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.json.Catalogue;
import io.unplannedwork.json.Catalogue.Entry;
import io.unplannedwork.scenario.BonusSpec;
import io.unplannedwork.scenario.BreakdownSpec;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.Distribution;
import io.unplannedwork.scenario.EffectSpec;
import io.unplannedwork.scenario.InjectSpec;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The catalogue of what scenarios share, as a manual. */
@Command(
    name = "catalogue",
    header = "Print the practices, policies, offers, outages and bonus schemes scenarios share.",
    description = {
      "",
      "Of each what it is, what it costs and needs, what it changes, what those numbers rest on,"
          + " and how a scenario takes it: @|bold {\"use\": \"telemetry\", \"team\": \"core\"}|@."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar catalogue",
      "  java -jar unplanned-work.jar catalogue telemetry",
      "  java -jar unplanned-work.jar catalogue offers --markdown"
    })
final class CatalogueCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "One entry, such as telemetry, or one chapter, such as offers. Default: all.")
  String name;

  @Option(names = "--markdown", description = "As Markdown.")
  boolean markdown;

  CatalogueCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String chapter = "";
    for (Entry entry : chosen()) {
      if (!entry.chapter().equals(chapter)) {
        chapter = entry.chapter();
        terminal
            .out()
            .print(markdown ? "# " + chapter + "\n\n" : chapter.toUpperCase(Locale.ROOT) + "\n\n");
      }
      terminal.out().print(markdown ? markdown(entry) : Folded.in(terminal, text(entry)));
    }
    return Exit.DONE;
  }

  private List<Entry> chosen() {
    List<Entry> all = Catalogue.shipped().entries();
    if (name == null) {
      return all;
    }
    List<Entry> chosen =
        all.stream()
            .filter(e -> e.name().equalsIgnoreCase(name) || e.chapter().equalsIgnoreCase(name))
            .toList();
    if (chosen.isEmpty()) {
      List<String> known = new ArrayList<>(all.stream().map(Entry::name).toList());
      List<String> chapters = all.stream().map(Entry::chapter).distinct().toList();
      known.addAll(chapters);
      throw CommandFailure.usage(
          "There is nothing called “"
              + name
              + "” in the catalogue: "
              + Spelling.nearest(name, known).map(near -> "did you mean " + near + "? ").orElse("")
              + "Its chapters are "
              + String.join(", ", chapters)
              + ".");
    }
    return chosen;
  }

  private static String text(Entry entry) {
    StringBuilder text = new StringBuilder(entry.name()).append('\n');
    for (String line : lines(entry)) {
      text.append("  ").append(line).append('\n');
    }
    return text.append('\n').toString();
  }

  private static String markdown(Entry entry) {
    StringBuilder text = new StringBuilder("## `").append(entry.name()).append("`\n\n");
    for (String line : lines(entry)) {
      text.append("- ").append(line).append('\n');
    }
    return text.append('\n').toString();
  }

  private static List<String> lines(Entry entry) {
    List<String> lines = new ArrayList<>();
    Object spec = entry.spec();
    if (spec instanceof PracticeSpec practice) {
      practice(practice, lines);
    } else if (spec instanceof DecisionSpec decision) {
      decision(decision, lines);
    } else if (spec instanceof InjectSpec inject) {
      lines.add(inject.title() + ". " + inject.text());
      lines.add("Does: " + inject.what() + " to " + inject.service());
    } else if (spec instanceof BreakdownSpec breakdown) {
      lines.add(breakdown.title() + ".");
      lines.add("Minutes from one to the next: " + amount(breakdown.every()));
      if (breakdown.lasts() != null) {
        lines.add("Minutes it lasts: " + amount(breakdown.lasts()));
      }
    } else if (spec instanceof BonusSpec bonus) {
      bonus(bonus, lines);
    }
    for (Catalogue.Blank blank : entry.blanks()) {
      lines.add(
          "Fill in \""
              + blank.name()
              + "\": "
              + blank.about()
              + (blank.usual() == null ? "" : "; usually " + blank.usual()));
    }
    lines.add("Rests on: " + entry.source());
    lines.add("Use it in \"" + entry.section().key() + "\": " + use(entry));
    return lines;
  }

  private static void practice(PracticeSpec practice, List<String> lines) {
    lines.add(practice.name() + ". " + practice.about());
    lines.add(
        "Costs "
            + practice.effort()
            + " minutes of work"
            + (practice.cost() == 0 ? "" : " and " + practice.cost() + " in money")
            + "; full after "
            + practice.adoptionDays()
            + " days more; started by "
            + practice.startedBy()
            + (practice.agreedBy() == null ? "" : ", agreed by " + practice.agreedBy()));
    if (!practice.needs().isEmpty()) {
      lines.add("Needs: " + joined(practice.needs()));
    }
    for (EffectSpec effect : practice.effects()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "Changes: %s by %+d permille (%s)%s",
              effect.effect(),
              effect.permille().value(),
              effect.effect().says(),
              effect.when() == null ? "" : ", once " + effect.when() + " is adopted too"));
    }
    if (practice.selfService() != null) {
      lines.add(
          String.format(
              Locale.ROOT,
              "Spares: the stage \"%s\"; %d permille of its work are left to whoever needs it",
              practice.selfService().stage(),
              practice.selfService().left().value()));
    }
    if (practice.habit() != null) {
      lines.add("Habit: " + practice.habit());
    }
    if (practice.upkeep() > 0) {
      lines.add("Keeps: " + practice.upkeep() + " minutes of work a week, or it fades");
    }
  }

  private static void decision(DecisionSpec decision, List<String> lines) {
    lines.add(decision.title() + ". " + decision.question());
    lines.add(
        "Dealt to "
            + joined(decision.roles())
            + (decision.agreedBy() == null ? "" : ", agreed by " + decision.agreedBy())
            + (decision.once() ? "; once" : "; can be changed"));
    for (DecisionSpec.Option option : decision.options()) {
      String does =
          option.does().stream()
              .map(Catalogue::written)
              .map(String::strip)
              .collect(Collectors.joining(", "));
      lines.add(
          "Answer "
              + option.id()
              + ": "
              + option.shown()
              + (option.detail().isEmpty() ? "" : " (" + option.detail() + ")")
              + (option.cost() == 0 ? "" : "; costs " + option.cost())
              + hours(option.hours())
              + (does.isEmpty() ? "; does nothing" : "; does " + does)
              + expected(option.expected()));
    }
  }

  private static String hours(List<DecisionSpec.Hours> hours) {
    return hours.stream()
        .map(
            each ->
                "; takes "
                    + each.hours()
                    + " hours of "
                    + (each.person() != null ? each.person() : each.team()))
        .collect(Collectors.joining());
  }

  private static String expected(Map<Measure, Integer> expected) {
    return expected.isEmpty()
        ? ""
        : expected.entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%s %+d", e.getKey(), e.getValue()))
            .collect(Collectors.joining(", ", "; people expect ", ""));
  }

  private static void bonus(BonusSpec bonus, List<String> lines) {
    lines.add("For " + bonus.role() + ", at most " + bonus.full() + " a round.");
    for (BonusSpec.Part part : bonus.parts()) {
      lines.add(
          part.weight()
              + " permille by "
              + part.measure()
              + ", from "
              + part.none()
              + " to "
              + part.all());
    }
  }

  private static String amount(Distribution amount) {
    return Catalogue.written(amount).strip();
  }

  private static String use(Entry entry) {
    String with =
        entry.blanks().stream()
            .filter(blank -> blank.usual() == null)
            .map(blank -> "\"" + blank.name() + "\": \"…\"")
            .collect(Collectors.joining(", "));
    return "{\"use\": \""
        + entry.name()
        + "\""
        + (with.isEmpty() ? "" : ", \"with\": {" + with + "}")
        + (entry.section() == Catalogue.Section.PRACTICES ? ", \"team\": \"…\"" : "")
        + (entry.section() == Catalogue.Section.INJECTS ? ", \"at\": \"…\"" : "")
        + "}";
  }

  private static String joined(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
