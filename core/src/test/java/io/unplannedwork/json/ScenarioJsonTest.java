package io.unplannedwork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioJsonTest {

  private static byte[] firstRelease() throws IOException {
    return Files.readAllBytes(Path.of("..", "scenarios", "first-release", "scenario.json"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ScenarioJsonTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aScenarioFullOfSlipsIsReportedWholeWithEachPlace() throws IOException {
    ScenarioReading read = ScenarioJson.read(resource("mistyped.json"));
    assertThat(read.ok()).isFalse();
    assertThat(read.report("mistyped.json")).isEqualTo(resource("mistyped.txt"));
  }

  @Test
  @Timeout(30) // it took minutes when the line of each was looked for
  void aFileWithAHundredThousandSlipsIsRefusedWithTheFirstOnesAtOnce() {
    StringBuilder text = new StringBuilder("{\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("\"days\":1,\n");
    }
    ScenarioReading reading = ScenarioJson.read(text.append('}').toString());
    assertThat(reading.ok()).isFalse();
    assertThat(reading.findings()).hasSize(200);
    assertThat(reading.findings().get(0).line()).isLessThanOrEqualTo(3);
  }

  @Test
  void aPlaceIsCountedThroughCommentsAndCharactersOfSeveralBytes() {
    String text = "/* ä\n * 𝄞 */ { // a comment\n\t\"𝄞\" /* here */: 1, \"schemaVersion\": \"x\"";
    assertThat(ScenarioJson.read(text).report("f"))
        .contains("f:3:41: the object begun at line 2, column 9 is not closed; add a }")
        .hasLineCount(1);
    assertThat(ScenarioJson.read(text + "}").report("f"))
        .contains("f:3:2: unknown key \"𝄞\"")
        .contains("f:3:38: schemaVersion is a text in quotes; write the number 1\n");
  }

  @Test
  void aByteOrderMarkMovesNoPlace() {
    String text = "{\n  \"id\": 7}";
    String marked = "\uFEFF" + text;
    assertThat(ScenarioJson.read(marked.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ScenarioJson.read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatFollowsFromAnUnreadableValueIsNotReportedAgain() throws IOException {
    String text = new String(firstRelease(), StandardCharsets.UTF_8);
    String wrong = text.replace("\"start\": \"2026-08-17\"", "\"start\": \"7 September\"");
    assertThat(ScenarioJson.read(wrong).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.wrong()).isEqualTo("start is \"7 September\""));
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWhereTheyStand() {
    byte[] bytes = "{\n \"id\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xC3;
    assertThat(ScenarioJson.read(bytes).report("f"))
        .isEqualTo(
            "f:2:9: here stands a byte that is not UTF-8; save it as UTF-8; in Windows-1252 or Latin-1 the byte is “Ã”\n");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 1, is not closed",
    "100000, 1, deep",
    "1, 300000, values",
  })
  void aTextThatIsTooDeepOrTooWideIsRefused(int depth, int width, String word) {
    String text = "[".repeat(depth) + "1,".repeat(width);
    if (depth == 100) {
      text = "[".repeat(60);
    }
    assertThat(ScenarioJson.read(text).report("f")).contains(word).hasLineCount(1);
  }

  @Test
  void aFileOfMoreThanAMebibyteIsRefusedUnread() {
    byte[] bytes = new byte[(1 << 20) + 1];
    assertThat(ScenarioJson.read(bytes).report("f"))
        .isEqualTo("f:1:1: the file has 1048577 bytes; at most 1048576 are read\n");
  }

  @Test
  void giantNumbersAndEndlessTextsAreRefused() {
    String digits = "9".repeat(100_000);
    assertThat(ScenarioJson.read("{\"cash\": " + digits + "}").report("f"))
        .contains("f:1:10: the number has 100000 characters; write a smaller number");
    assertThat(ScenarioJson.read("{\"title\": \"" + "a".repeat(5_000) + "\"}").report("f"))
        .contains("f:1:11: the text begun here has more than 4000 characters");
    assertThat(ScenarioJson.read("{\"cash\": 99999999999999999999}").report("f"))
        .contains("f:1:10: cash is 99999999999999999999, which is too large");
  }

  @Test
  void noBytesMakeTheReaderThrow() throws IOException {
    byte[] good = firstRelease();
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      byte[] bytes = good.clone();
      for (int i = 0; i < 1 + run % 20; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(run % 2 == 0 ? 256 : 128);
      }
      ScenarioReading read = ScenarioJson.read(bytes);
      assertThat(read.ok()).isEqualTo(read.errors().isEmpty());
    }
    for (int run = 0; run < 2_000; run++) {
      StringBuilder soup = new StringBuilder();
      for (int i = 0; i < random.nextInt(40); i++) {
        soup.append(SOUP[random.nextInt(SOUP.length)]);
      }
      assertThat(ScenarioJson.read(soup.toString()).ok()).isFalse();
    }
  }

  private static final String[] SOUP = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "'",
    "\\",
    "/",
    "//",
    "/*",
    "*/",
    "\n",
    " ",
    "1",
    "-",
    "e9",
    "true",
    "null",
    "nul",
    "\"rounds\"",
    "\"laws\":{",
    "\"id\":\"a\"",
    "\uD800",
    "\u0000",
    "#",
    "=",
    "\"people\":[{\"skills\":{",
    "\"demand\":[{\"arrivals\":{",
    "\"start\":\"2026-99-99\"",
  };
}
