package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"first-release", "lab/one-server", "short/hero", "wheelbarrow"})
  void aNewScenarioIsACopyWithItsFoldersNameThatHasNoErrors(String from) throws Exception {
    Path mine = folder.resolve("drafts/my-shop");
    assertThat(Ran.of("new", mine.toString(), "--from", from).exit()).isEqualTo(Exit.DONE);
    assertThat(Files.readString(mine.resolve("scenario.json"))).contains("\"id\": \"my-shop\"");
    assertThat(Ran.of("check", mine.toString()))
        .isEqualTo(new Ran(Exit.DONE, "", "1 scenario: 0 errors." + System.lineSeparator()));
  }

  @Test
  void commentsAreCopiedToo() throws Exception {
    Ran.of("new", folder.resolve("a").toString());
    assertThat(Files.readString(folder.resolve("a/scenario.json"))).startsWith("// First Release");
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    Path file = Files.writeString(folder.resolve("scenario.json"), "mine");
    Path named = Files.createDirectory(folder.resolve("a"));
    Files.move(file, named.resolve("scenario.json"));
    Ran ran = Ran.of("new", named.toString());
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("is there already; name another folder");
    assertThat(Files.readString(named.resolve("scenario.json"))).isEqualTo("mine");
  }

  @Test
  void aNameThatIsNoIdGetsOneThatIs() {
    Ran ran = Ran.of("new", folder.resolve("My Shop").toString());
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("such as “my-shop”");
    assertThat(folder.resolve("My Shop")).doesNotExist();
  }
}
