package io.unplannedwork.desktop.cli;

import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Spelling;
import io.unplannedwork.scenario.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The catalogue of laws and their parameters. */
@Command(
    name = "laws",
    header = "Print the laws of the simulation, with their parameters and what these rest on.",
    description = {
      "",
      "Of each law what it says and how to switch it off; of each parameter its unit, range and"
          + " default, whether that rests on evidence, a computation or an assumption, and the"
          + " source. A scenario changes them under @|bold laws|@."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar laws",
      "  java -jar unplanned-work.jar laws debt",
      "  java -jar unplanned-work.jar laws SWITCHING_COST --json",
      "  java -jar unplanned-work.jar laws --markdown"
    })
final class LawsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "One law, such as debt, or one parameter. Default: all.")
  String name;

  @ArgGroup(exclusive = true)
  Format format = new Format();

  /** How to print; text where nothing is said. */
  static final class Format {
    @Option(names = "--markdown", description = "As Markdown.")
    boolean markdown;

    @Option(names = "--json", description = "As JSON: a list of laws.")
    boolean json;
  }

  LawsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Entry> entries = name == null ? all() : List.of(named());
    terminal
        .out()
        .print(
            format.json
                ? json(entries)
                : format.markdown ? markdown(entries) : Folded.in(terminal, text(entries)));
    return Exit.DONE;
  }

  private record Entry(Topic topic, List<Parameter> parameters) {}

  private static List<Entry> all() {
    return Arrays.stream(Topic.values())
        .map(topic -> new Entry(topic, topic.parameters()))
        .toList();
  }

  private Entry named() {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    List<String> known = new ArrayList<>();
    for (Entry entry : all()) {
      if (entry.topic().name().equals(wanted)) {
        return entry;
      }
      for (Parameter parameter : entry.parameters()) {
        if (parameter.name().equals(wanted)) {
          return new Entry(entry.topic(), List.of(parameter));
        }
        known.add(parameter.name());
      }
    }
    List<String> laws = Arrays.stream(Topic.values()).map(Topic::name).toList();
    known.addAll(laws);
    throw CommandFailure.usage(
        "There is no law or parameter “"
            + name
            + "”: "
            + Spelling.nearest(wanted, known).map(near -> "did you mean " + near + "? ").orElse("")
            + "The laws are "
            + String.join(", ", laws)
            + ".");
  }

  private static String text(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      Topic topic = entry.topic();
      text.append(topic.name()).append(": ").append(topic.title()).append('\n');
      text.append("  ").append(topic.sentence()).append('\n');
      text.append("  ").append(off(topic)).append('\n');
      for (Parameter parameter : entry.parameters()) {
        text.append(
            String.format(
                Locale.ROOT,
                "    %s = %d (%d to %d)\n        %s\n        %s: %s\n",
                parameter,
                parameter.standard(),
                parameter.least(),
                parameter.most(),
                parameter.unit(),
                basis(parameter),
                parameter.source()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String markdown(List<Entry> entries) {
    StringBuilder text = new StringBuilder("# Laws\n");
    for (Entry entry : entries) {
      Topic topic = entry.topic();
      text.append("\n## ").append(topic.title()).append("\n\n");
      text.append(topic.sentence()).append(' ').append(off(topic)).append('\n');
      if (!entry.parameters().isEmpty()) {
        text.append("\n| parameter | unit | from | to | default | rests on | source |\n");
        text.append("|---|---|---|---|---|---|---|\n");
      }
      for (Parameter parameter : entry.parameters()) {
        text.append(
            String.format(
                Locale.ROOT,
                "| `%s` | %s | %d | %d | %d | %s | %s |\n",
                parameter,
                parameter.unit(),
                parameter.least(),
                parameter.most(),
                parameter.standard(),
                basis(parameter),
                parameter.source()));
      }
    }
    return text.toString();
  }

  private static String json(List<Entry> entries) {
    List<String> laws = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> parameters = new ArrayList<>();
      for (Parameter parameter : entry.parameters()) {
        parameters.add(
            String.format(
                Locale.ROOT,
                "{\"name\": %s, \"unit\": %s, \"least\": %d, \"most\": %d, \"default\": %d,"
                    + " \"basis\": %s, \"source\": %s}",
                quoted(parameter.name()),
                quoted(parameter.unit()),
                parameter.least(),
                parameter.most(),
                parameter.standard(),
                quoted(basis(parameter)),
                quoted(parameter.source())));
      }
      Topic topic = entry.topic();
      String list =
          parameters.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", parameters) + "]";
      laws.add(
          "  {\"law\": "
              + quoted(topic.name())
              + ", \"title\": "
              + quoted(topic.title())
              + ", \"says\": "
              + quoted(topic.sentence())
              + ", \"switch\": "
              + topic.law().map(law -> quoted(law.name())).orElse("null")
              + ", \"parameters\": "
              + list
              + "}");
    }
    return "[\n" + String.join(",\n", laws) + "\n]\n";
  }

  private static String off(Topic topic) {
    return topic
        .law()
        .map(law -> "Switched off by {\"off\": [\"" + law + "\"]}.")
        .orElse("It always holds.");
  }

  private static String basis(Parameter parameter) {
    return parameter.basis().name().toLowerCase(Locale.ROOT);
  }

  /** The catalogue holds no control characters, so two need escaping. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
