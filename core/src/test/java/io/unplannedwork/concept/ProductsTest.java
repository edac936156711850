package io.unplannedwork.concept;

import static io.unplannedwork.concept.Firm.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Event;
import io.unplannedwork.contract.FlowEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.PracticeId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.StreamId;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was a queue before another team becomes a product: what it spares, and what it costs. */
class ProductsTest {
  private static final Order BUILD_IT = new Order.StartPractice(new PracticeId("product"));

  private static Firm product(Firm firm, String team, long effort, long upkeep, String served) {
    return firm.part(
        "practices",
        "{\"id\": \"product\", \"name\": \"Product\", \"startedBy\": \"OPERATIONS\", \"team\": \"%s\", \"effort\": %d, \"adoptionDays\": 10, \"upkeep\": %d, \"selfService\": {%s}}",
        team,
        effort,
        upkeep,
        served);
  }

  /** Developers whose work stands in a queue for hosting before it is live. */
  private static Firm hosting() {
    Firm firm =
        new Firm()
            .laws("HANDOFF")
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team("developers", "dev")
            .team("operators", "ops")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("hosting", "operators", "")
            .stage("release", "developers", ", \"kind\": \"RELEASE\"")
            .service("shop", "developers", "operators", "")
            .person("olga", "operators", List.of("hosting"), "shop")
            .person("otto", "operators", List.of("hosting"), "shop");
    for (int i = 1; i <= 6; i++) {
      firm.person("dev" + i, "developers", List.of("build", "release"), "shop");
    }
    firm.stream(
        "changes",
        "shop",
        100,
        "\"build\": {\"exponential\": 400}, \"hosting\": {\"exponential\": 160}, \"release\": {\"constant\": 10}");
    return product(firm, "operators", 3000, 600, "\"stage\": \"hosting\", \"left\": 100");
  }

  @Test
  void B31_infrastructureAsAProductSparesDevelopersTheQueueAndTheWall() {
    Firm tickets = hosting().open(3).live(75);
    Firm product = hosting().open(3).order(BUILD_IT).live(75);

    assertThat(tickets.events(FlowEvent.SelfServed.class)).isEmpty();
    assertThat(served(product, 25, 75)).as("since it is adopted").isEqualTo(1.0);
    assertThat(product.leadTime(25, 75)).isLessThan(0.8 * tickets.leadTime(25, 75));
    assertThat(between(product, FlowEvent.QuestionAsked.class, 25, 75)).isEmpty();
    assertThat(between(tickets, FlowEvent.QuestionAsked.class, 25, 75)).isNotEmpty();
  }

  /** Two hours and forty minutes of an operator on average, before. */
  @Test
  void W9_whatTookAnOperatorHoursToSetUpTakesWhoeverNeedsItMinutes() {
    Firm product = hosting().open(3).order(BUILD_IT).live(75);

    List<Recorded> served = between(product, FlowEvent.SelfServed.class, 25, 75);
    assertThat(served).hasSizeGreaterThan(100);
    assertThat(
            served.stream()
                .mapToLong(each -> ((FlowEvent.SelfServed) each.event()).minutes())
                .average()
                .orElseThrow())
        .isBetween(12.0, 20.0);
  }

  @Test
  void B31_aProductThatNobodyKeepsLapses() {
    Firm firm = hosting().open(3).order(BUILD_IT).live(30);
    // Nobody is left who could keep it.
    firm.order(move("olga", "developers"), move("otto", "developers")).live(80);

    assertThat(served(firm, 25, 30)).isEqualTo(1.0);
    assertThat(served(firm, 100, 110)).as("ten weeks later").isLessThan(0.2);
  }

  /** The share of what came to be built that was spared the wait for hosting. */
  private static double served(Firm firm, long from, long to) {
    long built = 0;
    for (Recorded each : between(firm, FlowEvent.StageEntered.class, from, to)) {
      built += ((FlowEvent.StageEntered) each.event()).stage().value().equals("build") ? 1 : 0;
    }
    return (double) between(firm, FlowEvent.SelfServed.class, from, to).size() / built;
  }

  private static List<Recorded> between(
      Firm firm, Class<? extends Event> type, long from, long to) {
    return firm.recorded(type).stream()
        .filter(each -> each.at().minutes() / 1440 >= from && each.at().minutes() / 1440 < to)
        .toList();
  }

  /**
   * Squads that each build and run a service; setting one up is a template's work, or their own.
   */
  private static Firm squads(int squads) {
    Firm firm =
        new Firm()
            .policies("\"rota\": \"RUNNERS\", \"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team("platform", "ops")
            .stage("setup", "squad1", ", \"by\": \"BUILDERS\"")
            .stage("platform", "platform", "")
            .stage("build", "squad1", ", \"by\": \"BUILDERS\", \"makesDefects\": true")
            .person("pia", "platform", List.of("platform"))
            .person("pat", "platform", List.of("platform"));
    for (int i = 1; i <= squads; i++) {
      String squad = "squad" + i;
      firm
          .team(squad, "dev")
          .service(
              "service" + i,
              squad,
              squad,
              ", \"breakdowns\": [{\"title\": \"It stalls\", \"every\": {\"exponential\": 6000}}]")
          .person(squad + "-a", squad, List.of("setup", "build"), "service" + i)
          .person(squad + "-b", squad, List.of("setup", "build"), "service" + i)
          .stream(
              "for" + i,
              "service" + i,
              450,
              "\"setup\": {\"exponential\": 200}, \"build\": {\"exponential\": 400}");
    }
    return product(firm, "platform", 6000, 5000, "\"stage\": \"setup\", \"left\": 200");
  }

  @Test
  void R8_aPavedRoadServesMoreTeamsForTheSameWorkAndItsTeamRunsNoneOfTheirServices() {
    Firm two = squads(2).open(5).order(BUILD_IT).live(60);
    Firm six = squads(6).open(5).order(BUILD_IT).live(60);
    Firm alone = squads(6).open(5).live(60);

    assertThat(platformWork(six)).isEqualTo(platformWork(two));
    assertThat(six.events(FlowEvent.SelfServed.class).size())
        .isGreaterThan(2 * two.events(FlowEvent.SelfServed.class).size());
    assertThat(six.leadTime(20, 60)).isLessThan(0.8 * alone.leadTime(20, 60));
    assertThat(six.events(ProductionEvent.PersonPaged.class))
        .isNotEmpty()
        .allMatch(paged -> paged.person().value().startsWith("squad"));
  }

  /** Pieces of work that the platform's people began. */
  private static long platformWork(Firm firm) {
    return firm.events(FlowEvent.WorkStarted.class).stream()
        .filter(each -> each.stage().equals(new StageId("platform")))
        .count();
  }

  /** The same number of people: all of them build, or five of them make setting up a product. */
  private static Firm sized(int people, int platform) {
    Firm firm =
        new Firm()
            .policies("\"changes\": {\"releases\": \"ON_DEMAND\"}")
            .team("developers", "dev")
            .team("platform", "ops")
            .stage("setup", "developers", "")
            .stage("build", "developers", ", \"makesDefects\": true")
            .stage("platform", platform == 0 ? "developers" : "platform", "")
            .service("shop", "developers", "developers", "");
    for (int i = 1; i <= people; i++) {
      firm.person(
          "p" + i,
          i <= platform ? "platform" : "developers",
          List.of("setup", "build", "platform"),
          "shop");
    }
    // All of them together are busy for 85 of 100 minutes.
    long every = 460 * 1000 / (850L * people);
    firm.stream(
        "changes",
        "shop",
        every,
        "\"setup\": {\"exponential\": 60}, \"build\": {\"exponential\": 400}");
    return product(
        firm,
        platform == 0 ? "developers" : "platform",
        20_000,
        20_000,
        "\"stage\": \"setup\", \"left\": 400");
  }

  @Test
  @Tag("slow")
  void R14_fivePeopleForAPlatformCostTwentyFiveMoreThanItSparesAndPayInACompanyOfAHundred() {
    assertThat(changed(25)).as("lead time with a platform to that without").isGreaterThan(1.2);
    assertThat(changed(100)).isLessThan(0.96);
  }

  private static double changed(int people) {
    double without = sized(people, 0).open(4).live(84).leadTime(42, 84);
    double with = sized(people, 5).open(4).order(BUILD_IT).live(84).leadTime(42, 84);
    return with / without;
  }

  /** A desk that grants access: the same request over and over, beside what developers build. */
  private static Firm desk() {
    Firm firm =
        new Firm()
                .team("developers", "dev")
                .team("desk", "ops")
                .stage("build", "developers", ", \"makesDefects\": true")
                .stage("grant", "desk", "")
                .service("shop", "developers", "desk", "")
                .person("dina", "desk", List.of("grant"))
                .person("dev1", "developers", List.of("build"), "shop")
                .person("dev2", "developers", List.of("build"), "shop")
                .stream("access", "shop", 60, "\"grant\": {\"exponential\": 50}")
                .stream("changes", "shop", 400, "\"build\": {\"exponential\": 300}");
    return product(
        firm,
        "desk",
        2400,
        300,
        "\"stage\": \"grant\", \"streams\": [\"access\"], \"left\": 100, \"users\": \"developers\"");
  }

  @Test
  void R12_aRequestThatKeepsComingServesItselfOnceItIsAProduct() {
    Firm tickets = desk().open(6).live(90);
    Firm product = desk().open(6).order(BUILD_IT).live(90);

    assertThat(waited(product)).isLessThan(0.5 * waited(tickets));
    assertThat(grantedBy(product, "dina", 40)).as("requests the desk still does").isZero();
    assertThat(grantedBy(product, "dev1", 40)).isPositive();
    assertThat(grantedBy(tickets, "dina", 40)).isGreaterThan(500);
  }

  /** The numbers of all requests for access. */
  private static Set<Integer> requests(Firm firm) {
    return firm.events(FlowEvent.ItemArrived.class).stream()
        .filter(each -> new StreamId("access").equals(each.stream()))
        .map(each -> each.item().value())
        .collect(Collectors.toSet());
  }

  /** Mean minutes from asked for to granted, from the fortieth day to the ninetieth. */
  private static double waited(Firm firm) {
    Set<Integer> requests = requests(firm);
    return between(firm, FlowEvent.ItemDone.class, 40, 90).stream()
        .filter(each -> requests.contains(((FlowEvent.ItemDone) each.event()).item().value()))
        .mapToLong(
            each -> each.at().minutes() - ((FlowEvent.ItemDone) each.event()).arrived().minutes())
        .average()
        .orElseThrow();
  }

  private static long grantedBy(Firm firm, String person, long from) {
    Set<Integer> requests = requests(firm);
    return between(firm, FlowEvent.WorkStarted.class, from, 90).stream()
        .map(each -> (FlowEvent.WorkStarted) each.event())
        .filter(started -> started.person().equals(new PersonId(person)))
        .filter(started -> requests.contains(started.item().value()))
        .count();
  }
}
