package io.unplannedwork.session;

import static io.unplannedwork.session.Played.choose;
import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.StageId;
import io.unplannedwork.contract.TeamId;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.scenario.Scenario;
import io.unplannedwork.sim.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions that a scenario brings: dealt when it says, doing what it says. */
class WrittenDecisionsTest {
  private static final String PEERS =
      """
      {"id": "peers", "title": "Peers", "question": "Who approves?", "roles": ["DEVELOPMENT"],
       "opens": {"plan": 1, "run": 1}, "reason": "The board meets on Wednesday.",
       "options": [
         {"id": "board", "label": "The board"},
         {"id": "peer", "label": "A peer", "cost": 200, "expected": {"CHANGE_LEAD_TIME": -200},
          "hours": [{"person": "ida", "hours": 6}, {"team": "makers", "hours": 10}],
          "does": [{"approval": "PEER"}, {"trust": {"from": "operations", "to": "development", "permille": 50}}]},
       ]}
      """;

  private static Scenario with(String... decisions) {
    return read("\"decisions\":[]", "\"decisions\":[" + String.join(",", decisions) + "]");
  }

  /** The shop with something else in it; its second round's goals get ids of their own. */
  private static Scenario read(String plain, String changed) {
    String shop = ScenarioJson.write(TestShop.scenario());
    for (String goal : List.of("live", "many")) {
      int second = shop.lastIndexOf("\"id\":\"" + goal + "\"");
      shop = shop.substring(0, second) + shop.substring(second).replaceFirst(goal, goal + "-2");
    }
    assertThat(shop).contains(plain);
    ScenarioReading reading = ScenarioJson.read(shop.replace(plain, changed));
    assertThat(reading.scenario()).as(reading.report("test")).isNotNull();
    return reading.scenario();
  }

  private static Played played(String... decisions) {
    return new Played(with(decisions));
  }

  private static List<String> hand(Played played, SeatId seat) {
    return played.session.dealt(played.session.table().seat(seat)).stream()
        .map(dealt -> dealt.offer().id().value())
        .toList();
  }

  private static List<Order> orders(Played played) {
    return played.company.orders.stream().map(FakeCompany.Given::order).toList();
  }

  private static String asked(String id, String role, int urgency) {
    return """
        {"id": "%s", "title": "T", "question": "Q?", "roles": ["%s"], "urgency": %d,
         "once": false, "current": "no", "opens": {"plan": 1}, "reason": "R.",
         "options": [{"id": "no", "label": "No"}, {"id": "yes", "label": "Yes"}]}
        """
        .formatted(id, role, urgency);
  }

  @Test
  void whoHoldsTwoRolesIsAskedByEachInTurn() {
    Played played =
        played(
            asked("d1", "DEVELOPMENT", 90),
            asked("d2", "DEVELOPMENT", 80),
            asked("d3", "DEVELOPMENT", 70),
            asked("q1", "QUALITY", 40));
    played.goTo(Phase.PLAN);
    assertThat(hand(played, DEV)).containsExactly("d1", "d2", "q1");
  }

  @Test
  void whatWasOpenInARoundAndNeverDealtComesFirstInTheNext() {
    Played played =
        played(
            asked("p1", "PRODUCT", 95),
            asked("p2", "PRODUCT", 94),
            asked("p3", "PRODUCT", 93),
            asked("p4", "PRODUCT", 92),
            asked("p5", "PRODUCT", 91),
            asked("small", "PRODUCT", 1));
    played.goTo(Phase.PLAN);
    assertThat(hand(played, PRODUCT)).containsExactly("p1", "p2", "p3");
    played.goTo(Phase.REVIEW);
    played.goTo(Phase.PLAN);
    assertThat(hand(played, PRODUCT)).contains("p4", "p5", "small").hasSize(5);
  }

  @Test
  void anAnswerCostsAndDoesWhatTheScenarioSays() {
    Played played = played(PEERS);
    played.goTo(Phase.PLAN);
    assertThat(hand(played, DEV)).contains("peers").hasSize(3);
    played.ok(DEV, choose("peers", "peer"));
    assertThat(orders(played)).isEmpty();
    played.goTo(Phase.RUN);
    assertThat(orders(played))
        .containsExactly(
            new Order.Pay(20_000, "peers"),
            new Order.TakeHours(new PersonId("ida"), null, 360, "Peers"),
            new Order.TakeHours(null, new TeamId("makers"), 600, "Peers"),
            new Order.Approve(PolicySpec.Approval.PEER),
            new Order.MoveTrust(
                new io.unplannedwork.contract.GroupId("operations"),
                new io.unplannedwork.contract.GroupId("development"),
                50,
                "trust.decided"));
    assertThat(hand(played, DEV)).doesNotContain("peers");
    played.refused(DEV, choose("peers", "board"), RefusalReason.NOT_OPEN_YET);
  }

  @Test
  void itIsOfferedWithItsReasonItsCostAndWhatIsExpected() {
    Played played = played(PEERS);
    played.goTo(Phase.PLAN);
    Dealt dealt =
        played.session.dealt(played.session.table().seat(DEV)).stream()
            .filter(each -> each.offer().id().value().equals("peers"))
            .findFirst()
            .orElseThrow();
    assertThat(dealt.why()).isEqualTo("The board meets on Wednesday.");
    assertThat(dealt.offer().option("peer").orElseThrow().detail())
        .isEqualTo(
            "It takes 6 hours of Person ida. It takes 10 hours of Team makers. It costs €200.");
    assertThat(dealt.offer().option("peer").orElseThrow().leanings()).hasSize(1);
  }

  @Test
  void anInjectOpensADecisionForThoseItIsDealtTo() {
    Played played =
        played(
            PEERS,
            """
            {"id": "answer-letter", "title": "The letter", "question": "What now?",
             "roles": ["PRODUCT"], "opens": {"inject": "letter"},
             "options": [{"id": "yes"}, {"id": "no"}]}
            """);
    played.goTo(Phase.RUN);
    played.pastMonday();
    assertThat(hand(played, PRODUCT)).doesNotContain("answer-letter");
    played.company.record(new CompanyEvent.InjectFired(new InjectId("letter"), "The letter", ""));
    played.session.advance(600, 1000);
    assertThat(hand(played, PRODUCT)).contains("answer-letter");
    assertThat(hand(played, OPS)).doesNotContain("answer-letter");
  }

  @Test
  void aDateOpensADecisionAndAnotherClosesIt() {
    Played played =
        played(
            """
            {"id": "fair-stand", "title": "The stand", "question": "Book it?", "roles": ["CIO"],
             "opens": {"run": 1, "from": "2026-06-03 12:00", "until": "2026-06-04 12:00"},
             "options": [{"id": "yes"}, {"id": "no"}]}
            """);
    played.goTo(Phase.RUN);
    played.pastMonday();
    long opens = 2 * SimTime.DAY + 12 * SimTime.HOUR;
    played.session.advance(opens - 1, 1000);
    assertThat(hand(played, CIO)).doesNotContain("fair-stand");
    played.session.advance(opens, 1000);
    assertThat(hand(played, CIO)).contains("fair-stand");
    played.session.advance(opens + SimTime.DAY, 1000);
    assertThat(hand(played, CIO)).doesNotContain("fair-stand");
  }

  @Test
  void aNumberStandsWhereTheScenarioLeavesItOpen() {
    Played played =
        played(
            """
            {"id": "limit", "title": "The limit", "question": "How many?", "roles": ["OPERATIONS"],
             "opens": {"plan": 1, "run": 1}, "kind": "NUMBER", "current": "0", "once": false,
             "least": 0, "most": 20, "step": 5, "unit": "items",
             "does": [{"wipLimit": {"stage": "build"}}]}
            """);
    played.goTo(Phase.RUN);
    played.pastMonday();
    Command ten = new Command.Decide(new DecisionId("limit"), new Answer.Amount(10));
    played.ok(OPS, ten);
    assertThat(orders(played)).containsExactly(new Order.LimitWip(new StageId("build"), 10));
    assertThat(hand(played, OPS)).contains("limit");
    played.refused(OPS, ten, RefusalReason.ALREADY_SO);
  }

  @Test
  void theFirstOfARankingIsWhatIsDone() {
    Played played =
        played(
            """
            {"id": "first", "title": "First things", "question": "In which order?",
             "roles": ["OPERATIONS"], "opens": {"run": 1}, "kind": "RANK",
             "options": [
               {"id": "nights", "does": [{"rota": "RUNNERS_AND_BUILDERS"}]},
               {"id": "days", "does": [{"rota": "NOBODY"}]}]}
            """);
    played.goTo(Phase.RUN);
    played.pastMonday();
    played.ok(
        OPS,
        new Command.Decide(new DecisionId("first"), new Answer.Ranking(List.of("days", "nights"))));
    assertThat(orders(played)).containsExactly(new Order.Rota(PolicySpec.Rota.NOBODY));
  }

  @Test
  void whoeverIsAssignedGoesWhereTheyAreAssigned() {
    Played played =
        played(
            """
            {"id": "embed", "title": "Embed", "question": "Who, where?", "roles": ["OPERATIONS"],
             "opens": {"run": 1}, "kind": "ASSIGN",
             "options": [{"id": "rob", "label": "Rob"}, {"id": "ruth", "label": "Ruth"}],
             "targets": [{"id": "makers", "label": "The makers", "agreedBy": "DEVELOPMENT"}],
             "does": [{"lend": {}}]}
            """);
    played.goTo(Phase.RUN);
    played.pastMonday();
    played.ok(
        OPS, new Command.Decide(new DecisionId("embed"), new Answer.Assignment("ruth", "makers")));
    assertThat(orders(played)).isEmpty();
    played.ok(DEV, Played.reply(1, Reply.ACCEPT));
    assertThat(orders(played))
        .containsExactly(new Order.Lend(new PersonId("ruth"), new TeamId("makers")));
  }

  @Test
  void anAnswerOpensTheNextDecision() {
    String then =
        """
        {"id": "then", "title": "Then", "question": "And now?", "roles": ["DEVELOPMENT"],
         "opens": {"after": {"decision": "peers", "option": "board"}},
         "options": [{"id": "yes"}, {"id": "no"}]}
        """;
    Played board = played(PEERS, then);
    board.goTo(Phase.RUN);
    board.pastMonday();
    board.ok(DEV, choose("peers", "board"));
    assertThat(hand(board, DEV)).contains("then").doesNotContain("peers");
    Played peer = played(PEERS, then);
    peer.goTo(Phase.RUN);
    peer.pastMonday();
    peer.ok(DEV, choose("peers", "peer"));
    assertThat(hand(peer, DEV)).doesNotContain("then");
  }

  @Test
  void whatOnlyTheFacilitatorDealsWaitsForTheHand() {
    Played played =
        played(
            """
            {"id": "by-hand", "title": "By hand", "question": "Well?", "roles": ["CIO"],
             "opens": {}, "options": [{"id": "yes"}, {"id": "no"}]}
            """);
    played.goTo(Phase.RUN);
    played.pastMonday();
    assertThat(hand(played, CIO)).doesNotContain("by-hand");
    played.ok(Actor.FACILITATOR, new Command.DealDecision(new DecisionId("by-hand")));
    assertThat(hand(played, CIO)).contains("by-hand");
  }

  @Test
  void whatIsWithheldIsNotDealt() {
    Played played =
        new Played(read("\"withheld\":[]", "\"withheld\":[\"debtShare\", \"practice\"]"));
    played.goTo(Phase.PLAN);
    assertThat(hand(played, DEV)).doesNotContain("debtShare", "practice").isNotEmpty();
    played.refused(DEV, choose("debtShare", "10"), RefusalReason.UNKNOWN_DECISION);
    assertThat(played.all(GameEvent.DecisionOpened.class))
        .noneMatch(opened -> opened.decision().value().equals("practice"));
  }
}
