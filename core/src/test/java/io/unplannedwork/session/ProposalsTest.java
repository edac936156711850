package io.unplannedwork.session;

import static io.unplannedwork.session.Played.choose;
import static io.unplannedwork.session.Played.reply;
import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.GroupId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalsTest {
  private static final Command BUILDERS_TOO = choose("rota", "RUNNERS_AND_BUILDERS");

  private static List<Order> orders(Played played) {
    return played.company.orders.stream().map(FakeCompany.Given::order).toList();
  }

  @Test
  void draftsAreCarriedOutInTheRulesOrderWhoeverDraftedFirst() {
    Played played = Played.in(Phase.PLAN);
    played.ok(CIO, choose("expertServes", "TEACHING"));
    played.ok(OPS, choose("rota", "NOBODY"));
    played.ok(DEV, choose("sliceAndBatch", "day-one"));
    played.ok(DEV, choose("debtShare", "20"));
    assertThat(played.company.orders).isEmpty();
    played.goTo(Phase.RUN);
    assertThat(orders(played).stream().map(order -> order.getClass().getSimpleName()))
        .containsExactly("ShareForDebt", "SliceAndBatch", "Rota", "ExpertServes");
  }

  @Test
  void whatIsCarriedOutIsCausedByTheDecision() {
    Played played = Played.in(Phase.PLAN);
    played.ok(DEV, choose("debtShare", "20"));
    played.goTo(Phase.RUN);
    long taken =
        played.events.stream()
            .filter(recorded -> recorded.event() instanceof GameEvent.DecisionTaken)
            .findFirst()
            .orElseThrow()
            .number();
    assertThat(played.company.orders.get(0).cause()).isEqualTo(taken);
  }

  @Test
  void undoTakesBackTheNewestDraftOfTheSeat() {
    Played played = Played.in(Phase.PLAN);
    played.ok(DEV, choose("debtShare", "20"));
    played.ok(DEV, choose("sliceAndBatch", "day-one"));
    played.ok(CIO, choose("expertServes", "TEACHING"));
    played.ok(DEV, new Command.Undo());
    assertThat(played.session.drafts().stream().map(draft -> draft.decision().value()))
        .containsExactly("debtShare", "expertServes");
    played.ok(DEV, new Command.Undo());
    played.refused(DEV, new Command.Undo(), RefusalReason.NOTHING_TO_UNDO);
  }

  @Test
  void aSecondDraftReplacesTheFirstAndWhatHoldsAnywayRemovesIt() {
    Played played = Played.in(Phase.PLAN);
    played.ok(DEV, choose("debtShare", "20"));
    played.ok(DEV, choose("debtShare", "40"));
    assertThat(played.session.drafts()).hasSize(1);
    played.ok(DEV, choose("debtShare", "0"));
    assertThat(played.session.drafts()).isEmpty();
  }

  @Test
  void anAcceptedProposalIsCarriedOutWhenThePlanEnds() {
    Played played = Played.in(Phase.PLAN);
    played.ok(OPS, BUILDERS_TOO);
    assertThat(played.session.proposals().get(0).to()).isEqualTo(DEV);
    played.ok(DEV, reply(1, Reply.ACCEPT));
    assertThat(played.company.orders).isEmpty();
    played.goTo(Phase.RUN);
    assertThat(orders(played))
        .containsExactly(new Order.Rota(PolicySpec.Rota.RUNNERS_AND_BUILDERS));
  }

  @Test
  void whatNeedsNobodysWordIsNoProposal() {
    Played played = Played.in(Phase.PLAN);
    played.ok(OPS, choose("rota", "NOBODY"));
    assertThat(played.session.proposals()).isEmpty();
  }

  @Test
  void aRefusedProposalIsNotCarriedOut() {
    Played played = Played.in(Phase.PLAN);
    played.ok(OPS, BUILDERS_TOO);
    played.ok(DEV, reply(1, Reply.REFUSE));
    played.goTo(Phase.RUN);
    assertThat(played.company.orders).isEmpty();
  }

  @Test
  void anUnansweredProposalLapsesVisiblyWhenThePlanEnds() {
    Played played = Played.in(Phase.PLAN);
    played.ok(OPS, BUILDERS_TOO);
    played.goTo(Phase.RUN);
    assertThat(played.company.orders).isEmpty();
    GameEvent.ProposalSettled settled = played.last(GameEvent.ProposalSettled.class);
    assertThat(settled.by()).isNull();
    assertThat(settled.why()).isEqualTo("proposal.lapsed");
    assertThat(played.session.proposals().get(0).state()).isEqualTo(Proposal.State.LAPSED);
  }

  @Test
  void theCioOverrulesAtAPriceInTrust() {
    Played played = Played.in(Phase.PLAN);
    played.ok(OPS, BUILDERS_TOO);
    played.ok(DEV, reply(1, Reply.REFUSE));
    played.ok(CIO, reply(1, Reply.OVERRULE));
    assertThat(orders(played))
        .containsExactly(
            new Order.MoveTrust(
                new GroupId("development"), new GroupId("operations"), -80, "trust.overruled"));
    played.goTo(Phase.RUN);
    assertThat(orders(played)).contains(new Order.Rota(PolicySpec.Rota.RUNNERS_AND_BUILDERS));
  }

  @Test
  void undoWithdrawsTheProposalThatHangsOnTheDraft() {
    Played played = Played.in(Phase.PLAN);
    played.ok(OPS, BUILDERS_TOO);
    played.ok(OPS, new Command.Undo());
    assertThat(played.session.proposals().get(0).state()).isEqualTo(Proposal.State.WITHDRAWN);
    played.refused(DEV, reply(1, Reply.ACCEPT), RefusalReason.UNKNOWN_PROPOSAL);
  }

  @Test
  void aProposalCallsBackWhoeverWasReadyUntilItIsAnswered() {
    Played played = Played.in(Phase.PLAN);
    played.sit(DEV);
    played.sit(OPS);
    played.ok(DEV, new Command.Ready(true));
    played.ok(OPS, BUILDERS_TOO);
    played.ok(OPS, new Command.Ready(true));
    assertThat(played.session.phase()).isEqualTo(Phase.PLAN);
    played.ok(DEV, reply(1, Reply.ACCEPT));
    assertThat(played.session.phase()).isEqualTo(Phase.RUN);
    assertThat(orders(played)).hasSize(1);
  }

  @Test
  void inRunAnAcceptedProposalActsAtOnceAndAnUnansweredOneLapsesAfterTwoDays() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.ok(OPS, BUILDERS_TOO);
    played.ok(DEV, reply(1, Reply.ACCEPT));
    assertThat(orders(played))
        .containsExactly(new Order.Rota(PolicySpec.Rota.RUNNERS_AND_BUILDERS));
    played.ok(
        DEV, new Command.Decide(new DecisionId("lend"), new Answer.Assignment("max", "keepers")));
    played.session.advance(540 + 2 * SimTime.DAY - 1, 100);
    assertThat(played.session.proposals().get(1).isOpen()).isTrue();
    played.session.advance(6000, 100);
    assertThat(played.session.proposals().get(1).state()).isEqualTo(Proposal.State.LAPSED);
    long at =
        played.events.stream()
            .filter(recorded -> recorded.event() instanceof GameEvent.ProposalSettled)
            .reduce((first, second) -> second)
            .orElseThrow()
            .at()
            .minutes();
    assertThat(at).isEqualTo(540 + 2 * SimTime.DAY);
  }

  @Test
  void whatWasRefusedTwiceComesToTheCioWhoPaysInTrust() {
    Played played = Played.in(Phase.PLAN);
    played.ok(OPS, BUILDERS_TOO);
    played.ok(DEV, reply(1, Reply.REFUSE));
    played.refused(CIO, BUILDERS_TOO, RefusalReason.WRONG_SEAT);
    played.ok(OPS, BUILDERS_TOO);
    played.ok(DEV, reply(2, Reply.REFUSE));
    GameEvent.DecisionOpened opened = played.last(GameEvent.DecisionOpened.class);
    assertThat(opened)
        .isEqualTo(new GameEvent.DecisionOpened(CIO, new DecisionId("rota"), "opened.refused"));
    played.ok(CIO, BUILDERS_TOO);
    played.goTo(Phase.RUN);
    assertThat(orders(played)).contains(new Order.Rota(PolicySpec.Rota.RUNNERS_AND_BUILDERS));
    assertThat(orders(played)).anyMatch(Order.MoveTrust.class::isInstance);
  }

  @Test
  void whatBecameImpossibleIsDroppedVisibly() {
    Played played = Played.in(Phase.PLAN);
    played.ok(DEV, choose("practice", "tests"));
    played.company.started.add("tests");
    played.goTo(Phase.RUN);
    assertThat(played.company.orders).isEmpty();
    GameEvent.DraftDropped dropped = played.last(GameEvent.DraftDropped.class);
    assertThat(dropped.seat()).isEqualTo(DEV);
    assertThat(dropped.why()).contains("tests");
  }

  @Test
  void onlyTheSeatThatIsAskedAnswers() {
    Played played = Played.in(Phase.PLAN);
    played.ok(OPS, BUILDERS_TOO);
    played.refused(PRODUCT, reply(1, Reply.ACCEPT), RefusalReason.NOT_YOURS_TO_ANSWER);
    played.refused(DEV, reply(1, Reply.OVERRULE), RefusalReason.ONLY_CIO_OVERRULES);
  }

  @Test
  void theOrderOfPromisesHoldsForThoseThatComeLater() {
    Played played = Played.in(Phase.PLAN);
    played.ok(
        PRODUCT,
        new Command.Decide(
            new DecisionId("promises"),
            new Answer.Ranking(List.of("returns", "#3", "vouchers", "gifts"))));
    played.goTo(Phase.RUN);
    assertThat(((Order.Rank) orders(played).get(0)).items().toString()).isEqualTo("[3, 2, 1]");
    played.company.at(
        700,
        () -> {
          played.company.item(
              9,
              new io.unplannedwork.contract.PromiseId("returns"),
              io.unplannedwork.sim.Sight.ItemState.QUEUED,
              700);
          played.company.record(
              new io.unplannedwork.contract.FlowEvent.ItemArrived(
                  new io.unplannedwork.contract.ItemId(9),
                  io.unplannedwork.contract.WorkType.BUSINESS_PROJECT,
                  null,
                  1,
                  TestShop.SHOP,
                  "Returns"));
        });
    played.pastMonday();
    played.session.advance(800, 100);
    assertThat(((Order.Rank) orders(played).get(1)).items().toString()).isEqualTo("[9, 3, 2, 1]");
  }
}
