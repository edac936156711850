package io.unplannedwork.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change to a sound scenario, and what is found. */
class ScenarioCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "start": "2026-08-17"|"start": "2026-08-18"|2026-08-18 is not a Monday; the next one is "2026-08-24"
          "skills": {"analysis": 1000}|"skills": {"analysys": 1000}|note: no stage takes the skill "analysys"; did you mean "analysis"?
          "team": "desk", "skill": "analysis"|"team": "testers", "skill": "analysis"|nobody in the team "testers" holds the skill "analysis", so nothing passes the stage "analyse"
          "knows": {"web": 600, "tills": 400}|"knows": {"wep": 600}|there is no service "wep"; did you mean "web"?
          [900, 900, 900, 950, 1050, 1200, 1100]|[900, 900, 900]|there are 3 shares; write 7 (one for each of the days), or none
          [900, 900, 900, 950, 1050, 1200, 1100]|[100, 100, 100, 100, 100, 100, 100]|note: the shares average 100 permille
          "debt": 450, "faults": 2,|"debt": 450, "needs": ["web"],|the service "web" needs itself: "web" needs "stock" needs "web"
          "debt": 450, "faults": 2,|"debt": 450, "uses": [{"service": "web", "loses": 300}],|the service "web" needs itself: "web" needs "stock" needs "web"
          "debt": 450, "faults": 2,|"debt": 450, "uses": [{"service": "wep", "loses": 300}],|there is no service "wep"; did you mean "web"?
          "debt": 450, "faults": 2,|"debt": 450, "exposure": {"days": 90, "tells": "brech"},|there is no inject "brech"
          "debt": 450, "faults": 2,|"debt": 450, "exposure": {"days": 90, "tells": "wage-file"},|the inject "wage-file" does more than tell of the breach: INCIDENT
          "arrivals": {"exponential": 450}|"arrivals": {"constant": 0}|all items would come in the same minute
          "service": "web", "arrives": "2026-09-07 09:00"|"service": "web", "arrives": "2026-08-16 09:00"|2026-08-16 09:00 lies outside the rounds; they go from 2026-08-17 to 2026-10-04
          "due": "2026-09-19 18:00"|"due": "2026-09-07 08:00"|it is due before it comes in
          "until": "2026-09-18 16:00", "runs": 240|"until": "2026-09-18 08:00", "runs": 240|the run takes 240 minutes, and there are 120
          "effort": 1500, "adoptionDays": 6,|"effort": 1500, "needs": ["infrastructure-as-code"],|the practice "deployment-automation" needs itself
          "effort": 1500, "adoptionDays": 6,|"effort": 1500, "selfService": {"stage": "operate", "streams": ["tickets"]},|items of "tickets" pass no other stage, and nobody is named who asks
          "effort": 1500, "adoptionDays": 6,|"effort": 1500, "selfService": {"stage": "operat"},|there is no stage "operat"; did you mean "operate"?
          "effort": 1500, "adoptionDays": 6,|"effort": 1500, "selfService": {"stage": "test"},|the stage "test" makes, checks, allows or releases what is delivered
          "effort": 1500, "adoptionDays": 6,|"effort": 1500, "selfService": {"stage": "operate", "users": "buildres"},|there is no team "buildres"; did you mean "builders"?
          "effort": 1500, "adoptionDays": 6,|"effort": 1500, "selfService": {"stage": "operate", "streams": ["wishes"]},|no item of "wishes" passes the stage "operate"
          "when": "automated-tests"|"when": "automatic-tests"|there is no practice "automatic-tests"; did you mean "automated-tests"?
          "id": "operate", "name": "Operate", "team"|"id": "operate", "name": "Operate", "kind": "APPROVAL", "team"|the team "operations" does no stage of kind WORK, so nobody would do it
          "releaseDays": ["SATURDAY"]|"releaseDays": []|no release ever goes out
          "expert": "bea"|"expert": "bee"|there is no person "bee"; did you mean "bea"?
          "roles": ["PRODUCT"]|"roles": ["PRODUCT", "CIO"]|the role CIO is held twice
          "roles": ["PRODUCT"]|"roles": ["EXPERT"]|no seat holds the role PRODUCT
          "none": 900, "all": 120|"none": 120, "all": 900|note: it pays for a worse OUTAGE_MINUTES
          "none": 900, "all": 120|"none": 120, "all": 120|it pays nothing and all at the same value 120
          "subject": "collect", "atLeast": 1|"subject": "collekt", "atLeast": 1|there is no promise "collekt", and PROMISES_KEPT looks at nothing else; did you mean "collect"?
          "subject": "collect", "atLeast": 1|"subject": "collect", "atLeast": 1, "atMost": 0|nothing is at least 1 and at most 0
          {"strategy": "siloed", "winsAtMost": 200}|{"strategy": "silod"}|there is no strategy "silod"; did you mean "siloed"?
          "what": "DEMAND", "service": "web"|"what": "DEMAND"|DEMAND concerns a service, and none is named
          "demand": 2500, "lasts": 720|"demand": 2500|the demand lasts no time
          "arrivals": {"exponential": 450}|"loop": 3, "arrivals": {"exponential": 450}|items come after a time and in a closed loop
          "arrivals": {"exponential": 450}|"most": 3|nothing says when items come
          "arrivals": {"exponential": 450}|"arrivals": {"exponential": 450}, "serviceClass": "urgent"|there is no class of service "urgent"
          "arrivals": {"exponential": 450}|"arrivals": {"exponential": 450}, "needs": ["nothing"]|there is no stream "nothing"
          "service": "web", "arrives": "2026-09-07 09:00"|"service": "web", "needs": ["collect"], "arrives": "2026-09-07 09:00"|the promise "collect" needs itself
          "releaseDays": ["SATURDAY"]|"releaseDays": ["SATURDAY"], "changes": {"rollout": [100, 10]}|the share 10 does not lie above 100
          "id": "operate", "name": "Operate", "team"|"id": "operate", "name": "Operate", "wipLimit": 2, "transfer": 3, "team"|a batch of 3 never fits into 2 places
          "id": "operate", "name": "Operate", "team"|"id": "operate", "name": "Operate", "blocking": {"hazard": 10, "by": "keys"}, "team"|nothing ends such a block
          "injects": [|"freezes": [{"id": "f", "title": "F", "from": "2026-09-07 09:00", "until": "2026-09-07 08:00"}], "injects": [|it ends before it begins
          "due": "2026-09-19 18:00"|"due": "2026-09-31 18:00"|promises[0].due is "2026-09-31 18:00"; 2026-09 has 30 days; write "2026-09-30"
          "subject": "collect", "atLeast": 1|"subject": "web", "atLeast": 1|there is no promise "web", and PROMISES_KEPT looks at nothing else
          "subject": "collect", "atLeast": 1|"subject": "collect", "atLeast": 2|note: nobody reaches 2: PROMISES_KEPT is at most 1 here
          "subject": "collect", "atLeast": 1|"subject": "gift-cards", "atLeast": 1|note: what the goal looks at is due only after this round; the round goes from 2026-09-07 to 2026-09-20
          "subject": "gift-cards", "atLeast": 1|"subject": "collect", "atLeast": 1|note: what the goal looks at comes in and is due outside this round
          "subject": "payday-1", "atLeast": 1|"subject": "payday-2", "atLeast": 1|note: what the goal looks at does not run in this round
          """)
  void whatDoesNotHoldTogetherIsFound(String good, String bad, String found) throws IOException {
    String text = Files.readString(Path.of("..", "scenarios", "first-release", "scenario.json"));
    assertThat(text).contains(good);
    int at = text.indexOf(good);
    String changed = text.substring(0, at) + bad + text.substring(at + good.length());
    assertThat(ScenarioJson.read(changed).report("f")).contains(found);
  }

  /** One cause is one line, whatever follows from it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "practices": [|"practises": [{"use": "quiet-alarms", "team": "operations"},|unknown key "practises"; did you mean "practices"?
          "practices": [|"practices": [{"use": "shift-handover", "team": "operations"}, {"id": "x", "name": "X", "startedBy": "CIO", "team": "desk", "effort": 9, "habit": "REVIEW"},|practices[1].habit is "REVIEW"; did you mean "REVIEWS"?
          {"measure": "FEATURES_LIVE", "weight": 400|{"measure": "FEATURE_LIVE", "weight": 400|did you mean "FEATURES_LIVE"?
          "name": "Test", "team": "testers", "skill": "testing"|"name": "Test", "team": "testers", "skill": "tseting"|nobody in the team "testers" holds the skill "tseting", so nothing passes the stage "test"; did you mean "testing"?
          "debt": 450, "faults": 2,|"debt": 450, "needs": ["web"],|the service "web" needs itself: "web" needs "stock" needs "web"; break the circle
          "arrives": "2026-09-07 09:00", "due": "2026-09-19 18:00"|"arrives": "2027-09-07 09:00", "due": "2027-09-19 18:00"|2027-09-07 09:00 lies outside the rounds
          "practices": [|"practices": [{"use": "quiet-alarms", "team": "operations", "needs": ["telemetri"]},|there is no practice "telemetri"; did you mean "telemetry"?
          "injects": [|"decisions": [{"use": "limit-work", "with": {"stge": "build"}}], "injects": [|"limit-work" has no blank "stge"; did you mean "stage"?
          """)
  void oneCauseIsOneLine(String good, String bad, String found) throws IOException {
    String text = Files.readString(Path.of("..", "scenarios", "first-release", "scenario.json"));
    assertThat(text).contains(good);
    int at = text.indexOf(good);
    String changed = text.substring(0, at) + bad + text.substring(at + good.length());
    assertThat(ScenarioJson.read(changed).report("f")).hasLineCount(1).contains(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"plan": 1}|{"after": {"decision": "tea"}}|note: it never opens: "tea" waits for "tea"
          "id": "b"|"id": "b", "cost": 90001|note: it costs 90001, and there are 90000 in the bank at the start
          {"debtShare": 100}|{"teach": {"person": "otto", "teacher": "otto", "service": "web", "minutes": 60}}|"otto" would teach themselves
          {"debtShare": 100}|{"effect": {"on": "SWITCHING_COST", "permille": 5, "days": 2}}|note: SWITCHING_COST acts on nothing, since the law SWITCHING is off
          {"debtShare": 100}|{"effect": {"on": "HANDOFF_LOSSES", "permille": 5, "days": 2}}|did you mean "HANDOFF_LOSS"?
          """)
  void whatADecisionOfAnAuthorsOwnSaysInVainIsFound(String good, String bad, String found)
      throws IOException {
    String decision =
        """
        "decisions": [{"id": "tea", "title": "Tea", "question": "Tea?", "roles": ["CIO"], "opens": {"plan": 1},
          "options": [{"id": "a"}, {"id": "b", "does": [{"debtShare": 100}]}]}],
        """;
    String text = Files.readString(Path.of("..", "scenarios", "first-release", "scenario.json"));
    String with = text.replace("\"injects\": [", decision + "\"injects\": [");
    with = with.replace("\"laws\": {}", "\"laws\": {\"off\": [\"SWITCHING\"]}");
    assertThat(ScenarioJson.read(with).report("f")).isEmpty();
    assertThat(decision).contains(good);
    assertThat(ScenarioJson.read(with.replace(decision, decision.replace(good, bad))).report("f"))
        .hasLineCount(1)
        .contains(found);
  }

  @Test
  void anEffectThatWaitsForAPracticeNobodyCanStartIsNoted() throws IOException {
    String text = Files.readString(Path.of("..", "scenarios", "first-release", "scenario.json"));
    String withheld =
        text.replace("\"injects\": [", "\"withheld\": [\"practice\"], \"injects\": [");
    String inForce =
        withheld.replace("\"adoptionDays\": 10,", "\"adoptionDays\": 10, \"inForce\": true,");
    assertThat(ScenarioJson.read(inForce).report("f"))
        .contains(
            "note: it acts only while \"automated-tests\" is adopted, which can never be started;"
                + " let a decision start that too");
  }
}
