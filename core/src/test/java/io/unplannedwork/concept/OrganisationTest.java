package io.unplannedwork.concept;

import static io.unplannedwork.concept.Firm.move;
import static io.unplannedwork.concept.Firm.own;
import static io.unplannedwork.concept.Firm.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.unplannedwork.contract.ChangeEvent;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.IncidentId;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Spent;
import io.unplannedwork.contract.SpentMinutes;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.measure.RoleAudit;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.sim.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sits where, who owns what: what follows from it. */
class OrganisationTest {
  private static final String FLOW =
      "\"build\": {\"exponential\": 600}, \"test\": {\"exponential\": 300}, \"release\": {\"exponential\": 60}";

  private static final String CANDIDATE =
      "{\"id\": \"%s\", \"name\": \"New\", \"team\": \"%s\", \"skills\": {\"build\": 1000, \"release\": 1000}, \"knows\": {\"shop\": 1000}, \"candidate\": true}";

  /** Two services, built, tested and released by three teams: each work passes over two walls. */
  private static Firm silos() {
    return silos(List.of("build"), List.of("test"), List.of("release"));
  }

  /** The same, and everybody could do everything. */
  private static Firm shapedLikeT() {
    List<String> all = List.of("build", "test", "release");
    return silos(all, all, all);
  }

  private static Firm silos(List<String> builds, List<String> tests, List<String> releases) {
    Firm firm = stages();
    for (String of : List.of("shop", "bank")) {
      firm.person(of + "-dev", "developers", builds, of)
          .person(of + "-test", "testers", tests, of)
          .person(of + "-ops", "operators", releases, of);
    }
    return demand(firm);
  }

  private static Firm stages() {
    return new Firm()
        .laws("HANDOFF", "KNOWLEDGE", "FORMING")
        .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
        .team("developers", "dev")
        .team("testers", "ops")
        .team("operators", "ops")
        .later("shop-squad", "dev")
        .later("bank-squad", "dev")
        .stage("build", "developers", ", \"makesDefects\": true")
        .stage("test", "testers", "")
        .stage("release", "operators", ", \"kind\": \"RELEASE\"")
        .service("shop", "developers", "operators", "")
        .service("bank", "developers", "operators", "");
  }

  /** The same people and services in two squads, from the start. */
  private static Firm squads() {
    Firm firm =
        new Firm()
            .laws("HANDOFF", "KNOWLEDGE", "FORMING")
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team("shop-squad", "dev")
            .team("bank-squad", "dev")
            .stage("build", "shop-squad", ", \"makesDefects\": true, \"by\": \"BUILDERS\"")
            .stage("test", "shop-squad", ", \"by\": \"BUILDERS\"")
            .stage("release", "shop-squad", ", \"kind\": \"RELEASE\", \"by\": \"RUNNERS\"")
            .service("shop", "shop-squad", "shop-squad", "")
            .service("bank", "bank-squad", "bank-squad", "");
    for (String squad : List.of("shop", "bank")) {
      String team = squad + "-squad";
      firm.person(squad + "-dev", team, List.of("build"), squad)
          .person(squad + "-test", team, List.of("test"), squad)
          .person(squad + "-ops", team, List.of("release"), squad);
    }
    return demand(firm);
  }

  private static Firm demand(Firm firm) {
    return firm.stream("for-shop", "shop", 1200, FLOW).stream("for-bank", "bank", 1200, FLOW);
  }

  /** What turns the silos into squads at run time: people, ownership, stages. */
  private static Firm reorganise(Firm firm) {
    for (String of : List.of("shop", "bank")) {
      String squad = of + "-squad";
      firm.order(
          new Order.Found(new TeamId(squad), 0),
          move(of + "-dev", squad),
          move(of + "-test", squad),
          move(of + "-ops", squad));
    }
    return give(firm);
  }

  /** Each squad builds, tests, releases and runs its service. */
  private static Firm give(Firm firm) {
    for (String of : List.of("shop", "bank")) {
      String squad = of + "-squad";
      firm.order(
          own(of, squad, squad),
          take(squad, "build", of),
          take(squad, "test", of),
          take(squad, "release", of));
    }
    return firm;
  }

  @Test
  void B11_aSquadWithOneBacklogPassesNothingOverAWall() {
    Firm silos = silos().open(7).live(120);
    Firm squads = squads().open(7).live(120);

    assertThat(silos.events(FlowEvent.ContextLost.class)).hasSizeGreaterThan(100);
    assertThat(silos.events(FlowEvent.QuestionAsked.class)).isNotEmpty();
    assertThat(squads.events(FlowEvent.ContextLost.class)).isEmpty();
    assertThat(squads.events(FlowEvent.QuestionAsked.class)).isEmpty();
  }

  @Test
  void B11_squadsMadeAtRunTimePassNothingOverAWallAndAreFaster() {
    Firm kept = shapedLikeT().open(7).live(360);
    Firm changed = reorganise(shapedLikeT().open(7).live(60));
    int lost = changed.events(FlowEvent.ContextLost.class).size();
    changed.live(300);

    assertThat(changed.events(FlowEvent.ContextLost.class))
        .as("people took what they know with them, and nothing passed over a wall since")
        .hasSize(lost);
    assertThat(changed.leadTime(120, 360)).isLessThan(kept.leadTime(120, 360));
  }

  @Test
  void B11_reorganisingCostsADipWherePeopleKnowNeitherEachOtherNorTheService() {
    Firm kept = shapedLikeT().open(7).live(360);
    Firm changed = shapedLikeT().open(7).live(60);
    for (String of : List.of("shop", "bank")) {
      String squad = (of.equals("shop") ? "bank" : "shop") + "-squad";
      changed.order(move(of + "-dev", squad), move(of + "-test", squad), move(of + "-ops", squad));
    }
    give(changed);
    changed.live(300);
    assertThat(changed.leadTime(60, 90)).as("the dip").isGreaterThan(kept.leadTime(60, 90));
    assertThat(changed.leadTime(180, 360)).as("after it").isLessThan(kept.leadTime(180, 360));
  }

  @Test
  void B36_specialistsLoseInSquadsThePoolThatPeopleWithSeveralSkillsKeep() {
    double pooled = silos().open(7).live(360).leadTime(120, 360);
    double alone = reorganise(silos().open(7).live(60)).live(300).leadTime(120, 360);
    double together = reorganise(shapedLikeT().open(7).live(60)).live(300).leadTime(120, 360);

    assertThat(alone).as("one specialist of each kind in a squad").isGreaterThan(pooled);
    assertThat(together).as("three who can do all of it").isLessThan(0.9 * pooled);
  }

  @Test
  void R9_R13_autonomyFollowsFromWhoHadAHandInADeployment() {
    assertThat(silos().open(3).live(60).reading(Measure.AUTONOMY).value()).isZero();
    assertThat(squads().open(3).live(60).reading(Measure.AUTONOMY).value()).isEqualTo(1000);
  }

  /** One team that builds and another that deploys, or the builders who deploy themselves. */
  private static Firm deployers(String deploys, int developers) {
    Firm firm =
        new Firm()
            .laws("HANDOFF")
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team("developers", "dev")
            .team("devops", "ops")
            .stage("build", "developers", "")
            .stage("release", deploys, ", \"kind\": \"RELEASE\"")
            .service("shop", "developers", "developers", "")
            .person("dora", "devops", List.of("release"), "shop");
    for (int i = 1; i <= developers; i++) {
      firm.person("dev" + i, "developers", List.of("build", "release"), "shop");
    }
    return firm.stream(
        "changes", "shop", 85, "\"build\": {\"exponential\": 400}, \"release\": {\"constant\": 0}");
  }

  @Test
  void R5_behindOneDeployerTheChangesOfFiveDevelopersWaitAndBatchUp() {
    // Six people either way.
    Firm themselves = deployers("developers", 6).open(5).live(60);
    Firm deployer = deployers("devops", 5).open(5).live(60);

    assertThat(batch(themselves)).isLessThan(1.2);
    assertThat(batch(deployer)).isGreaterThan(1.3 * batch(themselves));
    assertThat(waited(deployer)).isGreaterThan(3 * waited(themselves));
  }

  @Test
  void R4_aDevOpsTeamAddsAQueue() {
    // Theory: what leaves a queue at rest comes as evenly at the next (Burke), so that one more
    // station adds the time of an M/M/1 queue: the mean work over one less its utilisation.
    Firm without = stations("").open(8).live(300);
    Firm with = stations(", \"deploy\": {\"exponential\": 60}").open(8).live(300);

    double added = with.leadTime(20, 300) - without.leadTime(20, 300);
    assertThat(added).isCloseTo(60 / (1 - 60 / 90.0), withinPercentage(15.0));
  }

  private static Firm stations(String more) {
    Firm firm =
        new Firm()
            .team("developers", "dev")
            .team("devops", "ops")
            .stage("build", "developers", "")
            .stage("deploy", "devops", "")
            .service("shop", "developers", "developers", "")
            .person("dora", "devops", List.of("deploy"), "shop");
    for (int i = 1; i <= 6; i++) {
      firm.person("dev" + i, "developers", List.of("build"), "shop");
    }
    return firm.stream("changes", "shop", 90, "\"build\": {\"exponential\": 400}" + more);
  }

  @Test
  void R1_aDevOpsEngineerIsHiredAndTheTrapUnfolds() {
    // The same money hires a seventh who builds and takes out what they built.
    Firm kept = trap().open(5).live(20).order(new Order.Hire(new PersonId("marlo"))).live(70);
    Firm hired = trap().open(5).live(20);
    hired
        .order(
            new Order.Hire(new PersonId("dora")),
            new Order.Found(new TeamId("devops"), 0),
            take("devops", "release"))
        .live(70);

    assertThat(deployedBy(hired, "devops")).as("everything goes through her").isPositive();
    assertThat(waited(hired)).as("it queues").isGreaterThan(2 * waited(kept));
    assertThat(batch(hired)).as("and batches up").isGreaterThan(1.1 * batch(kept));
    assertThat(hired.leadTime(40, 90)).isGreaterThan(kept.leadTime(40, 90));
    assertThat(hired.reading(Measure.AUTONOMY).value())
        .as("and nobody ships alone any more")
        .isLessThan(kept.reading(Measure.AUTONOMY).value() / 2);
  }

  /** Developers who take out what they build, and two who could be hired. */
  private static Firm trap() {
    Firm firm =
        new Firm()
            .laws("HANDOFF")
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team("developers", "dev")
            .later("devops", "ops")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("release", "developers", ", \"kind\": \"RELEASE\"")
            .service("shop", "developers", "developers", "")
            .part("people", CANDIDATE, "dora", "devops")
            .part("people", CANDIDATE, "marlo", "developers");
    for (int i = 1; i <= 6; i++) {
      firm.person("dev" + i, "developers", List.of("build", "release"), "shop");
    }
    return firm.stream(
        "changes", "shop", 85, "\"build\": {\"exponential\": 400}, \"release\": {\"constant\": 0}");
  }

  @Test
  void R3_theAuditAnswersByWhatWasDoneAndNotByNames() {
    Firm silos = breaking(silos(), "developers", "operators").open(3).live(60);
    Firm squads = breaking(squads(), "shop-squad", "shop-squad").open(3).live(60);

    for (RoleAudit.Question question : RoleAudit.Question.values()) {
      RoleAudit.Answer answer = silos.answer(question);
      assertThat(answer.all()).as(question.name()).isPositive();
      assertThat(answer.of()).as("silos: " + question).isLessThan(answer.all());
      assertThat(squads.answer(question).isCulture()).as("squads: " + question).isTrue();
    }
    for (RoleAudit.Question question :
        List.of(RoleAudit.Question.CALLED, RoleAudit.Question.SHIPPED, RoleAudit.Question.LEARNT)) {
      assertThat(silos.answer(question).of()).as("silos: " + question).isZero();
    }
    assertThat(silos.answer(RoleAudit.Question.WAITED).most()).isEqualTo(new TeamId("testers"));
    assertThat(squads.answer(RoleAudit.Question.WAITED).most()).isNull();
  }

  @Test
  void R3_renamingATeamMovesNoAnswerOfTheAudit() {
    Firm before = breaking(renamed("developers"), "developers", "testers").open(3).live(60);
    Firm after = breaking(renamed("devops-heroes"), "devops-heroes", "testers").open(3).live(60);

    for (RoleAudit.Question question : RoleAudit.Question.values()) {
      RoleAudit.Answer one = before.answer(question);
      RoleAudit.Answer other = after.answer(question);
      assertThat(List.of(other.of(), other.all())).isEqualTo(List.of(one.of(), one.all()));
    }
  }

  /** One more service, which breaks down; its runners are called. */
  private static Firm breaking(Firm firm, String builtBy, String runBy) {
    return firm.policies("\"rota\": \"RUNNERS\", \"changes\": {\"releases\": \"ON_DEMAND\"}")
        .service(
            "pump",
            builtBy,
            runBy,
            ", \"breakdowns\": [{\"title\": \"It stalls\", \"every\": {\"exponential\": 4000}}]");
  }

  /** Mean minutes that a change waited to be taken out. */
  private static double waited(Firm firm) {
    return firm.events(FlowEvent.ItemLive.class).stream()
        .mapToLong(
            live ->
                live.account().stream()
                    .filter(spent -> spent.spent() == Spent.WAITED_FOR_RELEASE)
                    .mapToLong(SpentMinutes::minutes)
                    .sum())
        .average()
        .orElseThrow();
  }

  private static double batch(Firm firm) {
    return firm.events(ChangeEvent.DeploymentStarted.class).stream()
        .mapToInt(started -> started.items().size())
        .average()
        .orElseThrow();
  }

  /** A service that breaks down, run by one team and built by another. */
  private static Firm running(String runBy) {
    return new Firm()
        .laws("KNOWLEDGE")
        .policies("\"rota\": \"RUNNERS\"")
        .team("developers", "dev")
        .team("operators", "ops")
        .team("nobody", "ops")
        .stage("build", "developers", ", \"makesDefects\": true")
        .stage("care", "operators", "")
        .person("dev1", "developers", List.of("build"), "shop")
        .person("dev2", "developers", List.of("build"), "shop")
        .person("op1", "operators", List.of("care"))
        .person("op2", "operators", List.of("care"))
        .service(
            "shop",
            "developers",
            runBy,
            ", \"breakdowns\": [{\"title\": \"It stalls\", \"every\": {\"exponential\": 4000}}]");
  }

  @Test
  void R10_whoBuiltItAndRunsItMendsItSooner() {
    Firm theirs = running("operators").open(2).live(180);
    Firm own = running("developers").open(2).live(180);

    assertThat(outage(own)).isLessThan(0.8 * outage(theirs));
  }

  @Test
  void L10_buildersWhoJoinIncidentsMendSoonerAndBuildLaterMeanwhile() {
    double wait = 0;
    double longer = 0;
    for (int seed = 1; seed <= 6; seed++) {
      Firm apart = building("RUNNERS").open(seed).live(180);
      Firm joined = building("RUNNERS_AND_BUILDERS").open(seed).live(180);
      assertThat(outage(joined)).isLessThan(0.8 * outage(apart));
      assertThat(calledFromBuilding(apart)).isZero();
      assertThat(calledFromBuilding(joined)).isPositive();
      wait += apart.leadTime(0, 180);
      longer += joined.leadTime(0, 180);
    }
    assertThat(longer).isGreaterThan(1.03 * wait);
  }

  /** As above, and its builders have work to do. */
  private static Firm building(String rota) {
    return running("operators").policies("\"rota\": \"" + rota + "\"").stream(
        "work", "shop", 330, "\"build\": {\"exponential\": 480}");
  }

  private static long calledFromBuilding(Firm firm) {
    return firm.events(ProductionEvent.PersonPaged.class).stream()
        .filter(paged -> paged.person().value().startsWith("dev"))
        .count();
  }

  @Test
  void B8_whoOnlyRunsItTakesLongerThanWhoBuiltItAtNoOtherDifference() {
    // The operators know the service as well as its builders do; they have not built it.
    Firm theirs = running("operators").person("op3", "operators", List.of("care"), "shop");
    Firm own = running("developers");

    assertThat(outage(theirs.open(2).live(180)))
        .isGreaterThan(1.05 * outage(own.open(2).live(180)));
  }

  @Test
  void R6_anIncidentThatNobodyOwnsAges() {
    Firm owned = running("operators").open(2).live(180);
    Firm orphaned = running("nobody").open(2).live(180);

    assertThat(untilCalled(owned)).isZero();
    assertThat(untilCalled(orphaned)).as("minutes").isBetween(480.0, 500.0);
  }

  /** Mean minutes from when somebody notices to when somebody is at it. */
  private static double untilCalled(Firm firm) {
    Map<IncidentId, Long> noticed = new HashMap<>();
    firm.recorded(ProductionEvent.IncidentNoticed.class)
        .forEach(
            each ->
                noticed.put(
                    ((ProductionEvent.IncidentNoticed) each.event()).incident(),
                    each.at().minutes()));
    return firm.recorded(ProductionEvent.PersonPaged.class).stream()
        .mapToLong(
            each ->
                each.at().minutes()
                    - noticed.get(((ProductionEvent.PersonPaged) each.event()).incident()))
        .average()
        .orElseThrow();
  }

  @Test
  void W17_aServiceHandedBackCallsThoseWhoBuiltIt() {
    Firm firm = running("operators").open(2).live(90);
    int before = firm.events(ProductionEvent.PersonPaged.class).size();
    firm.order(own("shop", null, "developers")).live(90);

    List<String> called =
        firm.events(ProductionEvent.PersonPaged.class).stream()
            .map(paged -> paged.person().value())
            .toList();
    assertThat(called.subList(0, before)).isNotEmpty().allMatch(who -> who.startsWith("op"));
    assertThat(called.subList(before, called.size()))
        .isNotEmpty()
        .allMatch(who -> who.startsWith("dev"));
  }

  /** As above, in office hours; what breaks down does so by night as well. */
  private static Firm byNight(String runBy) {
    Firm firm =
        new Firm()
            .laws("KNOWLEDGE", "FATIGUE")
            // What tires is to be called, not how long it lasts.
            .set(Parameter.FATIGUE_OVERTIME, 0)
            .policies("\"rota\": \"RUNNERS\"")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("care", "operators", "")
            .service(
                "shop",
                "developers",
                runBy,
                ", \"breakdowns\": [{\"title\": \"It stalls\", \"every\": {\"exponential\": 2500}, \"reach\": \"WHOLE\"}]")
            .person("op1", "operators", List.of("care"))
            .person("op2", "operators", List.of("care"));
    for (String team : List.of("developers", "operators")) {
      firm.part(
          "teams",
          "{\"id\": \"%s\", \"name\": \"%s\", \"group\": \"%s\", \"calendar\": \"office\"}",
          team,
          team,
          team.equals("developers") ? "dev" : "ops");
    }
    return firm.person("dev1", "developers", List.of("build"), "shop")
        .person("dev2", "developers", List.of("build"), "shop");
  }

  @Test
  void W18_buildersWhoAreCalledAtNightMendSoonerAndTire() {
    Firm theirs = byNight("operators").open(2).live(120);
    Firm own = byNight("developers").open(2).live(120);

    assertThat(outage(own)).isLessThan(0.8 * outage(theirs));
    assertThat(own.events(ProductionEvent.PersonPaged.class))
        .anyMatch(paged -> paged.night() && paged.person().value().startsWith("dev"));
    assertThat(tired(own)).anyMatch(who -> who.startsWith("dev"));
    assertThat(tired(theirs)).noneMatch(who -> who.startsWith("dev"));
  }

  private static List<String> tired(Firm firm) {
    return firm.events(CompanyEvent.PersonTired.class).stream()
        .map(tired -> tired.person().value())
        .toList();
  }

  private static double outage(Firm firm) {
    return firm.events(ProductionEvent.IncidentClosed.class).stream()
        .mapToLong(ProductionEvent.IncidentClosed::minutes)
        .average()
        .orElseThrow();
  }

  @Test
  void R15_aPureRenameIsBitEqual() {
    Firm before = renamed("developers", "testers").open(11).live(120);
    Firm builders = renamed("devops-heroes", "testers").open(11).live(120);
    Firm runners = renamed("developers", "devops").open(11).live(120);

    assertThat(before.events(ProductionEvent.IncidentClosed.class))
        .as("what is released now and then fails, and is mended")
        .isNotEmpty();
    assertThat(builders.world().fingerprint()).isEqualTo(before.world().fingerprint());
    assertThat(runners.world().fingerprint()).isEqualTo(before.world().fingerprint());
  }

  private static Firm renamed(String builders) {
    return renamed(builders, "testers");
  }

  private static Firm renamed(String builders, String testers) {
    return demand(
        new Firm()
            .laws("HANDOFF", "KNOWLEDGE", "FORMING", "TRUST", "CHANGE_FAILURE")
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team(builders, "dev")
            .team(testers, "ops")
            .stage("build", builders, ", \"makesDefects\": true")
            .stage("test", testers, "")
            .stage("release", testers, ", \"kind\": \"RELEASE\"")
            .service("shop", builders, testers, "")
            .service("bank", builders, testers, "")
            .person("ann", builders, List.of("build"), "shop")
            .person("bea", builders, List.of("build"), "bank")
            .person("cem", testers, List.of("test", "release"), "shop"));
  }

  @Test
  void R15_renamingATeamAtRunTimeChangesNothing() {
    Firm kept = silos().later("devops", "ops").open(9).live(360);
    Firm renamed = silos().later("devops", "ops").open(9).live(60);
    renamed
        .order(
            new Order.Found(new TeamId("devops"), 0),
            take("devops", "release"),
            own("shop", null, "devops"),
            own("bank", null, "devops"),
            move("shop-ops", "devops"),
            move("bank-ops", "devops"))
        .live(300);

    assertThat(renamed.leadTime(60, 360)).isCloseTo(kept.leadTime(60, 360), withinPercentage(2.0));
    assertThat(renamed.reading(Measure.AUTONOMY)).isEqualTo(kept.reading(Measure.AUTONOMY));
  }

  @Test
  void aTemporaryTeamEndsAndAllItHadGoesBack() {
    Firm firm = silos().later("devops", "ops").open(4).live(10);
    firm.order(
        new Order.Found(new TeamId("devops"), 30),
        move("shop-ops", "devops"),
        take("devops", "release"),
        own("shop", null, "devops"));
    firm.live(20);
    assertThat(sits(firm, "shop-ops")).isEqualTo("devops");
    int taken = deployedBy(firm, "devops");
    firm.live(40);
    int until = deployedBy(firm, "devops");
    firm.live(40);

    assertThat(taken).isPositive();
    assertThat(sits(firm, "shop-ops")).isEqualTo("operators");
    assertThat(firm.events(CompanyEvent.TeamEnded.class)).hasSize(1);
    assertThat(firm.events(CompanyEvent.ServiceHandedOver.class)).hasSize(2);
    assertThat(deployedBy(firm, "devops")).as("nothing since").isEqualTo(until);
    assertThat(deployedBy(firm, "operators")).isPositive();
  }

  private static int deployedBy(Firm firm, String team) {
    return (int)
        firm.events(ChangeEvent.DeploymentStarted.class).stream()
            .filter(started -> new TeamId(team).equals(started.team()))
            .count();
  }

  private static String sits(Firm firm, String person) {
    return firm.world().sight().person(new PersonId(person)).orElseThrow().home().value();
  }

  @Test
  void aTeamThatCannotDoAStageLeavesItToWhoCould() {
    Firm firm = silos().open(4).live(10);
    firm.order(move("shop-dev", "shop-squad"), take("shop-squad", "release", "shop")).live(40);

    assertThat(deployedBy(firm, "shop-squad")).isZero();
    assertThat(deployedBy(firm, "operators")).isPositive();
  }
}
