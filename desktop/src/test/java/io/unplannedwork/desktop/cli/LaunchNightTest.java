package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The launch night that is printed for facilitators is the one that the game tells. */
class LaunchNightTest {
  private static final Path FILE = Path.of("../scenarios/wheelbarrow/LAUNCH-NIGHT.md");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^java -jar unplanned-work\\.jar (story .*)$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** Where this differs, read what became of the night, then put it in its place anew. */
  @Test
  @Tag("slow")
  void eachOfItsCommandsTellsWhatStandsThere() throws IOException {
    String page = Files.readString(FILE);
    int at = 0;
    int told = 0;
    Matcher command = COMMAND.matcher(page);
    while (command.find()) {
      Ran ran = Ran.of(words(command.group(1)));
      assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
      assertThat(page.substring(at)).as(command.group(1)).contains(ran.out().strip());
      at = page.indexOf(ran.out().strip(), at) + ran.out().strip().length();
      told++;
    }
    assertThat(told).isEqualTo(2);
    assertThat(page.substring(at)).isBlank();
  }

  private static String[] words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words.toArray(String[]::new);
  }
}
