package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.json.Catalogue;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.scenario.Choices;
import io.unplannedwork.scenario.EffectSpec.Effect;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.effect.EffectStack;
import io.unplannedwork.sim.law.LawSettingsFor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of concepts names what exists; and what practices of the catalogue do not do. */
class ConceptsTest {
  private static final Path SCENARIOS = Path.of("..", "scenarios");
  private static final Path TESTS = Path.of("src", "test", "java", "io", "unplannedwork");
  private static final String OPEN = "open";

  /** How many concepts each letter has. */
  private static final Map<String, Integer> LETTERS =
      Map.of("L", 12, "A", 9, "B", 37, "W", 23, "R", 15);

  private record Row(String id, String scenario, List<String> by, List<String> tests) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(SCENARIOS.resolve("CONCEPTS.md"))) {
      if (line.matches("\\| [LABWR][0-9]+ \\|.*")) {
        String[] cells = line.split("\\|", -1);
        rows.add(new Row(cells[1].strip(), cells[3].strip(), named(cells[4]), named(cells[5])));
      }
    }
    return rows;
  }

  private static List<String> named(String cell) {
    return Stream.of(cell.split("[`, ]+")).filter(each -> !each.isBlank()).toList();
  }

  @Test
  void everyConceptHasOneRow() throws IOException {
    Set<String> wanted = new TreeSet<>();
    LETTERS.forEach(
        (letter, most) -> {
          for (int i = 1; i <= most; i++) {
            wanted.add(letter + i);
          }
        });
    assertThat(rows()).extracting(Row::id).doesNotHaveDuplicates();
    assertThat(rows()).extracting(Row::id).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void everyRowNamesAScenarioAndWhatIsInIt() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    for (Row row : rows()) {
      if (!row.scenario().equals(OPEN)) {
        Set<String> names = known.computeIfAbsent(row.scenario(), ConceptsTest::names);
        assertThat(row.by()).as(row.id()).isNotEmpty();
        assertThat(names).as(row.id() + " in " + row.scenario()).containsAll(row.by());
      }
    }
  }

  private static Scenario scenario(String id) {
    try {
      return ScenarioJson.read(Files.readAllBytes(SCENARIOS.resolve(id).resolve("scenario.json")))
          .scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(String id) {
    Scenario scenario = scenario(id);
    Set<String> names = new TreeSet<>(Choices.decisions());
    names.removeAll(scenario.withheld());
    scenario.decisions().forEach(each -> names.add(each.id()));
    scenario.practices().forEach(each -> names.add(each.id().value()));
    scenario.injects().forEach(each -> names.add(each.id().value()));
    scenario.stages().forEach(each -> names.add(each.id().value()));
    scenario.teams().forEach(each -> names.add(each.id().value()));
    scenario.demand().forEach(each -> names.add(each.id().value()));
    scenario.strategies().forEach(each -> names.add(each.id()));
    return names;
  }

  @Test
  void everyTestIsNamedAfterItsRow() throws IOException {
    for (Row row : rows()) {
      assertThat(row.tests()).as(row.id()).isNotEmpty();
      for (String test : row.tests()) {
        String name = test.substring(test.indexOf('.') + 1);
        assertThat(List.of(name.split("_"))).as(row.id() + ": " + test).contains(row.id());
      }
    }
  }

  /** What must stand in a scenario for its row to be true there. */
  @Test
  void whatComesAgainFadesOrIsDictatedDoesSoInTheScenarioOfItsRow() throws IOException {
    for (Row row : rows()) {
      if (List.of("B20", "W16").contains(row.id())) {
        assertThat(scenario(row.scenario()).laws().value(Parameter.RECURRENCE))
            .as(row.id())
            .isPositive();
      } else if (row.id().equals("B35")) {
        assertThat(scenario(row.scenario()).practices()).anyMatch(each -> each.upkeep() > 0);
      } else if (row.id().equals("B37")) {
        assertThat(scenario(row.scenario()).practices()).anyMatch(each -> !each.fit().isEmpty());
      }
    }
  }

  @Test
  void everyRowNamesATestThatExists() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        sources.merge(name, Files.readString(file), String::concat);
      }
    }
    for (Row row : rows()) {
      for (String test : row.tests()) {
        String[] named = test.split("\\.");
        assertThat(sources).as(row.id()).containsKey(named[0]);
        assertThat(sources.get(named[0]).contains("void " + named[1] + "("))
            .as(row.id() + ": " + test)
            .isTrue();
      }
    }
  }

  private static final Map<String, PracticeSpec> PRACTICES = practices();

  private static Map<String, PracticeSpec> practices() {
    Map<String, PracticeSpec> practices = new TreeMap<>();
    for (Catalogue.Entry entry : Catalogue.shipped().entries()) {
      if (entry.spec() instanceof PracticeSpec practice) {
        practices.put(entry.name(), practice);
      }
    }
    return practices;
  }

  /** What is left of an effect where these practices are fully adopted. */
  private static int left(Effect effect, String... adopted) {
    List<PracticeSpec> taken = Stream.of(adopted).map(PRACTICES::get).toList();
    EffectStack stack = new EffectStack(LawSettingsFor.all(), taken);
    for (int i = 0; i < adopted.length; i++) {
      stack.adopt(i, 1000);
    }
    return stack.factor(effect);
  }

  @Test
  void L1_theVendorsSuiteGainsNothingWithoutAPipelineOfBoth() {
    for (Effect effect : Effect.values()) {
      boolean better = effect == Effect.CATCH_SHARE || effect == Effect.LEARNING;
      int left = left(effect, "vendor-suite");
      assertThat(better ? -left : left)
          .as("" + effect)
          .isGreaterThanOrEqualTo(better ? -1000 : 1000);
    }
    assertThat(left(Effect.HANDOFF_LOSS, "vendor-suite", "shared-pipeline"))
        .isLessThan(left(Effect.HANDOFF_LOSS, "shared-pipeline"));
  }

  @Test
  void R8_aPavedRoadAndButtonsAreProductsAndNoBonus() {
    for (String product : List.of("paved-road", "self-service-requests")) {
      assertThat(PRACTICES.get(product).effects()).as(product).isEmpty();
      assertThat(PRACTICES.get(product).selfService()).as(product).isNotNull();
      assertThat(PRACTICES.get(product).upkeep()).as(product).isPositive();
    }
  }
}
