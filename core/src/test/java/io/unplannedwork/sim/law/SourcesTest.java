package io.unplannedwork.sim.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A law says where it comes from, or that it is ours. */
class SourcesTest {
  private static final Path LAWS = Path.of("src/main/java/io/unplannedwork/sim/law");

  /** A year of publication, or the admission. */
  private static final Pattern SOURCE =
      Pattern.compile("\\b(19|20)\\d\\d\\b|\\bassum|\\bours\\b", Pattern.CASE_INSENSITIVE);

  @Test
  void everyLawNamesItsSourceOrSaysThatItIsAnAssumption() throws IOException {
    List<Path> laws;
    try (Stream<Path> files = Files.list(LAWS)) {
      laws = files.filter(file -> !file.endsWith("Laws.java")).sorted().toList();
    }
    assertThat(laws).hasSizeGreaterThan(25);
    for (Path law : laws) {
      String text = Files.readString(law);
      StringBuilder said = new StringBuilder();
      Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL)
          .matcher(text)
          .results()
          .forEach(doc -> said.append(doc.group()));
      assertThat(SOURCE.matcher(said).find()).as("%s names its source", law).isTrue();
    }
  }
}
