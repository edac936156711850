package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SensitivityCommandTest {
  @Test
  @Tag("slow")
  void aResultThatRestsOnAnAssumptionIsSaidToTurnAtItsEnd() {
    // Where one need know next to nothing to keep a service going, nobody's teaching adds a head.
    Ran ran = Ran.of("sensitivity", "--games", "1", "--parameter", "KNOWLEDGE_ENOUGH");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out()).contains("| 1: ", "| `KNOWLEDGE_ENOUGH` | 1 | 1000 | 500 | ", "turned");
  }

  @Test
  @Tag("slow")
  void whatRestsOnWhichAssumptionIsAsTheReportSays() throws IOException {
    // Every assumption goes to either end of its range. Where this differs after a change of laws,
    // read what turned, then write the report anew:
    // java -jar unplanned-work.jar sensitivity > scenarios/SENSITIVITY.md
    Ran ran = Ran.of("sensitivity");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(ran.out()).isEqualTo(Files.readString(Path.of("../scenarios/SENSITIVITY.md")));
  }

  @Test
  void aParameterThatIsNoneIsRefused() {
    Ran ran = Ran.of("sensitivity", "--parameter", "KNOWLEGDE");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
  }
}
