package io.unplannedwork.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.json.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {
  @Test
  void everyEntryIsPrintedWithWhatItRestsOnAndHowItIsTaken() {
    Ran ran = Ran.of("catalogue");
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    for (Catalogue.Entry entry : Catalogue.shipped().entries()) {
      assertThat(ran.out())
          .contains(entry.name() + "\n", entry.source(), "{\"use\": \"" + entry.name() + "\"");
    }
    // Nothing that a programmer would print.
    assertThat(ran.out()).doesNotContain("[mean", "null", "\uFFFD");
  }

  @Test
  void oneEntryOrOneChapterIsPrintedByItself() {
    assertThat(Ran.of("catalogue", "telemetry").out())
        .contains("Telemetry for everyone", "DETECT_TIME by -700 permille")
        .doesNotContain("runbooks");
    assertThat(Ran.of("catalogue", "offers", "--markdown").out())
        .contains("## `devops-hire`", "{\"hire\":\"{person}\"}")
        .doesNotContain("telemetry");
  }

  @Test
  void aNameThatIsNoneGetsASuggestion() {
    Ran ran = Ran.of("catalogue", "telemetri");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("“telemetri”", "did you mean telemetry?", "Offers");
  }

  @Test
  void aCatalogueIsCheckedLikeAScenario(@TempDir Path folder) throws Exception {
    Path file = Files.createDirectory(folder.resolve("catalogue")).resolve("policies.json");
    Files.writeString(file, "{\"title\": \"Mine\", \"decisons\": {}}");
    Ran ran = Ran.of("check", folder.toString());
    assertThat(ran.exit()).isEqualTo(Exit.ERRORS);
    assertThat(ran.out()).contains(file + ":1:19: unknown key \"decisons\"");
    assertThat(ran.err()).contains("0 scenarios and 1 catalogue: 1 error.");
  }
}
