package io.unplannedwork.session;

import static io.unplannedwork.session.TestShop.CIO;
import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Chore;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProblemId;
import io.unplannedwork.contract.ProductionEvent;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.session.rule.Act;
import io.unplannedwork.sim.Order;
import io.unplannedwork.sim.Sight;
import org.junit.jupiter.api.Test;

/** The actions of a review: offered after the causes, at most two, carried out when it ends. */
class ActionsTest {
  private static final ActionId DEBT = new ActionId("debt/shop");

  private final Played played = new Played();

  ActionsTest() {
    for (int i = 1; i <= 2; i++) {
      played.company.problems.add(
          new Sight.ProblemRow(
              new ProblemId(i), TestShop.SHOP, "A loose screw", 3 - i, false, false));
    }
    played.goTo(Phase.REVIEW);
  }

  private void nameCauses() {
    for (SeatId seat : TestShop.SEATS) {
      played.ok(seat, new Command.NameCause("REWORKED"));
    }
  }

  private Actions actions() {
    return played.session.actions();
  }

  @Test
  void actionsComeAfterTheCausesAreShown() {
    played.refused(DEV, new Command.TakeAction(DEBT, DEV), RefusalReason.CAUSES_FIRST);
    nameCauses();
    played.ok(DEV, new Command.TakeAction(DEBT, DEV));
    assertThat(actions().taken()).containsEntry(DEBT, DEV);
  }

  @Test
  void theFacilitatorShowsTheCausesWithoutWaitingForTheSilent() {
    played.sit(DEV);
    played.refused(DEV, new Command.TakeAction(DEBT, DEV), RefusalReason.CAUSES_FIRST);
    played.ok(Actor.FACILITATOR, new Command.EndHold());
    assertThat(played.session.causesShown()).isTrue();
    played.refused(DEV, new Command.NameCause("REWORKED"), RefusalReason.GONE);
    played.ok(DEV, new Command.TakeAction(DEBT, DEV));
    played.refused(Actor.FACILITATOR, new Command.EndHold(), RefusalReason.NO_HOLD);
  }

  @Test
  void W15_aRoundHasAtMostTwoAndOnlyWhatIsOffered() {
    nameCauses();
    played.refused(
        DEV, new Command.TakeAction(new ActionId("hope"), DEV), RefusalReason.UNKNOWN_ACTION);
    assertThat(actions().offered().size()).isGreaterThan(2);
    for (Act act : actions().offered().subList(0, 2)) {
      played.ok(DEV, new Command.TakeAction(act.id(), DEV));
    }
    ActionId third = actions().offered().get(2).id();
    played.refused(OPS, new Command.TakeAction(third, OPS), RefusalReason.ENOUGH_ACTIONS);
    ActionId first = actions().offered().get(0).id();
    played.ok(DEV, new Command.DropAction(first));
    played.ok(OPS, new Command.TakeAction(third, OPS));
  }

  @Test
  void nobodyMakesAnotherPersonTheOwner() {
    played.sit(OPS);
    played.sit(DEV);
    played.ok(OPS, new Command.NameCause("REWORKED"));
    played.ok(DEV, new Command.NameCause("REWORKED"));
    played.refused(DEV, new Command.TakeAction(DEBT, OPS), RefusalReason.OWNER_TAKES);
    played.ok(DEV, new Command.TakeAction(DEBT, CIO));
    assertThat(actions().taken()).containsEntry(DEBT, CIO);
    played.ok(OPS, new Command.DropAction(DEBT));
    played.ok(OPS, new Command.TakeAction(DEBT, OPS));
    played.refused(DEV, new Command.DropAction(DEBT), RefusalReason.OWNER_TAKES);
  }

  @Test
  void whatWasTakenUpIsOrderedWhenTheReviewEndsAndFollowedUntilItIsDone() {
    nameCauses();
    played.ok(DEV, new Command.TakeAction(DEBT, DEV));
    int before = played.company.orders.size();
    assertThat(played.all(GameEvent.ActionBegan.class)).isEmpty();
    played.goTo(Phase.BRIEFING);
    GameEvent.ActionBegan began = played.last(GameEvent.ActionBegan.class);
    assertThat(began.owner()).isEqualTo(DEV);
    assertThat(played.company.orders.subList(before, played.company.orders.size()))
        .extracting(FakeCompany.Given::order)
        .containsExactly(new Order.PayBack(TestShop.SHOP, 4));
    assertThat(actions().past()).hasSize(1);
  }

  @Test
  void W15_anActionIsDoneWhenTheWorkItAskedForIsDone() {
    nameCauses();
    ActionId postMortem = new ActionId("postMortem/1");
    played.ok(OPS, new Command.TakeAction(postMortem, OPS));
    played.goTo(Phase.BRIEFING);
    long began =
        played.events.stream()
            .filter(each -> each.event() instanceof GameEvent.ActionBegan)
            .findFirst()
            .orElseThrow()
            .number();
    long held =
        played.company.record(
            began,
            new ProductionEvent.PostMortemHeld(
                new ProblemId(1), TestShop.SHOP, TestShop.KEEPERS, 1020));
    long ordered =
        played.company.record(
            held, new ProductionEvent.ChoreOrdered(TestShop.SHOP, Chore.REMOVE_CAUSE, ""));
    Actions.Followed followed = actions().past().get(0);
    assertThat(followed.state()).isEqualTo(Actions.State.WAITING);
    assertThat(followed.done()).isEqualTo(-1);
    done(began); // somebody else's
    assertThat(followed.state()).isEqualTo(Actions.State.WAITING);
    long started =
        played.company.record(
            ordered,
            new ProductionEvent.ChoreStarted(
                TestShop.SHOP, Chore.REMOVE_CAUSE, "", TestShop.RUNNER));
    done(started);
    assertThat(followed.state()).isEqualTo(Actions.State.DONE);
    assertThat(followed.done()).isEqualTo(played.session.now()).isEqualTo(3 * SimTime.WEEK);
  }

  private void done(long cause) {
    played.company.record(
        cause,
        new ProductionEvent.ChoreDone(TestShop.SHOP, Chore.REMOVE_CAUSE, "", TestShop.RUNNER, 60));
  }

  @Test
  void theOwnerSaysWhosePeopleDoAPostMortem() {
    nameCauses();
    played.ok(DEV, new Command.TakeAction(new ActionId("postMortem/1"), DEV));
    played.ok(OPS, new Command.TakeAction(new ActionId("postMortem/2"), OPS));
    played.goTo(Phase.BRIEFING);
    assertThat(played.company.orders)
        .extracting(FakeCompany.Given::order)
        .containsSubsequence(
            new Order.PostMortem(new ProblemId(1), TestShop.MAKERS),
            new Order.PostMortem(new ProblemId(2), TestShop.KEEPERS));
  }

  @Test
  void theLastReviewOffersNothingBecauseNothingFollows() {
    assertThat(actions().offered()).isNotEmpty();
    played.goTo(Phase.BRIEFING);
    played.goTo(Phase.REVIEW);
    assertThat(played.session.round()).isEqualTo(2);
    assertThat(actions().offered()).isEmpty();
  }
}
