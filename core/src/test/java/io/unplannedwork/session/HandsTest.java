package io.unplannedwork.session;

import static io.unplannedwork.session.Played.choose;
import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.json.ScenarioJson;
import io.unplannedwork.json.ScenarioReading;
import io.unplannedwork.sim.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies before a seat from Monday to Monday, in a Run of six weeks. */
class HandsTest {
  private Played played;

  /** The shop with longer rounds, and decisions of this form for Operations in each. */
  private static Played shop(String... decisions) {
    String shop = ScenarioJson.write(TestShop.scenario());
    for (String goal : List.of("live", "many")) {
      int second = shop.lastIndexOf("\"id\":\"" + goal + "\"");
      shop = shop.substring(0, second) + shop.substring(second).replaceFirst(goal, goal + "-2");
    }
    String longer =
        shop.replace("\"days\":14", "\"days\":42")
            .replace("\"decisions\":[]", "\"decisions\":[" + String.join(",", decisions) + "]");
    ScenarioReading reading = ScenarioJson.read(longer);
    assertThat(reading.scenario()).as(reading.report("test")).isNotNull();
    return new Played(reading.scenario());
  }

  private static String decision(String id, int urgency, String opens) {
    return """
    {"id": "%s", "title": "Some %s", "question": "What of %s?", "roles": ["OPERATIONS"],
     "opens": %s, "reason": "It is so.", "urgency": %d, "once": false, "current": "no",
     "options": [{"id": "no", "label": "No"}, {"id": "yes", "label": "Yes"}]}
    """
        .formatted(id, id, id, opens, urgency);
  }

  @BeforeEach
  void begin() {
    played = shop();
    played.goTo(Phase.RUN);
    played.pastMonday();
  }

  private List<String> hand(SeatId seat) {
    return played.session.hand(seat).stream().map(DecisionId::value).toList();
  }

  /**
   * Lets time pass up to a day's opening; Mondays on the way end at once, one that comes then not.
   */
  private void passTo(long day) {
    long minute = day * SimTime.DAY + 540;
    while (played.session.now() < minute) {
      if (played.session.hold() == Hold.MONDAY) {
        played.ok(Actor.HOST, new Command.EndHold());
      }
      played.session.advance(minute, 100_000);
    }
  }

  private long told(SeatId seat, String decision, String why) {
    return played.all(GameEvent.DecisionOpened.class).stream()
        .filter(each -> each.seat().equals(seat) && each.why().equals(why))
        .filter(each -> each.decision().value().equals(decision))
        .count();
  }

  private static Command limit(int most) {
    return new Command.Decide(new DecisionId("wipLimit"), new Answer.Amount(most));
  }

  @Test
  void whatWasDecidedStaysUntilTheNextMondayAndIsNotAskedAgain() {
    passTo(5);
    assertThat(hand(DEV)).contains("wipLimit");
    played.ok(DEV, limit(3));
    passTo(6);
    assertThat(hand(DEV)).contains("wipLimit");
    passTo(7);
    assertThat(played.session.hold()).isEqualTo(Hold.MONDAY);
    assertThat(hand(DEV)).doesNotContain("wipLimit");
    passTo(28);
    assertThat(hand(DEV)).as("the same still wait").doesNotContain("wipLimit");
    assertThat(told(DEV, "wipLimit", "opened.queue")).isEqualTo(1);
  }

  @Test
  void whatCameToWaitAfterTheDecisionAndWaitsTooLongAsksAgain() {
    passTo(5);
    played.ok(DEV, limit(3));
    played.company.item(9, null, Sight.ItemState.QUEUED, 8 * SimTime.DAY);
    passTo(12);
    assertThat(hand(DEV)).doesNotContain("wipLimit");
    passTo(13);
    assertThat(hand(DEV)).contains("wipLimit");
    assertThat(told(DEV, "wipLimit", "opened.queue")).isEqualTo(2);
  }

  @Test
  void whatHasNotBeenSoForAWeekIsNoReasonAndIsToldAgainWhenItComesBack() {
    played.company.items.clear();
    played.company.item(8, null, Sight.ItemState.WAITING_FOR_APPROVAL, 0);
    passTo(5);
    assertThat(hand(OPS)).contains("approval");
    played.company.items.clear();
    passTo(7);
    assertThat(hand(OPS)).as("two days after it was so").contains("approval");
    passTo(14);
    assertThat(hand(OPS)).as("nine days after it was so").doesNotContain("approval");
    played.company.item(9, null, Sight.ItemState.WAITING_FOR_APPROVAL, 15 * SimTime.DAY);
    passTo(19);
    assertThat(hand(OPS)).doesNotContain("approval");
    passTo(20);
    assertThat(hand(OPS)).contains("approval");
    assertThat(told(OPS, "approval", "opened.approval")).isEqualTo(2);
  }

  @Test
  void whatASeatWasAskedOnceNoLongerKeepsTheRoundsOwnAway() {
    played =
        shop(
            decision("first", 90, "{\"run\": 1}"),
            decision("second", 80, "{\"run\": 1}"),
            decision("third", 70, "{\"run\": 1}"));
    played.goTo(Phase.RUN);
    played.pastMonday();
    played.company.item(8, null, Sight.ItemState.WAITING_FOR_APPROVAL, 0);
    passTo(7);
    assertThat(hand(OPS)).startsWith("approval").hasSize(2);
    passTo(14);
    assertThat(hand(OPS)).doesNotContain("approval").hasSize(2);
    TreeSet<String> later = new TreeSet<>();
    for (int monday = 21; monday <= 28; monday += 7) {
      passTo(monday);
      later.addAll(hand(OPS));
    }
    assertThat(later).as("it is still so, and takes its turn").contains("approval");
    assertThat(told(OPS, "approval", "opened.approval")).isEqualTo(1);
  }

  @Test
  void eachMondayBringsWhatWasLongestAwayAndOfThatWhatWeighsMost() {
    played =
        shop(
            decision("light", 10, "{\"run\": 1}"),
            decision("heavy", 99, "{\"run\": 1}"),
            decision("heavier", 100, "{\"run\": 1}"),
            decision("middling", 50, "{\"run\": 1}"),
            decision("lighter", 5, "{\"run\": 1}"));
    played.company.items.clear();
    played.goTo(Phase.RUN);
    played.session.advance(540, 100);
    List<List<String>> mondays = new ArrayList<>();
    mondays.add(hand(OPS));
    for (int monday = 7; monday < 35; monday += 7) {
      passTo(monday);
      mondays.add(hand(OPS));
    }
    assertThat(mondays.get(0)).containsExactly("heavier", "heavy");
    assertThat(mondays.get(1)).doesNotContainAnyElementsOf(mondays.get(0)).contains("middling");
    assertThat(mondays.get(2))
        .doesNotContainAnyElementsOf(mondays.get(0))
        .doesNotContainAnyElementsOf(mondays.get(1));
    assertThat(mondays.subList(0, 3).stream().flatMap(List::stream))
        .contains("heavier", "heavy", "middling", "light", "lighter");
    assertThat(mondays.get(3)).containsExactlyElementsOf(mondays.get(0));
  }

  @Test
  void aHandStaysAsItIsUntilMondayHoweverOftenItIsDealt() {
    played =
        shop(
            decision("one", 90, "{\"run\": 1}"),
            decision("two", 80, "{\"run\": 1}"),
            decision("three", 70, "{\"run\": 1}"));
    played.company.items.clear();
    played.goTo(Phase.RUN);
    played.pastMonday();
    passTo(7);
    List<String> monday = hand(OPS);
    played.ok(Actor.HOST, new Command.EndHold());
    assertThat(hand(OPS)).isEqualTo(monday);
    played.ok(OPS, choose(monday.get(0), "yes"));
    assertThat(hand(OPS)).isEqualTo(monday);
    played.company.at(8 * SimTime.DAY, () -> played.company.incident(4, Severity.SEV1, true));
    passTo(8);
    assertThat(hand(OPS)).startsWith("respond/4").contains(monday.get(0));
  }

  @Test
  void aPlanAsksWhatWeighsMostHoweverLatelyItWasAsked() {
    List<String> byWeight = List.of("a", "b", "c", "d", "e", "f");
    played =
        shop(
            byWeight.stream()
                .map(id -> decision(id, 'z' - id.charAt(0), "{\"plan\": 1, \"run\": 1}"))
                .toArray(String[]::new));
    played.goTo(Phase.RUN);
    TreeSet<String> met = new TreeSet<>();
    for (int monday = 7; monday < 42; monday += 7) {
      passTo(monday);
      met.addAll(hand(OPS));
    }
    assertThat(met).as("none is overdue").containsAll(byWeight);
    played.goTo(Phase.REVIEW);
    played.goTo(Phase.PLAN);
    List<String> planned = hand(OPS).stream().filter(byWeight::contains).toList();
    assertThat(planned).isNotEmpty().isEqualTo(byWeight.subList(0, planned.size()));
  }

  @Test
  void eachSevereIncidentIsNews() {
    passTo(8);
    played.company.at(9 * SimTime.DAY, () -> severe(1));
    passTo(9);
    assertThat(hand(DEV)).contains("stopTheLine");
    played.company.incidents.clear();
    played.ok(DEV, new Command.Decide(new DecisionId("stopTheLine"), new Answer.Toggle(true)));
    passTo(14);
    assertThat(hand(DEV)).doesNotContain("stopTheLine");
    played.company.at(15 * SimTime.DAY, () -> severe(2));
    passTo(15);
    assertThat(hand(DEV)).contains("stopTheLine");
    assertThat(told(DEV, "stopTheLine", "opened.severe")).isEqualTo(2);
  }

  private void severe(int id) {
    played.company.incident(id, Severity.SEV1, true);
  }

  @Test
  void aNoticeIsAReasonAsLongAsItRunsAndTheNextIsNewsAgain() {
    notice("ida", 2, 40);
    passTo(35);
    List<String> met = new ArrayList<>();
    for (GameEvent.DecisionOpened each : played.all(GameEvent.DecisionOpened.class)) {
      met.add(each.decision().value());
    }
    assertThat(met).containsOnlyOnce("notice");
    notice("max", 36, 60);
    passTo(36);
    assertThat(hand(CIO)).startsWith("notice");
    assertThat(told(CIO, "notice", "opened.resigned")).isEqualTo(2);
  }

  private void notice(String id, long day, long lastDay) {
    PersonId person = new PersonId(id);
    played.company.at(
        day * SimTime.DAY,
        () -> {
          played.company.leaving.put(person, SimTime.of(lastDay * SimTime.DAY));
          played.company.record(
              new PeopleEvent.PersonResigned(
                  person, TestShop.MAKERS, PeopleEvent.Leaving.MORALE, 20));
        });
  }
}
