package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.desktop.store.ScenarioShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void everyBundledScenarioIsWithoutProblems() {
    assertThat(ScenarioShelf.bundled()).contains("first-release", "lab/one-server");
    Ran ran = Ran.of(withCheck(ScenarioShelf.bundled().toArray(String[]::new)));
    assertThat(ran.out()).isEmpty();
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.err()).contains(ScenarioShelf.bundled().size() + " scenarios: 0 errors.");
  }

  private static String[] withCheck(String... paths) {
    String[] args = new String[paths.length + 1];
    args[0] = "check";
    System.arraycopy(paths, 0, args, 1, paths.length);
    return args;
  }

  @Test
  void anErrorHasFileLineAndColumnOnStandardOutput() throws Exception {
    Path file = write("scenario.json", "{\n  \"schemaVersion\": 1,\n  \"titel\": \"Shop\"\n}\n");
    Ran ran = Ran.of("check", file.toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.out().lines())
        .allMatch(line -> line.matches(".*scenario\\.json:\\d+:\\d+: [^;]+; .+"))
        .anyMatch(line -> line.startsWith(file + ":3:3: ") && line.contains("titel"));
    assertThat(ran.err()).contains("1 scenario: ");
  }

  @Test
  void aFolderIsSearchedAndAllProblemsOfAllFilesAreReported() throws Exception {
    Path one = write("a/scenario.json", "{");
    Path two = write("b/deep/scenario.json", "[]");
    write("b/.hidden/scenario.json", "{");
    write("b/notes.json", "{");
    Ran ran = Ran.of("check", folder.toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.out()).contains(one + ":1:", two + ":1:");
    assertThat(ran.out()).doesNotContain("hidden", "notes");
    assertThat(ran.err()).contains("2 scenarios: ");
  }

  @Test
  void aFileThatIsNoTextIsAnErrorAndNoCrash() throws Exception {
    Path file = folder.resolve("scenario.json");
    Files.write(file, new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'});
    Ran ran = Ran.of("check", file.toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.out()).contains("UTF-8");
  }

  @Test
  void whatCannotBeReadIsAnErrorAndTheOtherFilesAreCheckedAllTheSame() throws Exception {
    Path fold = Files.createDirectories(folder.resolve("a/scenario.json"));
    Path huge = write("b/scenario.json", "x".repeat(9 << 20));
    Path wrong = write("c/scenario.json", "{");
    Ran ran = Ran.of("check", folder.toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.out().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith(fold + ":1:1: this is a folder; "))
        .anyMatch(line -> line.startsWith(huge + ":1:1: the file holds 9437184 bytes, "))
        .anyMatch(line -> line.startsWith(wrong + ":1:2: "));
    assertThat(ran.err()).contains("1 scenario: 3 errors.");
  }

  @Test
  void aBundledScenarioThatIsMisspeltAndAFileWithAHiddenEndingGetASuggestion() throws Exception {
    assertThat(Ran.of("check", "first-relase").err()).contains("did you mean first-release?");
    write("mine/scenario.json.txt", "{}");
    assertThat(Ran.of("check", folder.resolve("mine").toString()).err())
        .contains("its scenario.json.txt needs to be called scenario.json");
    assertThat(Ran.of("play", folder.resolve("mine").toString()).err())
        .contains("its scenario.json.txt needs to be called scenario.json");
  }

  @Test
  void aFolderWithoutScenariosIsWrongUsage() {
    Ran ran = Ran.of("check", folder.toString());
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("There is no scenario.json in " + folder);
  }

  @Test
  void simulatingAScenarioWithErrorsNamesThemAndExitsWithThree() throws Exception {
    write("scenario.json", "{\"schemaVersion\": 1}");
    Ran ran = Ran.of("simulate", folder.toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("scenario.json:1:", "The scenario has ");
  }
}
