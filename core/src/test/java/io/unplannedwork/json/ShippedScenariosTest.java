package io.unplannedwork.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.scenario.RoundSpec;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
  private static final Path SCENARIOS = Path.of("..", "scenarios");

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      return files.filter(file -> file.endsWith("scenario.json")).sorted().toList();
    }
  }

  @Test
  void theFirstReleaseAndTheLaboratoriesAreThere() throws IOException {
    assertThat(shipped())
        .extracting(file -> SCENARIOS.relativize(file.getParent()).toString().replace('\\', '/'))
        .contains(
            "first-release",
            "wheelbarrow",
            "lab/one-server",
            "lab/three-servers",
            "lab/eight-servers",
            "lab/tandem");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedScenarioHasNothingToReport(Path file) throws IOException {
    ScenarioReading read = ScenarioJson.read(Files.readAllBytes(file));
    assertThat(read.report(file.toString())).isEmpty();
    assertThat(read.scenario().id()).isEqualTo(file.getParent().getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aTimeIsPredictedInWhatTheQuestionAsksFor(Path file) throws IOException {
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    assertThat(scenario.rounds())
        .map(RoundSpec::prediction)
        .filteredOn(asked -> asked != null && asked.measure().unit() == Measure.Unit.MINUTES)
        .allMatch(asked -> asked.question().contains(asked.in().name().toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedScenarioReadsBackEqualFromItsCanonicalForm(Path file) throws IOException {
    Scenario scenario = ScenarioJson.read(Files.readAllBytes(file)).scenario();
    String canonical = ScenarioJson.write(scenario);
    ScenarioReading again = ScenarioJson.read(canonical);
    assertThat(again.report("canonical")).isEmpty();
    assertThat(again.scenario()).isEqualTo(scenario);
    assertThat(ScenarioJson.write(again.scenario())).isEqualTo(canonical);
    assertThat(ScenarioJson.hash(again.scenario())).isEqualTo(ScenarioJson.hash(scenario));
  }
}
