package io.unplannedwork.session;

import static io.unplannedwork.session.Played.choose;
import static io.unplannedwork.session.Played.reply;
import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static io.unplannedwork.session.TestShop.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.Viewer;
import io.unplannedwork.fog.Fog;
import io.unplannedwork.scenario.PolicySpec;
import io.unplannedwork.sim.Order;
import io.unplannedwork.view.Body;
import io.unplannedwork.view.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterOffersTest {
  /** Operations wants builders on call; Development must agree to it. */
  private static final Command BUILDERS_TOO = choose("rota", "RUNNERS_AND_BUILDERS");

  private static final Condition RELEASE_DAILY = also("releaseDay", "DAILY");

  private static Condition also(String decision, String option) {
    return new Condition(new DecisionId(decision), new Answer.Choice(option));
  }

  private static Command counter(int proposal, String option, Condition also) {
    return new Command.CounterProposal(
        new ProposalId(proposal), new Answer.Choice(option), also, "Only like that.");
  }

  private static List<Order> orders(Played played) {
    return played.company.orders.stream().map(FakeCompany.Given::order).toList();
  }

  private static Played asked(Phase phase) {
    Played played = Played.in(phase);
    if (phase == Phase.RUN) {
      played.pastMonday();
    }
    played.ok(OPS, BUILDERS_TOO);
    return played;
  }

  private static Body.Proposal seen(Played played, Fog fog, Viewer viewer) {
    fog.refresh();
    return fog.view(viewer).stream()
        .map(Part::body)
        .filter(Body.Proposal.class::isInstance)
        .map(Body.Proposal.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anotherAnswerThatIsAcceptedIsCarriedOutInsteadOfWhatWasAsked() {
    Played played = asked(Phase.PLAN);
    played.ok(DEV, counter(1, "NOBODY", null));
    assertThat(played.session.proposals().get(0).waitsFor()).isEqualTo(OPS);
    played.ok(OPS, reply(1, Reply.ACCEPT));
    played.goTo(Phase.RUN);
    assertThat(orders(played)).containsExactly(new Order.Rota(PolicySpec.Rota.NOBODY));
  }

  @Test
  void aYesForSomethingInReturnCarriesOutBoth() {
    Played played = asked(Phase.PLAN);
    played.ok(DEV, counter(1, "RUNNERS_AND_BUILDERS", RELEASE_DAILY));
    played.ok(OPS, reply(1, Reply.ACCEPT));
    played.goTo(Phase.RUN);
    assertThat(orders(played))
        .anyMatch(Order.ReleaseOn.class::isInstance)
        .contains(new Order.Rota(PolicySpec.Rota.RUNNERS_AND_BUILDERS));
  }

  @Test
  void inRunBothHalvesActAtOnce() {
    Played played = asked(Phase.RUN);
    played.ok(Actor.FACILITATOR, new Command.DealDecision(RELEASE_DAILY.decision()));
    played.ok(DEV, counter(1, "RUNNERS_AND_BUILDERS", RELEASE_DAILY));
    assertThat(orders(played)).isEmpty();
    played.ok(OPS, reply(1, Reply.ACCEPT));
    assertThat(played.all(GameEvent.DecisionTaken.class).stream().map(each -> each.decision()))
        .containsExactly(RELEASE_DAILY.decision(), new DecisionId("rota"));
  }

  @Test
  void neitherHalfOfABargainCanBeTakenBackAlone() {
    Played played = asked(Phase.PLAN);
    played.ok(DEV, counter(1, "RUNNERS_AND_BUILDERS", RELEASE_DAILY));
    played.ok(OPS, reply(1, Reply.ACCEPT));
    assertThat(played.session.drafts()).hasSize(2);
    played.ok(OPS, choose("releaseDay", "SATURDAY"));
    assertThat(played.session.drafts()).isEmpty();
    assertThat(played.session.proposals().get(0).state()).isEqualTo(Proposal.State.WITHDRAWN);
  }

  @Test
  void aRefusedCounterOfferIsARefusalAndTheSecondIsADeadlockForTheCio() {
    Played played = asked(Phase.PLAN);
    played.ok(DEV, counter(1, "NOBODY", null));
    played.ok(OPS, reply(1, Reply.REFUSE));
    assertThat(played.session.refusalsLeft(new DecisionId("rota"))).isEqualTo(1);
    played.ok(OPS, BUILDERS_TOO);
    played.ok(DEV, reply(2, Reply.REFUSE));
    assertThat(played.session.refusalsLeft(new DecisionId("rota"))).isZero();
    assertThat(played.session.hand(CIO)).contains(new DecisionId("rota"));
    Fog fog = new Fog(played.session);
    for (Viewer viewer : List.of(Viewer.seat(OPS), Viewer.seat(DEV), Viewer.seat(CIO))) {
      fog.refresh();
      assertThat(
              fog.view(viewer).stream()
                  .map(Part::body)
                  .filter(Body.Proposal.class::isInstance)
                  .map(body -> ((Body.Proposal) body).ends()))
          .as("%s is told of the deadlock", viewer)
          .allMatch(ends -> ends.contains("deadlock"));
    }
  }

  @Test
  void anUnansweredCounterOfferLapsesWithThePlan() {
    Played played = asked(Phase.PLAN);
    played.ok(DEV, counter(1, "NOBODY", null));
    played.goTo(Phase.RUN);
    assertThat(orders(played)).isEmpty();
    assertThat(played.session.proposals().get(0).state()).isEqualTo(Proposal.State.LAPSED);
  }

  @Test
  void aCounterOfferRunsAnewUntilItLapsesInRun() {
    Played played = asked(Phase.RUN);
    long first = played.session.proposals().get(0).lapses();
    played.session.advance(played.session.now() + 1440, 1_000);
    played.ok(DEV, counter(1, "NOBODY", null));
    assertThat(played.session.proposals().get(0).lapses()).isEqualTo(first + 1440);
  }

  @Test
  void onlyTheAskedSeatCountersOnceAndTheOneWhoAskedAnswers() {
    Played played = asked(Phase.PLAN);
    played.refused(OPS, counter(1, "NOBODY", null), RefusalReason.NOT_YOURS_TO_ANSWER);
    played.refused(PRODUCT, counter(1, "NOBODY", null), RefusalReason.NOT_YOURS_TO_ANSWER);
    played.ok(DEV, counter(1, "NOBODY", null));
    played.refused(DEV, reply(1, Reply.ACCEPT), RefusalReason.NOT_YOURS_TO_ANSWER);
    played.refused(OPS, counter(1, "RUNNERS_AND_BUILDERS", null), RefusalReason.ONE_COUNTER);
    played.refused(OPS, counter(7, "NOBODY", null), RefusalReason.UNKNOWN_PROPOSAL);
  }

  @Test
  void whatCannotBeGivenCannotBeWanted() {
    Played played = asked(Phase.PLAN);
    String asked = "RUNNERS_AND_BUILDERS";
    played.refused(DEV, counter(1, asked, null), RefusalReason.ALREADY_SO);
    played.refused(DEV, counter(1, "RUNNERS", null), RefusalReason.ALREADY_SO);
    played.refused(DEV, counter(1, "EVERYBODY", null), RefusalReason.UNKNOWN_OPTION);
    played.refused(DEV, counter(1, asked, also("rota", "NOBODY")), RefusalReason.SAME_DECISION);
    played.refused(DEV, counter(1, asked, also("debtShare", "20")), RefusalReason.WRONG_SEAT);
    played.refused(DEV, counter(1, asked, also("magic", "20")), RefusalReason.UNKNOWN_DECISION);
  }

  @Test
  void whoMadeACounterOfferWaitsForWhatComesOfItBeforeThePlanEnds() {
    Played played = Played.in(Phase.PLAN);
    played.sit(DEV);
    played.ok(OPS, BUILDERS_TOO);
    played.ok(DEV, counter(1, "NOBODY", null));
    assertThat(played.session.phase()).isEqualTo(Phase.PLAN);
    played.ok(OPS, reply(1, Reply.ACCEPT));
    played.ok(DEV, new Command.Ready(true));
    assertThat(played.session.phase()).isEqualTo(Phase.RUN);
  }

  @Test
  void theAskedSeatSeesWhatItCanWantAndTheOneWhoAskedWhatIsWanted() {
    Played played = asked(Phase.PLAN);
    Fog fog = new Fog(played.session);
    Body.Proposal mine = seen(played, fog, Viewer.seat(DEV));
    assertThat(mine.asks().get(0).answers().stream().map(Body.Possible::answer))
        .containsExactly(new Answer.Choice("NOBODY"));
    assertThat(mine.asks().stream().map(ask -> ask.decision().value())).contains("releaseDay");
    assertThat(mine.ends()).contains("lapses");
    assertThat(seen(played, fog, Viewer.seat(OPS)).asks()).isEmpty();
    played.ok(DEV, counter(1, "RUNNERS_AND_BUILDERS", RELEASE_DAILY));
    Body.Proposal theirs = seen(played, fog, Viewer.seat(OPS));
    assertThat(theirs.yoursToAnswer()).isTrue();
    assertThat(theirs.counter().text()).contains("in return");
    assertThat(seen(played, fog, Viewer.seat(DEV)).yoursToAnswer()).isFalse();
  }

  @Test
  void theCioSeesThePriceOfOverrulingBeforeItIsPaidAndPaysExactlyThat() {
    Played played = asked(Phase.PLAN);
    Fog fog = new Fog(played.session);
    assertThat(seen(played, fog, Viewer.seat(OPS)).price()).isEmpty();
    assertThat(seen(played, fog, Viewer.seat(CIO)).price())
        .contains("Group development")
        .contains("Group operations")
        .contains("35.7 %")
        .contains("32.9 %");
    List<Order.MoveTrust> price = played.session.price(played.session.proposals().get(0));
    played.ok(CIO, reply(1, Reply.OVERRULE));
    assertThat(orders(played)).containsExactlyElementsOf(List.copyOf(price));
  }
}
