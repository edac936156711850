package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Measure;
import io.unplannedwork.sim.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games of a bundled scenario, simulated from the command line. */
@Tag("slow")
class SimulateCommandTest {
  private static final String SHOP = "first-release";

  @TempDir Path folder;

  private Ran simulate(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "simulate";
    args[1] = SHOP;
    System.arraycopy(more, 0, args, 2, more.length);
    Ran ran = Ran.of(args);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    return ran;
  }

  @Test
  void theSameSeedGivesTheSameBytesWhateverTheThreads() throws Exception {
    Path[] items = {folder.resolve("items1.csv"), folder.resolve("items2.csv")};
    Path[] events = {folder.resolve("events1.jsonl"), folder.resolve("events2.jsonl")};
    String[] out = new String[2];
    for (int i = 0; i < 2; i++) {
      String threads = Integer.toString(i + 1);
      out[i] =
          simulate(
                  "--runs",
                  "6",
                  "--seed",
                  "11",
                  "--format",
                  "json",
                  "--threads",
                  threads,
                  "--items",
                  items[i].toString(),
                  "--events",
                  events[i].toString())
              .out();
    }
    assertThat(out[1]).isEqualTo(out[0]);
    assertThat(items[1]).hasSameBinaryContentAs(items[0]);
    assertThat(events[1]).hasSameBinaryContentAs(events[0]);
    assertThat(simulate("--runs", "6", "--seed", "12", "--format", "json").out())
        .isNotEqualTo(out[0]);
  }

  @Test
  void theLocaleOfTheMachineReachesNoFormat() {
    Locale before = Locale.getDefault();
    try {
      for (String format : List.of("text", "json", "csv")) {
        Locale.setDefault(Locale.ENGLISH);
        String english = simulate("--runs", "2", "--format", format).out();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(simulate("--runs", "2", "--format", format).out()).isEqualTo(english);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void jsonSaysWhichGamesTheseWereAndHowEveryMeasureSpreads() {
    String json = simulate("--runs", "3", "--seed", "5", "--format", "json").out();
    assertThat(json)
        .contains(
            "\"scenario\": \"first-release\"",
            "\"hash\": \"sha256:",
            "\"rules\": " + World.RULES,
            "\"seed\": 5",
            "\"runs\": 3");
    for (Measure measure : Measure.values()) {
      assertThat(json).containsPattern("\"" + measure + "\": \\{\"unit\": \"" + measure.unit());
    }
    assertThat(json).containsPattern("\"mean\": [-0-9.]+, \"p10\": [-0-9.]+, \"median\": ");
  }

  @Test
  void aGameOfABatchIsTheGameOfItsOwnSeed() {
    List<String> batch =
        simulate("--runs", "3", "--seed", "20", "--format", "csv").out().lines().toList();
    List<String> alone =
        simulate("--runs", "1", "--seed", "22", "--format", "csv").out().lines().toList();
    assertThat(batch).hasSize(4);
    assertThat(batch.get(0)).isEqualTo(alone.get(0)).startsWith("run,seed,won,stars,");
    assertThat(withoutRun(batch.get(3))).isEqualTo(withoutRun(alone.get(1)));
    assertThat(withoutRun(batch.get(2))).isNotEqualTo(withoutRun(alone.get(1)));
  }

  private static String withoutRun(String line) {
    return line.substring(line.indexOf(',') + 1);
  }

  @Test
  void everyEventIsALineWithItsRun() throws Exception {
    Path file = folder.resolve("events.jsonl");
    simulate("--runs", "2", "--events", file.toString());
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).allMatch(line -> line.matches("\\{\"run\":[12],\"number\":\\d+,\"at\":.*}"));
    assertThat(lines.get(0)).startsWith("{\"run\":1,\"number\":1,");
    assertThat(lines).anyMatch(line -> line.contains("\"type\":\"GameEnded\""));
  }

  @Test
  void visitsAreInOrderAndInTheirTime() throws Exception {
    Path file = folder.resolve("items.csv");
    simulate("--runs", "1", "--items", file.toString());
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).isEqualTo("run,item,type,stage,entered,started,finished");
    assertThat(lines).hasSizeGreaterThan(50);
    long before = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      assertThat(fields).hasSize(7);
      long entered = Long.parseLong(fields[4]);
      assertThat(entered).isGreaterThanOrEqualTo(before);
      before = entered;
      long[] times =
          Arrays.stream(fields, 4, 7)
              .filter(field -> !field.isEmpty())
              .mapToLong(Long::parseLong)
              .toArray();
      assertThat(times).isSorted();
    }
  }

  @Test
  void anUnknownStrategyIsWrongUsageAndNamesTheKnown() {
    Ran ran = Ran.of("simulate", SHOP, "--strategy", "no-such-strategy");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("no-such-strategy");
  }

  @Test
  void aFileInAFolderThatIsNotThereIsSaidPlainly() {
    Ran ran = Ran.of("simulate", SHOP, "--items", folder.resolve("none/items.csv").toString());
    assertThat(ran.exit()).isEqualTo(Exit.FAULT);
    assertThat(ran.err()).contains("items.csv cannot be written: no such folder");
  }

  @Test
  @Tag("slow")
  void momentsTellWhatHappenedWhatWasWorthDecidingAndWhichAnswersNobodyNeeds() {
    Ran ran =
        Ran.of("simulate", "first-release", "--moments", "--runs", "1", "--strategy", "siloed");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out())
        .contains("games played 1, from seed 1")
        .contains("Moments, in how many of 100 games")
        .contains("without a choice")
        .contains("never the best")
        .containsPattern("(?m)^  development +\\d+$");
    assertThat(Ran.of("simulate", "first-release", "--moments", "--expect").exit())
        .isEqualTo(Exit.USAGE);
  }
}
