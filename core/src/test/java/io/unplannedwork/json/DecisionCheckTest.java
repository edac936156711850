package io.unplannedwork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip in a decision that a scenario brings, and where and how it is found. */
class DecisionCheckTest {
  private static final String SOUND =
      """
      "decisions": [
        {
          "id": "offer", "title": "The offer", "question": "Do we?", "roles": ["CIO"],
          "opens": {"plan": 1, "inject": "fair", "waits": {"stage": "build", "days": 5}},
          "current": "no",
          "options": [
            {"id": "no"},
            {"id": "yes", "cost": 5000, "hours": [{"person": "bea", "hours": 8}],
             "does": [{"practice": "pairing"}, {"wipLimit": {"stage": "build", "limit": 6}}]},
          ],
        },
      ],
      "withheld": ["wipLimit"],
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id": "offer"|"id": "approval"|the game itself has a decision "approval"
          "inject": "fair"|"inject": "fairs"|there is no inject "fairs"; did you mean "fair"?
          "stage": "build", "days"|"stage": "biuld", "days"|there is no stage "biuld"; did you mean "build"?
          "plan": 1|"plan": 7|there is no round 7; the last one is round 2
          "current": "no"|"current": "now"|there is no option "now"; did you mean "no"?
          "person": "bea"|"person": "bee"|there is no person "bee"; did you mean "bea"?
          {"practice": "pairing"}|{"practise": "pairing"}|unknown key "practise" in decisions[0].options[1].does[0]; did you mean "practice"?
          {"practice": "pairing"}|{"practice": "paring"}|there is no practice "paring"; did you mean "pairing"?
          "limit": 6|"limt": 6|unknown key "limt"
          , "limit": 6||nothing is written here, and the answer does not say it
          {"practice": "pairing"}|{"found": {"team": "builders"}}|the team "builders" is there from the start
          {"practice": "pairing"}|{"own": {"service": "web"}}|nothing changes hands
          {"practice": "pairing"}|{"own": {"service": "wep", "runBy": "builders"}}|there is no service "wep"; did you mean "web"?
          {"practice": "pairing"}|{"take": {"team": "builders", "stage": "tets"}}|there is no stage "tets"; did you mean "test"?
          {"practice": "pairing"}|{"liaise": {"person": "bea", "one": "operations"}}|a liaison stands between two groups
          {"practice": "pairing"}|{"move": {"person": "bea"}}|or let "kind" be ASSIGN
          "withheld": ["wipLimit"]|"withheld": ["wiplimits"]|there is no decision "wiplimits"; did you mean "wipLimit"?
          "roles": ["CIO"]|"roles": ["CTO"]|"CTO"
          """)
  void aSlipIsFoundWithItsPlace(String good, String bad, String found) throws IOException {
    String text = Files.readString(Path.of("..", "scenarios", "first-release", "scenario.json"));
    int at = text.indexOf("\"strategies\"");
    assertThat(SOUND).contains(good);
    String sound = text.substring(0, at) + SOUND + text.substring(at);
    assertThat(ScenarioJson.read(sound).report("f")).isEmpty();
    String slip = SOUND.replace(good, bad == null ? "" : bad);
    String report =
        ScenarioJson.read(text.substring(0, at) + slip + text.substring(at)).report("f");
    assertThat(report).contains(found).matches("(?s)f:[0-9]+:[0-9]+: .*");
  }
}
