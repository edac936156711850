package io.unplannedwork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of somebody who writes JSON by hand is one error, where it is, and the rest is read. */
class SlipsTest {
  private static String scenario(String... folder) throws IOException {
    return Files.readString(
        Path.of("..", "scenarios").resolve(Path.of("", folder)).resolve("scenario.json"));
  }

  /** Lines count from the one that is changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "title": "First Release",|"title": "First Release,|0:12: the text begun here is not closed; add a quote after “Release”
          "title": "First Release",|"title": First Release",|0:12: a quote is missing before this; begin it with "
          "title": "First Release",|"title: "First Release",|0:3: the text begun here is not closed; add a quote after “title”
          "title": "First Release",|title": "First Release",|0:3: a quote is missing before this; begin it with "
          "title": "First Release",|"title": First Release,|0:12: First Release have no quotes; write "First Release"
          "title": "First Release",|"title": "The "First" Release",|0:17: a quote stands inside a text; write \\" for it
          "title": "First Release",|"title": "The "First Release",|0:17: a quote stands inside a text; write \\" for it
          "name": "Marco Ruiz", "title"|"name": "Marco Ruiz, "title"|0:30: the text begun here is not closed; add a quote after “Ruiz”
          "about": "Ran a shop|"about": Ran a shop|0:16: a quote is missing before this; begin it with "
          not what they should have said.",|not what they should have said.,|0:16: the text begun here is not closed; add a quote after “said.”
          "payroll": 500}, "wage": 4000|"payroll": 500, "wage": 4000|+1:7: the object begun at line 0, column 45 is not closed before this; add a }
          "payroll": 500}, "wage": 4000|"payroll": 500}}, "wage": 4000|0:75: this } is one too many; remove it
          "knows": {"stock": 500, "payroll": 500}|"knows": "stock": 500, "payroll": 500}|0:45: a { is missing before this; add it
          "needs": ["stock"]|"needs": "stock"]|0:59: a [ is missing before this; add it
          "needs": ["stock"]|"needs": ["stock"|+1:7: the list begun at line 0, column 59 is not closed before this; add a ]
          "needs": ["stock"]|"needs": ["stock"}|0:67: the list begun at line 0, column 59 is closed by }; write ]
          "laws": {},|"laws": {"off": ["DEBT"],|+2:3: the object begun at line 0, column 11 is not closed before this; add a }
          "laws": {},|"laws": {}},|0:13: this } is one too many; remove it
          "cash": 90000,|"cash": 90,000,|0:11: 90,000 is not a number of JSON; write digits only: 90000
          "cash": 90000,|"cash": €90000,|0:11: “€” stands before a number; write the number alone: 480
          "cash": 90000,|"cash": 90000;|0:16: a semicolon stands where a comma should; write a comma
          "cash": 90000,|"cash": 90%,|0:11: 90% is not a number of JSON; write digits only; a share is in thousandths
          "slices": true,|"slices": True,|0:17: True stands where true should; write it small: true
          """)
  void oneSlipIsOneErrorWhereItIs(String good, String bad, String found) throws IOException {
    String text = scenario("first-release");
    assertThat(text).contains(good);
    int at = text.indexOf(good);
    String changed = text.substring(0, at) + bad + text.substring(at + good.length());
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    String said =
        Pattern.compile("(?<=^:|line )[0-9]+")
            .matcher(ScenarioJson.read(changed).report(""))
            .replaceAll(number -> relative(Integer.parseInt(number.group()) - line));
    assertThat(said).isEqualTo(":" + found + "\n");
  }

  private static String relative(int lines) {
    return (lines > 0 ? "+" : "") + lines;
  }

  @Test
  void aQuoteThatIsForgottenAnywhereIsOneErrorOnItsLine() throws IOException {
    everyOne(scenario("lab", "one-server"), "\"", true);
  }

  @Test
  void aBracketThatIsForgottenAnywhereIsOneError() throws IOException {
    everyOne(scenario("lab", "one-server"), "[]{}", false);
  }

  @Test
  void aColonThatIsForgottenAnywhereIsOneErrorOnItsLine() throws IOException {
    everyOne(scenario("lab", "one-server"), ":", true);
  }

  /** Leaves out each of these characters outside comments and texts in turn. */
  private static void everyOne(String text, String which, boolean onItsLine) {
    int line = 1;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!quoted && text.startsWith("//", i)) {
        i = text.indexOf('\n', i);
        c = '\n';
      }
      line += c == '\n' ? 1 : 0;
      boolean within = quoted && c != '"';
      quoted ^= c == '"' && text.charAt(i - 1) != '\\';
      if (within || which.indexOf(c) < 0) {
        continue;
      }
      ScenarioReading read = ScenarioJson.read(text.substring(0, i) + text.substring(i + 1));
      assertThat(read.findings()).as("without %s on line %s: %s", c, line, read).hasSize(1);
      if (onItsLine) {
        assertThat(read.findings().get(0).line()).as("%s", read).isEqualTo(line);
      }
    }
  }

  @Test
  void whatFollowsAMissingQuoteIsStillChecked() throws IOException {
    String text =
        scenario("first-release")
            .replace("\"title\": \"First Release\"", "\"title\": \"First Release")
            .replace("\"expert\": \"bea\"", "\"expert\": \"bee\"");
    assertThat(ScenarioJson.read(text).report(""))
        .hasLineCount(2)
        .contains("add a quote after “Release”", "did you mean \"bea\"?");
  }

  @Test
  void aTextOverSeveralLinesIsOneErrorWhereTheFirstLineEnds() throws IOException {
    String text = scenario("first-release");
    String broken =
        text.replace("One of them knows everything, ", "One of them\r\n knows\n everything, ");
    assertThat(ScenarioJson.read(broken).report(""))
        .hasLineCount(1)
        .contains("the line ends within a text; write \\n for a new line in it");
  }

  @Test
  void aFileWhoseQuotesAWordProcessorChangedIsOneError() throws IOException {
    String curly = scenario("lab", "one-server").replaceAll("\"([^\"\n]*)\"", "“$1”");
    assertThat(ScenarioJson.read(curly).report(""))
        .hasLineCount(1)
        .contains("texts and keys stand in the wrong quotes, the first one here");
  }

  @Test
  void blanksOfAWebPageAreOneError() throws IOException {
    String copied = scenario("lab", "one-server").replace("\": ", "\":\u00a0");
    assertThat(ScenarioJson.read(copied).report(""))
        .hasLineCount(1)
        .contains("a blank stands here that is none in JSON (U+00A0)");
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    String text = "{\"title\": \"Prüfung\"}";
    assertThat(ScenarioJson.read(text.getBytes(Charset.forName("windows-1252"))).report(""))
        .contains(":1:14: here stands a byte that is not UTF-8", "the byte is “ü”");
    assertThat(ScenarioJson.read(text.getBytes(StandardCharsets.UTF_16)).report(""))
        .isEqualTo(":1:1: the file is UTF-16; save it as UTF-8\n");
  }

  @Test
  void anEmptyFileAndOneOfCommentsSayThatNothingStandsThere() {
    assertThat(ScenarioJson.read("").report("")).contains(":1:1: nothing stands here");
    assertThat(ScenarioJson.read("// soon\n").report("")).contains(":2:1: nothing stands here");
    assertThat(ScenarioJson.read("<html><body>404</body></html>").report("")).hasLineCount(1);
  }
}
