package io.unplannedwork.json;

import io.unplannedwork.scenario.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a catalogue's files.
 *
 * @param catalogue null where there is an error
 * @param findings errors and notes by file, in the order of the file
 */
public record CatalogueReading(Catalogue catalogue, Map<String, List<Finding>> findings) {

  public List<Finding> errors() {
    List<Finding> errors = new ArrayList<>();
    findings.values().stream()
        .flatMap(List::stream)
        .filter(finding -> finding.severity() == Problem.Severity.ERROR)
        .forEach(errors::add);
    return errors;
  }

  /** All findings, a line each; {@code folder} goes before a file's name. */
  public String report(String folder) {
    return findings.entrySet().stream()
        .flatMap(file -> file.getValue().stream().map(f -> f.in(folder + file.getKey()) + "\n"))
        .collect(Collectors.joining());
  }
}
