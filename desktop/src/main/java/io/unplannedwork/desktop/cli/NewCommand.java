package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A scenario of somebody's own, begun with a copy of another. */
@Command(
    name = "new",
    header = "Begin a scenario of your own with a copy of another.",
    description = {
      "",
      "Makes the folder with a @|bold scenario.json|@ in it, comments and all, and the folder's name as"
          + " its id. Nothing is overwritten."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar new my-shop",
      "  java -jar unplanned-work.jar new drafts/my-queue --from lab/one-server"
    })
final class NewCommand implements Callable<Integer> {
  private static final String FILE = "scenario.json";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder to make; its name in lower-case letters, digits and hyphens.")
  String folder;

  @Option(
      names = "--from",
      paramLabel = "SCENARIO",
      defaultValue = "first-release",
      description =
          "A folder, a scenario.json, or the id of a bundled scenario. Default: ${DEFAULT-VALUE}.")
  String from;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path file = path().resolve(FILE);
    String id = file.getParent().getFileName().toString();
    if (Files.exists(file)) {
      throw CommandFailure.usage(file + " is there already; name another folder.");
    }
    byte[] copied = ScenarioShelf.find(from).utf8();
    ScenarioReading reading = ScenarioJson.read(copied);
    if (!reading.ok()) {
      throw CommandFailure.errors(
          reading.report(from) + "Only a scenario without errors is copied: check says more.");
    }
    String text = named(new String(copied, StandardCharsets.UTF_8), reading.scenario().id(), id);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw CommandFailure.fault(file + " cannot be written: " + e.getMessage() + ".");
    }
    terminal.say(
        file
            + " is a copy of "
            + reading.scenario().title()
            + ". Change it, and look with: check "
            + file.getParent());
    return Exit.DONE;
  }

  private Path path() {
    Path path;
    try {
      path = Path.of(folder);
    } catch (InvalidPathException e) {
      throw CommandFailure.usage("“" + folder + "” is no name of a folder.");
    }
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    String plain =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (!name.equals(plain) || name.isEmpty()) {
      throw CommandFailure.usage(
          "The folder's name is the scenario's id: lower-case letters, digits and hyphens, such as “"
              + (plain.isEmpty() ? "my-shop" : plain)
              + "”.");
    }
    return path;
  }

  /** The text with another id; everything else stands as it stood. */
  private static String named(String text, String old, String id) {
    Matcher written =
        Pattern.compile("(\"id\"\\s*:\\s*\")" + Pattern.quote(old) + "\"").matcher(text);
    return written.replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + id + "\""));
  }
}
