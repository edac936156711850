package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
  private static String watched(String columns, String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    Map<String, String> environment = columns == null ? Map.of() : Map.of("COLUMNS", columns);
    Main.run(
        new String[] {command},
        new Terminal(printed, printed, environment, "Linux", Terminal.Watching.SOMEBODY));
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"laws, 80", "laws, 120", "catalogue, 80", "catalogue, 120"})
  void whoeverWatchesReadsNoLineThatIsBroken(String command, int columns) {
    String shown = watched(String.valueOf(columns), command);
    assertThat(shown.lines()).allMatch(line -> line.length() <= columns || line.contains("{\""));
    assertThat(words(shown)).isEqualTo(words(Ran.of(command).out()));
  }

  @ParameterizedTest
  @CsvSource({"laws", "catalogue"})
  void withoutAKnownWidthItIsThatOfAnOldTerminal(String command) {
    assertThat(watched(null, command)).isEqualTo(watched("80", command));
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
