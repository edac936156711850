package io.unplannedwork.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.DeploymentId;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.IncidentStep;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.ProductionEvent.Noticed;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What machines take over, as the catalogue's practices have it, in companies of the same luck. */
class AutomationTest {
  /** What machines from text do more with tests beside them is left out: nobody begins those. */
  private static final String WITH_TESTS =
      "{\"use\": \"test-automation\", \"team\": \"developers\"}";

  /** Builders, a test that catches two of five defects, and operators who release. */
  private static Firm house(String practice, String... laws) {
    return house("", List.of(practice), laws);
  }

  /** {@code more} are further fields of the service, each with a comma before. */
  private static Firm house(String more, List<String> practices, String... laws) {
    return built(more, practices, laws)
        .stage("release", "operators", ", \"kind\": \"RELEASE\"")
        .stream(
            "changes",
            "shop",
            240,
            "\"build\": {\"exponential\": 400}, \"test\": {\"exponential\": 60}, \"release\": {\"constant\": 0}");
  }

  private static Firm built(String more, List<String> practices, String... laws) {
    Firm firm =
        new Firm()
            .laws(laws)
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}, \"rota\": \"RUNNERS\"")
            .team("developers", "dev")
            .team("operators", "ops")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("test", "developers", ", \"catches\": 400")
            .service(
                "shop",
                "developers",
                "operators",
                ", \"breakdowns\": [{\"title\": \"It stalls\", \"every\": {\"exponential\": 3000}}]"
                    + more)
            .person("dev1", "developers", List.of("build", "test"), "shop")
            .person("dev2", "developers", List.of("build", "test"), "shop")
            .person("dev3", "developers", List.of("build", "test"), "shop")
            .person("op1", "operators", List.of("release"), "shop")
            .person("op2", "operators", List.of("release"), "shop");
    for (String practice : practices) {
      firm.part(
          "practices", "{\"use\": \"%s\", \"team\": \"developers\", \"needs\": []}", practice);
    }
    return firm;
  }

  /** Most of a year with a practice from its first day on, or without it. */
  private static Firm lived(Firm firm, String practice, boolean begun) {
    return begun ? lived(firm, practice) : lived(firm);
  }

  /** Most of a year with these practices from its first day on. */
  private static Firm lived(Firm firm, String... begun) {
    firm.open(7);
    for (String practice : begun) {
      firm.order(new Order.StartPractice(new PracticeId(practice)));
    }
    return firm.live(360);
  }

  /** Of the defects that were made, the share that went live. */
  private static double live(Firm firm) {
    double made =
        firm.events(FlowEvent.DefectsMade.class).stream()
            .mapToInt(FlowEvent.DefectsMade::count)
            .sum();
    return firm.events(ProductionEvent.FaultWentLive.class).size() / made;
  }

  @Test
  void W5_whatIsFoundAndPassedOnGoesLiveAndWhatGoesBackDoesNot() {
    Firm passed = house("", List.of(), "DEFECTS").set(Parameter.DEFECTS_PASSED_ON, 500).open(7);
    Firm stopped = house("", List.of(), "DEFECTS").set(Parameter.DEFECTS_PASSED_ON, 500).open(7);
    passed.order(new Order.StopTheLine(false)).live(360);
    stopped.order(new Order.StopTheLine(true)).live(360);

    // The test finds two of five; half of what it finds is noted and travels on, unless it must
    // not.
    assertThat(live(passed)).isCloseTo(0.6 + 0.4 / 2, within(0.06));
    assertThat(live(stopped)).isCloseTo(0.6, within(0.06));
  }

  @Test
  void B15_testsThatRunByThemselvesCatchMoreAndLetFewerDefectsGoLive() {
    String tests = "test-automation";
    Firm byHand = lived(house(tests, "DEFECTS"), tests, false);
    Firm byMachine = lived(house(tests, "DEFECTS"), tests, true);

    // By hand 600 of a thousand pass. The machine stops 350 of a thousand of what a tester would
    // have let pass: 0.65 * 0.6 are left.
    assertThat(escaped(byHand)).isCloseTo(0.6, within(0.06));
    assertThat(escaped(byMachine)).isCloseTo(0.65 * 0.6, within(0.06));
    assertThat(returned(byMachine)).as("told to those who built it").isPositive();
  }

  /** The share of defects that went live, from when the practice can have been adopted. */
  private static double escaped(Firm firm) {
    double live =
        firm.recorded(ProductionEvent.FaultWentLive.class).stream()
            .filter(each -> each.at().minutes() > 30 * 1440)
            .count();
    double caught =
        firm.recorded(FlowEvent.DefectsCaught.class).stream()
            .filter(each -> each.at().minutes() > 30 * 1440)
            .mapToInt(each -> ((FlowEvent.DefectsCaught) each.event()).count())
            .sum();
    return live / (live + caught);
  }

  private static long returned(Firm firm) {
    return firm.events(FlowEvent.ItemReturned.class).size();
  }

  @Test
  void B16_machinesMadeFromTextDoNotDriftApartAndFewerReleasesFail() {
    String text = "infrastructure-as-code";
    Firm byHand = lived(fromText(), text, false);
    Firm fromText = lived(fromText(), text, true);

    // By hand what is alike shrinks by 15 permille a day; from text both rates balance at
    // 0.2 * 15 / (0.2 * 15 + 0.8 * 100).
    assertThat(drift(byHand)).isCloseTo(1 - Math.pow(0.985, 360), within(0.01));
    assertThat(drift(fromText)).isCloseTo(3.0 / 83, within(0.02));
    assertThat(failed(fromText)).isLessThan(failed(byHand) / 2);
  }

  @Test
  void B16_machinesMadeFromTextLeaveARecordThatTheAuditorAcceptsInTime() {
    String text = "infrastructure-as-code";
    Firm byHand = lived(audited(), text, false);
    Firm fromText = lived(audited(), text, true);

    // Ten changes, of which all is on record: ten hours each, and 300 of a thousand less from text.
    assertThat(drawn(byHand)).hasSize(10).allMatch(each -> each.lacks().isEmpty());
    assertThat(drawn(fromText)).hasSameSizeAs(drawn(byHand));
    assertThat(shown(byHand)).isNotEmpty().allMatch(minutes -> minutes == 600);
    assertThat(shown(fromText)).hasSize(10).allMatch(minutes -> minutes == 420);
    assertThat(byHand.reading(Measure.AUDIT_FINDINGS).value()).isPositive();
    assertThat(fromText.reading(Measure.AUDIT_FINDINGS).value()).isZero();
  }

  /** Two operators have 46 hours to show how ten changes went that a colleague had reviewed. */
  private static Firm audited() {
    return built("", List.of("infrastructure-as-code"), "DRIFT")
        .policies(
            "\"changes\": {\"releases\": \"ON_DEMAND\"}, \"rota\": \"RUNNERS\", \"approval\": \"PEER\"")
        .stage("approve", "developers", ", \"kind\": \"APPROVAL\"")
        .stage("release", "operators", ", \"kind\": \"RELEASE\"")
        .stream(
            "changes",
            "shop",
            240,
            "\"build\": {\"exponential\": 400}, \"test\": {\"exponential\": 60}, \"approve\": {\"constant\": 0}, \"release\": {\"constant\": 0}")
        .part("practices", WITH_TESTS)
        .part(
            "audits",
            "{\"id\": \"quill\", \"title\": \"The auditor\", \"at\": \"2027-03-01 00:00\", \"due\": \"2027-03-02 22:00\", \"changes\": 10, \"team\": \"operators\", \"effort\": 600}");
  }

  private static List<ChangeEvent.ChangeDrawn> drawn(Firm firm) {
    return firm.events(ChangeEvent.ChangeDrawn.class);
  }

  /** Minutes that each change took to show. */
  private static List<Long> shown(Firm firm) {
    return firm.events(ProductionEvent.ChoreDone.class).stream()
        .filter(done -> done.chore() == Chore.EVIDENCE)
        .map(ProductionEvent.ChoreDone::minutes)
        .toList();
  }

  private static Firm fromText() {
    return house("infrastructure-as-code", "DRIFT", "CHANGE_FAILURE").part("practices", WITH_TESTS);
  }

  private static double drift(Firm firm) {
    return firm.world().sight().services().get(0).drift().value() / 1000.0;
  }

  private static long failed(Firm firm) {
    return firm.events(ChangeEvent.DeploymentFinished.class).stream()
        .filter(ChangeEvent.DeploymentFinished::failed)
        .count();
  }

  @Test
  void W14_cheapTelemetryTellsOfIncidentsFirstAndShortensTheSearch() {
    Firm blind = lived(house("telemetry"), "telemetry", false);
    Firm seeing = lived(house("telemetry"), "telemetry", true);

    assertThat(noticedBy(blind)).containsOnlyKeys(Noticed.CUSTOMER);
    assertThat(noticedBy(seeing).get(Noticed.TELEMETRY))
        .isGreaterThan(noticedBy(seeing).get(Noticed.CUSTOMER));
    assertThat(minutesIn(IncidentStep.DETECT, seeing))
        .isLessThan(0.5 * minutesIn(IncidentStep.DETECT, blind));
    assertThat(minutesIn(IncidentStep.DIAGNOSE, seeing))
        .isLessThan(0.85 * minutesIn(IncidentStep.DIAGNOSE, blind));
  }

  private static Map<Noticed, Integer> noticedBy(Firm firm) {
    Map<Noticed, Integer> by = new HashMap<>();
    firm.events(ProductionEvent.IncidentNoticed.class)
        .forEach(noticed -> by.merge(noticed.by(), 1, Integer::sum));
    return by;
  }

  /** All minutes that incidents were in a step. */
  private static double minutesIn(IncidentStep step, Firm firm) {
    Map<IncidentId, Long> since = new HashMap<>();
    long sum = 0;
    if (step == IncidentStep.DETECT) {
      for (Recorded each : firm.recorded(ProductionEvent.IncidentOpened.class)) {
        since.put(((ProductionEvent.IncidentOpened) each.event()).incident(), each.at().minutes());
      }
    }
    for (Recorded each : firm.recorded(ProductionEvent.IncidentMoved.class)) {
      ProductionEvent.IncidentMoved moved = (ProductionEvent.IncidentMoved) each.event();
      Long began = since.remove(moved.incident());
      sum += began == null ? 0 : each.at().minutes() - began;
      if (moved.step() == step) {
        since.put(moved.incident(), each.at().minutes());
      }
    }
    return sum;
  }

  @Test
  void B19_releasesOnTheGraphShortenTheSearchForTheCause() {
    List<String> both = List.of("telemetry", "deployment-markers");
    Firm curves = lived(house("", both), "telemetry");
    Firm marked = lived(house("", both), "telemetry", "deployment-markers");

    // A fifth of the search is saved of the same troubles, once both have been adopted.
    assertThat(minutesIn(IncidentStep.DIAGNOSE, marked) / minutesIn(IncidentStep.DIAGNOSE, curves))
        .isBetween(0.78, 0.88);
    assertThat(minutesIn(IncidentStep.DETECT, marked) / minutesIn(IncidentStep.DETECT, curves))
        .as("nobody sees an outage sooner by them")
        .isCloseTo(1, within(0.1));
  }

  @Test
  void B29_checksInThePipelineCatchMoreAndExposeLess() {
    Firm neither = lived(guarded());
    Firm scans = lived(guarded(), "scans-in-the-pipeline");
    Firm gate = lived(guarded(), "second-approval");

    // By hand 600 of a thousand defects pass; of what the tester lets pass, the machine stops
    // 150 of a thousand. A second signature finds none.
    assertThat(escaped(neither)).isCloseTo(0.6, within(0.06));
    assertThat(escaped(scans)).isCloseTo(0.85 * 0.6, within(0.06));
    assertThat(escaped(gate)).isCloseTo(escaped(neither), within(0.03));
    assertThat(breaches(scans) / breaches(neither)).as("a fifth fewer").isBetween(0.7, 0.9);
    assertThat(breaches(gate) / breaches(neither)).isBetween(0.95, 1.05);
    assertThat(deploying(gate))
        .as("it takes its time all the same")
        .isGreaterThan(1.1 * deploying(neither));
  }

  /** A house that is looked at by burglars often enough to count them. */
  private static Firm guarded() {
    return house(
        ", \"exposure\": {\"days\": 5, \"perFault\": 0}",
        List.of("scans-in-the-pipeline", "second-approval"),
        "DEFECTS",
        "EXPOSURE");
  }

  private static double breaches(Firm firm) {
    return firm.events(ProductionEvent.Breached.class).size();
  }

  /** Mean minutes that a release takes. */
  private static double deploying(Firm firm) {
    Map<DeploymentId, Long> since = new HashMap<>();
    long sum = 0;
    int count = 0;
    for (Recorded each : firm.recorded(ChangeEvent.class)) {
      if (each.event() instanceof ChangeEvent.DeploymentStarted started && !started.repair()) {
        since.put(started.deployment(), each.at().minutes());
      } else if (each.event() instanceof ChangeEvent.DeploymentFinished finished) {
        Long began = since.remove(finished.deployment());
        sum += began == null ? 0 : each.at().minutes() - began;
        count += began == null ? 0 : 1;
      }
    }
    return (double) sum / count;
  }

  @Test
  void W11_checklistsThatAMachineTicksMakeChangesFailLess() {
    Firm byHeart = lived(checked());
    Firm byMachine = lived(checked(), "readiness-checks");

    // By the catalogue 85 of a hundred that failed fail still; a tenth is what chance makes of some
    // two hundred failures.
    assertThat((double) failed(byMachine) / failed(byHeart)).isCloseTo(0.85, within(0.1));
    assertThat(deploying(byMachine))
        .as("and nobody waits for them")
        .isCloseTo(deploying(byHeart), within(2.0));
  }

  private static Firm checked() {
    return house("", List.of("readiness-checks"), "CHANGE_FAILURE")
        .set(Parameter.CHANGE_FAILURE, 100);
  }
}
