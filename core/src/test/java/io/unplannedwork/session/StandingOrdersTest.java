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
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.sim.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingOrdersTest {
  private static final DecisionId LEND = new DecisionId("lend");
  private static final DecisionId STOP = new DecisionId("stopTheLine");
  private static final Answer ON = new Answer.Toggle(true);
  private static final Answer MAX_TO_KEEPERS = new Answer.Assignment("max", "keepers");
  private static final Answer MIA_TO_KEEPERS = new Answer.Assignment("mia", "keepers");

  private static Played plan() {
    Played played = Played.in(Phase.PLAN);
    played.sit(DEV);
    played.sit(OPS);
    return played;
  }

  private static List<String> orders(Played played) {
    return played.company.orders.stream()
        .map(given -> given.order())
        .filter(order -> !(order instanceof Order.MoveTrust))
        .map(order -> order.getClass().getSimpleName())
        .toList();
  }

  private static List<String> told(Played played, SeatId seat) {
    return played.session.standing().answered().stream()
        .filter(each -> each.seat().equals(seat))
        .map(StandingOrders.Answered::text)
        .toList();
  }

  @Test
  void aSilentSeatsOrderAnswersWhenTheTimeOfACardIsUpAndTheSeatIsTold() {
    Played played = plan();
    played.ok(DEV, new Command.Stand(STOP, ON));
    played.goTo(Phase.RUN);
    played.company.at(500, () -> played.company.incident(1, Severity.SEV1, true));
    played.session.advance(540, 100);
    assertThat(orders(played)).isEmpty();
    played.ok(Actor.HOST, new Command.EndHold());
    assertThat(played.last(GameEvent.StandingOrderUsed.class))
        .isEqualTo(new GameEvent.StandingOrderUsed(DEV, STOP, ON));
    assertThat(played.last(GameEvent.DecisionTaken.class))
        .isEqualTo(new GameEvent.DecisionTaken(DEV, STOP, ON));
    assertThat(orders(played)).hasSize(1);
    assertThat(told(played, DEV))
        .singleElement()
        .asString()
        .startsWith("Your standing order answered");
    played.goTo(Phase.REVIEW);
    assertThat(told(played, DEV)).as("shown at the review").hasSize(1);
  }

  @Test
  void anOrderThatNeedsAYesIsAProposalAsIfTheSeatHadSpoken() {
    Played played = plan();
    played.ok(DEV, new Command.Stand(LEND, MAX_TO_KEEPERS));
    played.goTo(Phase.RUN);
    played.pastMonday();
    GameEvent.ProposalMade made = played.last(GameEvent.ProposalMade.class);
    assertThat(made.from()).isEqualTo(DEV);
    assertThat(made.to()).isEqualTo(OPS);
    assertThat(made.answer()).isEqualTo(MAX_TO_KEEPERS);
    assertThat(orders(played)).isEmpty();
  }

  @Test
  void anOrderIsUsedOnce() {
    Played played = plan();
    played.ok(DEV, new Command.Stand(LEND, MAX_TO_KEEPERS));
    played.goTo(Phase.REVIEW);
    assertThat(played.all(GameEvent.StandingOrderUsed.class)).hasSize(1);
  }

  @Test
  void whoHasSpokenIsNotSpokenFor() {
    Played ready = plan();
    ready.ok(DEV, new Command.Stand(LEND, MAX_TO_KEEPERS));
    ready.goTo(Phase.RUN);
    ready.session.advance(540, 100);
    ready.ok(DEV, new Command.Ready(true));
    ready.ok(Actor.HOST, new Command.EndHold());
    assertThat(ready.all(GameEvent.StandingOrderUsed.class)).isEmpty();

    Played decided = plan();
    decided.ok(DEV, new Command.Stand(LEND, MAX_TO_KEEPERS));
    decided.goTo(Phase.RUN);
    decided.session.advance(540, 100);
    decided.ok(DEV, new Command.Decide(LEND, MIA_TO_KEEPERS));
    decided.goTo(Phase.REVIEW);
    assertThat(decided.all(GameEvent.StandingOrderUsed.class)).isEmpty();
  }

  @Test
  void anOrderCanBeTakenBack() {
    Played played = plan();
    played.ok(DEV, new Command.Stand(LEND, MAX_TO_KEEPERS));
    played.refused(DEV, new Command.Stand(LEND, MAX_TO_KEEPERS), RefusalReason.ALREADY_SO);
    played.ok(DEV, new Command.Stand(LEND, null));
    played.refused(DEV, new Command.Stand(LEND, null), RefusalReason.ALREADY_SO);
    played.goTo(Phase.REVIEW);
    assertThat(played.all(GameEvent.StandingOrderUsed.class)).isEmpty();
  }

  @Test
  void ordersAreAboutWhatMayComeInRunAndDoesNotLieOnTheTableAlready() {
    Played played = plan();
    played.refused(OPS, new Command.Stand(LEND, MAX_TO_KEEPERS), RefusalReason.UNKNOWN_DECISION);
    played.refused(
        OPS,
        new Command.Stand(new DecisionId("rota"), new Answer.Choice("NOBODY")),
        RefusalReason.UNKNOWN_DECISION);
    played.refused(
        DEV,
        new Command.Stand(LEND, new Answer.Assignment("nobody", "keepers")),
        RefusalReason.UNKNOWN_OPTION);
    played.refused(
        DEV, new Command.Stand(LEND, new Answer.Choice("max")), RefusalReason.WRONG_KIND);
    played.goTo(Phase.RUN);
    played.refused(DEV, new Command.Stand(LEND, MAX_TO_KEEPERS), RefusalReason.WRONG_PHASE);
    played.refused(DEV, new Command.StandOnProposals(Reply.ACCEPT), RefusalReason.WRONG_PHASE);
  }

  @Test
  void aProposalThatNobodyAnswersIsAnsweredByTheOrderBeforeItLapses() {
    for (Reply reply : List.of(Reply.ACCEPT, Reply.REFUSE)) {
      Played played = plan();
      played.ok(DEV, new Command.StandOnProposals(reply));
      played.ok(OPS, choose("rota", "RUNNERS_AND_BUILDERS"));
      played.goTo(Phase.RUN);
      GameEvent.ProposalSettled settled = played.last(GameEvent.ProposalSettled.class);
      assertThat(settled.reply()).isEqualTo(reply);
      assertThat(settled.by()).isEqualTo(DEV);
      assertThat(orders(played)).hasSize(reply == Reply.ACCEPT ? 1 : 0);
      assertThat(told(played, DEV)).hasSize(1);
    }
    plan()
        .refused(
            CIO, new Command.StandOnProposals(Reply.OVERRULE), RefusalReason.ONLY_CIO_OVERRULES);
  }

  @Test
  void anInterludeIsAnsweredForByOrdersThatWereNotUsedYet() {
    Played played = plan();
    played.ok(DEV, new Command.Stand(STOP, ON));
    played.goTo(Phase.REVIEW);
    assertThat(played.all(GameEvent.StandingOrderUsed.class)).isEmpty();
    played.company.at(
        played.session.to() + 700, () -> played.company.incident(1, Severity.SEV1, true));
    played.goTo(Phase.PLAN);
    assertThat(played.last(GameEvent.StandingOrderUsed.class).decision()).isEqualTo(STOP);
  }

  @Test
  void ordersBelongToTheFingerprint() {
    Played one = plan();
    Played other = plan();
    one.ok(DEV, new Command.StandOnProposals(Reply.ACCEPT));
    assertThat(one.session.fingerprint()).isNotEqualTo(other.session.fingerprint());
    other.ok(DEV, new Command.StandOnProposals(Reply.ACCEPT));
    assertThat(one.session.fingerprint()).isEqualTo(other.session.fingerprint());
    one.ok(DEV, new Command.Stand(LEND, MAX_TO_KEEPERS));
    assertThat(one.session.fingerprint()).isNotEqualTo(other.session.fingerprint());
  }
}
