package io.unplannedwork.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.json.Catalogue.Entry;
import io.unplannedwork.json.Catalogue.Section;
import io.unplannedwork.scenario.PracticeSpec;
import io.unplannedwork.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What scenarios share, and how they take it. */
class CatalogueTest {
  /** What this test's company fills into blanks, by their names. */
  private static final Map<String, String> FILLED =
      Map.ofEntries(
          Map.entry("team", "operations"),
          Map.entry("person", "kim"),
          Map.entry("name", "Kim"),
          Map.entry("service", "web"),
          Map.entry("stage", "build"),
          Map.entry("decay", "leak"),
          Map.entry("from", "business"),
          Map.entry("to", "development"),
          Map.entry("first", "telemetry"),
          Map.entry("second", "runbooks"),
          Map.entry("third", "shared-chat"),
          Map.entry("new", "squad"),
          Map.entry("teacher", "bea"),
          Map.entry("stream", "wishes"));

  private static final Map<String, String> SERVED =
      Map.of("stage", "operate", "stream", "tickets", "users", "builders");

  private static String shop;

  @BeforeAll
  static void aShopThatTakesEveryPractice() throws IOException {
    String text = Files.readString(Path.of("..", "scenarios", "first-release", "scenario.json"));
    int practices = text.indexOf("  \"practices\": [");
    int policies = text.indexOf("  // How the house works on the first morning");
    String uses =
        entries(Section.PRACTICES).stream()
            .map(
                entry ->
                    "{\"use\": \""
                        + entry.name()
                        + "\""
                        + served(entry)
                        + ", \"team\": \"operations\"}")
            .collect(Collectors.joining(",\n    "));
    shop =
        (text.substring(0, practices)
                + "  \"practices\": [\n    "
                + uses
                + "\n  ],\n"
                + text.substring(policies))
            .replace(
                "\"teams\": [",
                "\"teams\": [\n    {\"id\": \"squad\", \"name\": \"Squad\","
                    + " \"group\": \"development\", \"calendar\": \"office\", \"later\": true},")
            .replace(
                "\"people\": [",
                "\"people\": [\n    {\"id\": \"kim\", \"name\": \"Kim\", \"team\": \"operations\","
                    + " \"skills\": {\"operating\": 1000}, \"candidate\": true},")
            .replace(
                "\"id\": \"web\", \"name\"",
                "\"decay\": [{\"id\": \"leak\", \"title\": \"A leak\", \"kind\": \"LEAK\","
                    + " \"days\": 30, \"effort\": 30}], \"breakdowns\": [], \"backup\": {}, \"id\": \"web\","
                    + " \"name\"")
            // once more by their names here
            .replace("\"automated-tests\"", "\"test-automation\"");
  }

  /** A product spares this shop a stage of work that is a service to others. */
  private static String served(Entry entry) {
    return entry.blanks().isEmpty()
        ? ""
        : ", \"with\": {"
            + entry.blanks().stream()
                .map(blank -> "\"" + blank.name() + "\": \"" + SERVED.get(blank.name()) + "\"")
                .collect(Collectors.joining(", "))
            + "}";
  }

  private static List<Entry> entries(Section section) {
    return Catalogue.shipped().entries().stream()
        .filter(entry -> entry.section() == section)
        .toList();
  }

  static List<String> names() {
    return Catalogue.shipped().entries().stream()
        .map(entry -> entry.section() + " " + entry.name())
        .toList();
  }

  /** The shop with one more thing in one of its lists. */
  private static String with(Section section, String use) {
    return switch (section) {
      case PRACTICES -> shop;
      case DECISIONS ->
          shop.replace(
              "  \"strategies\": [", "  \"decisions\": [" + use + "],\n  \"strategies\": [");
      case INJECTS -> shop.replace("\"injects\": [", "\"injects\": [" + use + ",");
      case BREAKDOWNS -> shop.replace("\"breakdowns\": []", "\"breakdowns\": [" + use + "]");
      case BONUSES -> {
        int from = shop.indexOf("  \"bonuses\": [");
        int to = shop.indexOf("  \"rounds\": [");
        yield shop.substring(0, from) + "  \"bonuses\": [" + use + "],\n" + shop.substring(to);
      }
    };
  }

  private static String use(Entry entry) {
    String blanks =
        entry.blanks().stream()
            .filter(blank -> blank.usual() == null)
            .map(blank -> "\"" + blank.name() + "\": \"" + FILLED.get(blank.name()) + "\"")
            .collect(Collectors.joining(", "));
    return "{\"use\": \"" + entry.name() + "\", \"with\": {" + blanks + "}}";
  }

  @Test
  void fiftyPracticesPoliciesAndOffersSayWhatTheirNumbersRestOn() {
    assertThat(entries(Section.PRACTICES).size() + entries(Section.DECISIONS).size())
        .isGreaterThanOrEqualTo(50);
    assertThat(Catalogue.shipped().entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.source()).as(entry.name()).isNotBlank();
              assertThat(entry.spec().toString()).as(entry.name()).doesNotContain("\uFFFD");
            });
  }

  @Test
  void theShippedFilesHaveNothingToReport() throws IOException {
    List<Catalogue.File> files =
        Catalogue.FILES.stream()
            .map(
                name -> {
                  try {
                    Path file = Path.of("..", "scenarios", "catalogue", name);
                    return new Catalogue.File(name, Files.readString(file));
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .toList();
    assertThat(CatalogueText.read(files).report("")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyEntryHoldsTogetherInACompanyThatTakesIt(String named) {
    Entry entry =
        Catalogue.shipped().entries().stream()
            .filter(each -> named.equals(each.section() + " " + each.name()))
            .findFirst()
            .orElseThrow();
    assertThat(ScenarioJson.read(with(entry.section(), use(entry))).report("f")).isEmpty();
  }

  @Test
  void whatAScenarioWritesBesideGoesBeforeWhatTheCatalogueSays() {
    String changed =
        shop.replace(
            "{\"use\": \"telemetry\", \"team\": \"operations\"}",
            "{\"use\": \"telemetry\", \"team\": \"testers\", \"effort\": 77, \"name\": \"Eyes\"}");
    PracticeSpec telemetry = practice(ScenarioJson.read(changed).scenario(), "telemetry");
    PracticeSpec shared = (PracticeSpec) entry("telemetry").spec();
    assertThat(telemetry.effort()).isEqualTo(77);
    assertThat(telemetry.name()).isEqualTo("Eyes");
    assertThat(telemetry.team().value()).isEqualTo("testers");
    assertThat(telemetry.effects()).isEqualTo(shared.effects());
    assertThat(telemetry.source()).isEqualTo(shared.source());
  }

  @Test
  void theScenarioThatIsPlayedAndKeptNoLongerNeedsTheCatalogue() {
    String use =
        "{\"use\": \"limit-work\", \"id\": \"room\", \"with\": {\"stage\": \"test\", \"few\": 3}}";
    Scenario scenario = ScenarioJson.read(with(Section.DECISIONS, use)).scenario();
    String kept = ScenarioJson.write(scenario);
    assertThat(kept).doesNotContain("\"use\"").contains("\"At most 3\"", "\"At most 10\"");
    ScenarioReading again = ScenarioJson.read(kept, Catalogue.empty());
    assertThat(again.scenario()).isEqualTo(scenario);
    assertThat(scenario.decisions()).extracting("id").containsExactly("room");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"use": "limit-wrok", "with": {"stage": "build"}}|the catalogue has no "limit-wrok" among its decisions; did you mean "limit-work"?
          {"uses": "limit-work", "with": {"stage": "build"}}|unknown key "uses"; did you mean "use"?
          {"use": "limit-work", "with": {"stag": "build"}}|"limit-work" has no blank "stag"; did you mean "stage"?
          {"use": "limit-work"}|"limit-work" needs to know "stage"; add it under "with": the stage before which work piles up
          {"use": "limit-work", "with": {"stage": "biuld"}}|there is no stage "biuld"; did you mean "build"?
          {"use": "limit-work", "with": ["build"]}|"with" is a list in brackets; write an object in braces: a blank's name, and what it is here
          {"use": 7}|"use" is a number; write the name of something in the catalogue
          {"use": "limit-work", "titel": "Room", "with": {"stage": "build"}}|unknown key "titel" in decisions[0]; did you mean "title"?
          {"use": "game-day-offer", "with": {"team": "desk"}, "opens": {"plan": 9}}|there is no round 9; the last one is round 2
          """)
  void aSlipInTakingIsFoundAtItsPlaceInTheScenario(String use, String found) {
    String text = with(Section.DECISIONS, use);
    int line = text.substring(0, text.indexOf(use)).split("\n", -1).length;
    assertThat(ScenarioJson.read(text).report("f")).contains("f:" + line + ":").contains(found);
  }

  @Test
  void aPracticeThatIsMissingButInTheCatalogueIsPointedOut() {
    String text =
        shop.replace("{\"use\": \"continuous-integration\", \"team\": \"operations\"},", "");
    assertThat(ScenarioJson.read(text).report("f"))
        .contains(
            "in the catalogue's \"trunk-based-development\": there is no practice"
                + " \"continuous-integration\"; the catalogue has it: add {\"use\":"
                + " \"continuous-integration\", …} to \"practices\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "about": "Eyes."|"abuot": "Eyes."|f.json:4:30: unknown key "abuot" in practices["eyes"]; did you mean "about"?
          "DETECT_TIME"|"DETECT_TIEM"|did you mean "DETECT_TIME"?
          "needs": []|"needs": ["eye"]|f.json:4:150: there is no practice "eye"; did you mean "eyes"?
          "needs": []|"needs": ["eyes"]|the practice "eyes" needs itself, by way of what it needs
          [{"effect": "DETECT_TIME", "permille": -100}]|[]|the practice "eyes" changes nothing
          "source": "assumption"|"adoptionDays": 5|"eyes" does not say where its numbers come from; add "source": a publication, or "assumption"
          "practices"|"practises"|unknown key "practises"; did you mean "practices"?
          "decisions"|"dcisions"|unknown key "dcisions"; did you mean "decisions"?
          {"practice": "eyes"}|{"practice": "eyse"}|there is no practice "eyse"; did you mean "eyes"?
          {days}|{day}|{day} is no blank of this; did you mean "days"?
          {days}|many|the blank "days" stands nowhere; write "{days}" where it belongs, or leave it out
          "usual": 3|"usuall": 3|unknown key "usuall" in a blank; did you mean "usual"?
          [{"practice": "eyes"}]|[]|note: no answer to "look" does anything
          {"plan": 1}|{}|note: "look" is dealt by the facilitator alone; add "plan" or "run" if that is not meant
          """)
  void aSlipInACatalogueIsFoundAtItsPlace(String good, String bad, String found) {
    String sound =
        """
        {
          "title": "Mine",
          "practices": {
            "eyes": {"name": "Eyes", "about": "Eyes.", "startedBy": "CIO", "effort": 60, "effects": [{"effect": "DETECT_TIME", "permille": -100}], "needs": [], "source": "assumption"},
          },
          "decisions": {
            "look": {
              "blanks": {"days": {"about": "for how long", "usual": 3}},
              "title": "Look", "question": "For {days} days?", "roles": ["CIO"], "opens": {"plan": 1},
              "options": [{"id": "no"}, {"id": "yes", "does": [{"practice": "eyes"}]}],
              "source": "assumption",
            },
          },
        }
        """;
    assertThat(sound).contains(good);
    assertThat(mine(sound)).doesNotContain(found).doesNotContain("f.json:7");
    assertThat(mine(sound.replace(good, bad))).contains(found);
  }

  private static String mine(String text) {
    return CatalogueText.read(List.of(new Catalogue.File("f.json", text))).report("");
  }

  @Test
  void anEffectThatNoPracticeGrantsIsNoted() {
    assertThat(
            mine(
                "{\"practices\": {\"a\": {\"name\": \"A\", \"startedBy\": \"CIO\", \"effort\": 1,"
                    + " \"source\": \"assumption\", \"effects\": [{\"effect\": \"DEFECTS\","
                    + " \"permille\": -1}]}}}"))
        .contains("f.json:1:2: note: no practice grants the effect EXPOSURE")
        .doesNotContain("the effect DEFECTS");
  }

  @Test
  void whatAScenarioSaysInVainIsNoted() {
    String never =
        shop.replace("\"laws\": {}", "\"laws\": {\"off\": [\"DRIFT\"]}")
            .replace("  \"strategies\": [", "  \"withheld\": [\"practice\"],\n  \"strategies\": [");
    assertThat(ScenarioJson.read(never).report("f"))
        .contains("note: the practice \"trunk-based-development\" can never be started")
        .contains("ENVIRONMENT_DRIFT acts on nothing, since the law DRIFT is off");
  }

  private static Entry entry(String name) {
    return Catalogue.shipped().entries().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static PracticeSpec practice(Scenario scenario, String id) {
    return scenario.practices().stream()
        .filter(each -> each.id().equals(new PracticeId(id)))
        .findFirst()
        .orElseThrow();
  }
}
