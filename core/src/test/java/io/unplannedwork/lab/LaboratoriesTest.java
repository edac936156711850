package io.unplannedwork.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.DecisionSpec;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each laboratory asks before it tells, is played alone in five minutes, and stands in the table.
 */
class LaboratoriesTest {
  private static final Path FOLDER = Path.of("..", "scenarios", "lab");

  static List<String> ids() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aLaboratoryHasOneChairTwoRoundsAndADecisionOfItsOwn(String id) {
    Scenario lab = Laboratory.of(id).scenario();
    assertThat(lab.seating()).hasSize(1);
    assertThat(lab.seating().get(0).seats()).hasSize(1);
    assertThat(lab.rounds()).hasSize(2);
    assertThat(lab.rounds()).allMatch(round -> round.prediction() != null);
    assertThat(lab.decisions()).hasSizeBetween(1, 2);
    assertThat(lab.decisions())
        .extracting(decision -> decision.opens().plan())
        .as("the first round shows how it is")
        .containsOnly(2);
    assertThat(lab.strategies()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theoryIsNamedAfterThePlayerActedAndNotBefore(String id) {
    Scenario lab = Laboratory.of(id).scenario();
    String before =
        Stream.of(
                lab.rounds().get(0).briefing(),
                lab.rounds().get(0).debrief(),
                lab.rounds().get(1).briefing(),
                List.of(lab.summary()))
            .flatMap(List::stream)
            .collect(Collectors.joining("\n"));
    assertThat(before).doesNotContain("Theory", "Evidence");
    assertThat(String.join("\n", lab.rounds().get(1).debrief()))
        .containsAnyOf("Theory", "Evidence", "theory", "rule of thumb", "law:", "The rate is");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void itsClockRunsForTwoMinutesAtMost(String id) {
    Scenario lab = Laboratory.of(id).scenario();
    long days = lab.rounds().stream().mapToLong(round -> round.days()).sum();
    long pace = lab.laws().parameters().get(Parameter.PLAY_WORKING_DAY);
    assertThat(days * pace).isLessThanOrEqualTo(120_000);
    assertThat(days * SimTime.DAY).isPositive();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theTableHasARowForIt(String id) {
    assertThat(Targets.rows()).anyMatch(row -> row.contains("](" + id + "/scenario.json)"));
  }

  @Test
  void theTableHasARowForEveryTargetAWorldCanBeHeldTo() {
    List<String> targets =
        IntStream.rangeClosed(1, 25)
            .filter(target -> target != 24) // bands of presets: for scenarios, not laboratories
            .mapToObj("%02d"::formatted)
            .toList();
    assertThat(Targets.rows()).extracting(row -> row.substring(2, 4)).containsAll(targets);
  }

  @Test
  void everyRowIsAboutALaboratoryThatIsThere() throws IOException {
    List<String> ids = ids();
    assertThat(Targets.rows())
        .allMatch(row -> ids.stream().anyMatch(id -> row.contains("](" + id + "/scenario.json)")));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyOptionButTheOneThatHoldsDoesSomething(String id) {
    for (DecisionSpec decision : Laboratory.of(id).scenario().decisions()) {
      assertThat(decision.options())
          .filteredOn(option -> !option.id().equals(decision.current()) && !isRefusal(option))
          .allMatch(option -> !option.does().isEmpty());
    }
  }

  private static boolean isRefusal(DecisionSpec.Option option) {
    return option.id().equals("no");
  }
}
