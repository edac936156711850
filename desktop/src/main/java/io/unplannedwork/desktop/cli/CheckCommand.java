package io.unplannedwork.desktop.cli;

import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.desktop.store.ScenarioShelf.Found;
import io.unplannedwork.json.Catalogue;
import io.unplannedwork.json.CatalogueReading;
import io.unplannedwork.json.CatalogueText;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is wrong in scenario files, and in the catalogue they take from. */
@Command(
    name = "check",
    header = "Find what is wrong in scenario files, all at once.",
    description = {
      "",
      "Prints a line for every problem: @|bold file:line:column: what is wrong; what would be"
          + " right|@. Exits with 3 when there are errors; notes alone are no errors."
    },
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  java -jar unplanned-work.jar check my/scenario",
      "  java -jar unplanned-work.jar check scenarios/ drafts/monday.json",
      "  java -jar unplanned-work.jar check first-release"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Scenario files, folders that are searched for scenario.json and for catalogues, or"
              + " ids of bundled scenarios.")
  List<String> paths;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Found> files = new ArrayList<>();
    List<ScenarioShelf.Unreadable> unreadable = new ArrayList<>();
    SortedMap<String, List<Catalogue.File>> catalogues = new TreeMap<>();
    for (String path : paths) {
      files.addAll(ScenarioShelf.findAll(path, unreadable::add));
      catalogues.putAll(ScenarioShelf.catalogues(path));
    }
    unreadable.forEach(file -> terminal.out().println(file.getMessage()));
    int errors = unreadable.size();
    int notes = 0;
    for (Map.Entry<String, List<Catalogue.File>> catalogue : catalogues.entrySet()) {
      CatalogueReading reading = CatalogueText.read(catalogue.getValue());
      terminal.out().print(reading.report(catalogue.getKey() + File.separator));
      errors += reading.errors().size();
      notes += reading.findings().values().stream().mapToInt(List::size).sum();
      notes -= reading.errors().size();
    }
    for (Found file : files) {
      ScenarioReading reading = ScenarioJson.read(file.utf8());
      terminal.out().print(reading.report(file.source()));
      errors += reading.errors().size();
      notes += reading.findings().size() - reading.errors().size();
    }
    terminal.say(
        counted(files.size(), "scenario")
            + (catalogues.isEmpty() ? "" : " and " + counted(catalogues.size(), "catalogue"))
            + ": "
            + (counted(errors, "error")
                + (notes == 0 ? "." : ", " + counted(notes, "note") + ".")));
    return errors == 0 ? Exit.DONE : Exit.ERRORS;
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
