package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.store.ScenarioShelf;
import io.unplannedwork.sim.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {
  @Test
  void theVersionNamesTheRulesAndTheJava() {
    Ran ran = Ran.of("--version");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out())
        .contains("Unplanned Work ", "rules " + World.RULES, "Java " + Runtime.version());
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void theHelpNamesEveryCommandAndEveryExitCode() {
    Ran ran = Ran.of("--help");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out()).contains("play", "host", "join", "check", "simulate", "replay", "bench");
    assertThat(ran.out().lines().map(String::strip))
        .contains(
            "0   done",
            "1   our fault",
            "2   wrong usage",
            "3   the checked thing has errors",
            "4   a goal or an expectation was not met");
  }

  /** Names of the commands that a help lists. */
  private static List<String> commands(String help) {
    return help.lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .filter(line -> line.charAt(2) != ' ')
        .map(line -> line.strip().split(" ")[0])
        .toList();
  }

  static Stream<String> everyCommand() {
    List<String> all = commands(Ran.of("--help").out());
    List<String> bench = commands(Ran.of("bench", "--help").out());
    return Stream.concat(all.stream(), bench.stream().map(command -> "bench " + command));
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void everyCommandHelpsWithExamplesThatCanBeCopied(String command) {
    Ran ran = Ran.of((command + " --help").split(" "));
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out()).contains("Usage: ", "Example").containsPattern("java .*jar " + command);
    List<String> examples = ran.out().lines().dropWhile(l -> !l.startsWith("Example")).toList();
    for (int i = 1; i < examples.size(); i++) {
      boolean goesOn = examples.get(i - 1).endsWith("\\");
      assertThat(examples.get(i)).startsWith(goesOn ? "    --" : "  java ");
    }
  }

  @Test
  void whatCommandsHaveInCommonIsCalledTheSame() {
    for (String command : List.of("simulate", "why", "story", "host", "play")) {
      assertThat(Ran.of(command, "--help").out())
          .contains("--players=N", "Use the scenario's seating for at least so many people")
          .contains("--seed=S", "The luck of ");
    }
    for (String command : List.of("simulate", "why", "story")) {
      assertThat(Ran.of(command, "--help").out())
          .contains("--strategy=NAME", "Play by this strategy of the scenario.");
    }
    for (String command : List.of("simulate", "sensitivity")) {
      assertThat(Ran.of(command, "--help").out()).contains("--runs", "--threads");
    }
  }

  @Test
  void anUnknownCommandIsWrongUsageAndGetsASuggestion() {
    Ran ran = Ran.of("joni");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("joni", "join");
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"play,", "host,--scenario="})
  void whatHasNoSeatsIsNotPlayedAndSaysWhatRunsIt(
      String command, String option, @TempDir Path folder) throws Exception {
    String laboratory =
        new String(ScenarioShelf.find("lab/one-server").utf8(), StandardCharsets.UTF_8);
    Path without =
        Files.writeString(
            folder.resolve("scenario.json"),
            laboratory.replaceFirst("(?s)\"seating\": \\[.*?\\],\n  \"rounds\"", "\"rounds\""));
    String name = (option == null ? "" : option) + without;
    Ran ran = Ran.of(command, name);
    assertThat(ran.err()).contains("has no seats", "simulate " + without);
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    Ran ran = Ran.of("play", "--sede", "3");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("--sede", "--seed");
  }

  @Test
  void aNumberThatIsNoneIsSaidInPlainWords() {
    Ran ran = Ran.of("simulate", "first-release", "--runs", "many");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("--runs", "'many' is not a whole number");
  }

  @ParameterizedTest
  @CsvSource({"--runs,0", "--threads,0", "--threads,1000"})
  void aNumberOutOfRangeIsRefusedWithItsRange(String option, String number) {
    Ran ran = Ran.of("simulate", "first-release", option, number);
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains(option + " is " + number, "choose a number from 1 to ");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void aMissingJournalIsWrongUsage(@TempDir Path folder) {
    Ran ran = Ran.of("replay", folder.resolve("none.journal").toString());
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("none.journal");
  }

  @Test
  void aFileThatIsNoJournalHasErrors(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("shopping.txt"), "milk, bread\n".repeat(500));
    Ran ran = Ran.of("replay", file.toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.err()).contains("shopping.txt");
    assertThat(file).hasContent("milk, bread\n".repeat(500));
  }

  @Test
  void anUnknownScenarioIsWrongUsageAndSaysWhatWouldDo() {
    Ran ran = Ran.of("play", "no-such-scenario");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("no-such-scenario", "bundled scenarios");
  }

  @Test
  void anUnknownSeatIsWrongUsageAndNamesTheSeatsThereAre() {
    Ran ran = Ran.of("play", "first-release", "--seat", "develpment");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("did you mean “development”?", "operations");
  }

  @Test
  void joiningWithoutADisplayNamesTheBrowserAsTheWay() {
    Ran ran = Ran.in(Map.of(), "join", "10.0.0.1:8080");
    assertThat(ran.exit()).isEqualTo(Exit.FAULT);
    assertThat(ran.err()).contains("no display", "10.0.0.1:8080 in a browser");
  }
}
