package io.unplannedwork.session;

import static io.unplannedwork.session.Played.choose;
import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.PeopleEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.PersonSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealingTest {
  private static List<String> hand(Played played, SeatId seat) {
    return played.session.dealt(played.session.table().seat(seat)).stream()
        .map(dealt -> dealt.offer().id().value())
        .toList();
  }

  @Test
  void theFirstPlanDealsAtMostThreeToASeatAndTheFirstRunTwo() {
    Played played = Played.in(Phase.PLAN);
    assertThat(hand(played, PRODUCT)).containsExactlyInAnyOrder("promises");
    assertThat(hand(played, DEV))
        .containsExactlyInAnyOrder("debtShare", "sliceAndBatch", "practice");
    assertThat(hand(played, OPS)).containsExactlyInAnyOrder("rota", "releaseDay", "practice");
    assertThat(hand(played, CIO)).containsExactlyInAnyOrder("expertServes", "practice");
    played.goTo(Phase.RUN);
    played.pastMonday();
    for (SeatSpec seat : played.session.seats()) {
      assertThat(hand(played, seat.id())).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void laterRoundsDealTwoMore() {
    Played played = Played.in(Phase.REVIEW);
    played.goTo(Phase.PLAN);
    assertThat(hand(played, DEV)).hasSize(5).contains("wipLimit", "releaseDay");
    assertThat(hand(played, OPS)).contains("approval", "respond");
    assertThat(hand(played, CIO)).contains("approval");
  }

  @Test
  void nothingIsDealtOutsidePlanAndRun() {
    Played played = Played.in(Phase.BRIEFING);
    assertThat(hand(played, DEV)).isEmpty();
    played.goTo(Phase.REVIEW);
    assertThat(hand(played, DEV)).isEmpty();
  }

  @Test
  void everySeatHasACardOnEveryMondayButTheFirst() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.session.advance(3 * SimTime.WEEK, 100_000);
    assertThat(played.session.hold()).isEqualTo(Hold.MONDAY);
    for (SeatSpec seat : played.session.seats()) {
      assertThat(hand(played, seat.id())).as(seat.title()).isNotEmpty();
    }
  }

  @Test
  void theFirstMondayAsksNothingThatLayBeforeTheSeatInThePlan() {
    Played played = Played.in(Phase.PLAN);
    List<String> planned = hand(played, OPS);
    played.goTo(Phase.RUN);
    assertThat(hand(played, OPS)).doesNotContainAnyElementsOf(planned);
    played.session.advance(3 * SimTime.WEEK, 100_000);
    assertThat(played.session.hold()).isEqualTo(Hold.MONDAY);
    assertThat(played.session.holdText()).startsWith("The first Monday");
    assertThat(hand(played, OPS)).doesNotContainAnyElementsOf(planned);
    played.ok(Actor.HOST, new Command.EndHold());
    assertThat(hand(played, OPS)).containsAnyElementsOf(planned);
  }

  @Test
  void theFirstMondayStopsNobodyForWhomNothingIsNew() {
    Played played = Played.in(Phase.PLAN);
    played.sit(CIO);
    played.goTo(Phase.RUN);
    assertThat(hand(played, CIO)).isEmpty();
    played.session.advance(3 * SimTime.WEEK, 100_000);
    assertThat(played.session.now()).isEqualTo(SimTime.WEEK + 540);
    assertThat(played.session.holdText()).startsWith("Monday of week 2");
    assertThat(hand(played, CIO)).isNotEmpty();
  }

  @Test
  void whatAMondayThatStopsNobodyDealsIsToldAtOnce() {
    Played played = Played.in(Phase.PLAN);
    played.sit(CIO);
    played.goTo(Phase.RUN);
    long monday = played.session.from() + 540;
    played.session.advance(monday - 1, 100_000);
    List<String> before = hand(played, OPS);
    long version = played.session.version();
    played.session.advance(monday, 100_000);
    assertThat(played.session.now()).isEqualTo(monday);
    assertThat(hand(played, OPS)).isNotEqualTo(before);
    assertThat(played.session.version()).isGreaterThan(version);
  }

  @Test
  void whatIsFeltAfterThePlanIsAskedOnTheFirstMondayAlthoughThePlanHadItToo() {
    Played played = Played.in(Phase.REVIEW);
    played.goTo(Phase.PLAN);
    assertThat(hand(played, CIO)).contains("approval", "expertServes");
    played.goTo(Phase.RUN);
    assertThat(hand(played, CIO)).isEmpty();
    played.company.item(8, null, Sight.ItemState.WAITING_FOR_APPROVAL, 0);
    played.session.advance(4 * SimTime.WEEK, 100_000);
    assertThat(played.session.now()).isEqualTo(played.session.from() + 540);
    assertThat(hand(played, CIO)).containsExactly("approval");
  }

  @Test
  void aQueueOverFiveDaysOpensTheWipLimit() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.refused(
        DEV,
        new Command.Decide(
            new DecisionId("wipLimit"), new io.unplannedwork.contract.Answer.Amount(3)),
        RefusalReason.NOT_OPEN_YET);
    played.session.advance(5 * SimTime.DAY + 539, 1000);
    assertThat(hand(played, DEV)).doesNotContain("wipLimit");
    played.session.advance(5 * SimTime.DAY + 540, 1000);
    assertThat(hand(played, DEV)).contains("wipLimit");
    assertThat(played.last(GameEvent.DecisionOpened.class).why()).isEqualTo("opened.queue");
  }

  @Test
  void aChangeThatWaitsTooLongOpensItsApproval() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.company.item(8, null, Sight.ItemState.WAITING_FOR_APPROVAL, 0);
    played.session.advance(5 * SimTime.DAY + 540, 1000);
    assertThat(hand(played, OPS)).contains("approval");
    assertThat(hand(played, CIO)).contains("approval");
  }

  @Test
  void theFirstSevereIncidentLetsQualityStopTheLine() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.company.at(700, () -> played.company.incident(1, Severity.SEV1, true));
    played.session.advance(699, 100);
    assertThat(hand(played, DEV)).doesNotContain("stopTheLine");
    played.session.advance(800, 100);
    assertThat(hand(played, DEV)).contains("stopTheLine");
  }

  @Test
  void aNoticeAsksTheCioForMoneyOrAWord() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    PersonSpec person = played.session.scenario().people().get(0);
    played.company.at(
        700,
        () -> {
          played.company.leaving.put(person.id(), SimTime.of(30_000));
          played.company.record(
              new PeopleEvent.PersonResigned(
                  person.id(), person.team(), PeopleEvent.Leaving.MORALE, 20));
        });
    played.session.advance(699, 100);
    assertThat(hand(played, CIO)).doesNotContain("notice");
    played.session.advance(800, 100);
    assertThat(hand(played, CIO)).contains("notice");
    assertThat(hand(played, DEV)).doesNotContain("notice");
    played.ok(
        CIO,
        new Command.Decide(
            new DecisionId("notice"),
            new io.unplannedwork.contract.Answer.Assignment(person.id().value(), "raise")));
    assertThat(played.company.orders)
        .extracting(FakeCompany.Given::order)
        .contains(new Order.Raise(person.id(), io.unplannedwork.contract.Permille.of(100)));
  }

  @Test
  void anIncidentNobodyHasDetectedOpensNothing() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.company.at(700, () -> played.company.incident(1, Severity.SEV1, false));
    played.session.advance(800, 100);
    assertThat(hand(played, DEV)).doesNotContain("stopTheLine");
    assertThat(hand(played, OPS)).doesNotContain("respond/1");
  }

  @Test
  void anIncidentSetOffByADeploymentComesFirstToOperations() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.company.at(700, () -> played.company.incident(4, Severity.SEV3, true));
    played.session.advance(800, 100);
    assertThat(hand(played, OPS)).startsWith("respond/4").hasSize(2);
    played.ok(OPS, choose("respond/4", "FIX_FORWARD"));
    assertThat(played.company.orders.get(0).order().toString()).contains("FIX_FORWARD");
    played.company.incidents.clear();
    played.refused(OPS, choose("respond/4", "FIX_FORWARD"), RefusalReason.GONE);
  }

  @Test
  void whatTheFacilitatorDealsComesBeyondTheLimit() {
    Played played = Played.in(Phase.PLAN);
    Command deal = new Command.DealDecision(new DecisionId("wipLimit"));
    played.ok(Actor.FACILITATOR, deal);
    assertThat(hand(played, DEV)).hasSize(4).contains("wipLimit");
    played.refused(Actor.FACILITATOR, deal, RefusalReason.ALREADY_SO);
    played.refused(Actor.HOST, deal, RefusalReason.ONLY_FACILITATOR);
  }

  @Test
  void whoWouldHaveNothingGetsWhatComesLater() {
    Played played = new Played();
    played.company.items.clear();
    played.goTo(Phase.RUN);
    played.goTo(Phase.PLAN);
    played.goTo(Phase.RUN);
    played.session.advance(4 * SimTime.WEEK, 100_000);
    played.ok(Actor.HOST, new Command.EndHold());
    for (SeatId seat : List.of(DEV, OPS, CIO)) {
      assertThat(hand(played, seat)).isNotEmpty();
    }
  }
}
