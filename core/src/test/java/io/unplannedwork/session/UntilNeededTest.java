package io.unplannedwork.session;

import static io.unplannedwork.session.TestShop.DEV;
import static io.unplannedwork.session.TestShop.OPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Severity;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.sim.Order;
import org.junit.jupiter.api.Test;

/** Whoever plays alone lets time rush until something needs their seat. */
class UntilNeededTest {
  private final Played played = new Played();

  UntilNeededTest() {
    played.sit(DEV);
    played.goTo(Phase.RUN);
    played.pastMonday();
  }

  private void rush() {
    played.ok(DEV, new Command.UntilNeeded(true));
  }

  private long rushTo(long minute) {
    played.session.advance(minute, 100_000);
    return played.session.now();
  }

  @Test
  void timeRushesAndAMondayWithoutANewCardDoesNotStopIt() {
    played.company.items.clear();
    rush();
    long rushing = played.session.tempo().perSecond();
    assertThat(rushTo(SimTime.WEEK + 600)).isEqualTo(SimTime.WEEK + 600);
    played.ok(DEV, new Command.UntilNeeded(false));
    assertThat(rushing).isEqualTo(RunClock.RUSH * played.session.tempo().perSecond());
    assertThat(played.session.paused()).isFalse();
    assertThat(rushTo(3 * SimTime.WEEK)).isEqualTo(2 * SimTime.WEEK);
    assertThat(played.session.phase()).isEqualTo(Phase.REVIEW);
  }

  @Test
  void itStopsAtAProposalAndSaysSo() {
    rush();
    rushTo(700);
    played.ok(
        OPS, new Command.Decide(new DecisionId("rota"), new Answer.Choice("RUNNERS_AND_BUILDERS")));
    assertThat(played.session.paused()).isTrue();
    assertThat(played.session.holdText())
        .isEqualTo("You are needed: VP Operations proposes something to you.");
    played.ok(DEV, new Command.Pause(false));
    assertThat(played.session.holdText()).isEmpty();
  }

  @Test
  void itStopsInTheMinuteOfNewsAndOfTheBell() {
    rush();
    played.company.at(700, () -> played.company.apply(new Order.Fire(TestShop.FAIR), 0));
    assertThat(rushTo(SimTime.WEEK)).isEqualTo(700);
    assertThat(played.session.holdText()).isEqualTo("News: The fair.");
    rush();
    played.company.ringAt(900, "The shop is down");
    assertThat(rushTo(SimTime.WEEK)).isEqualTo(900);
    assertThat(played.session.hold()).isEqualTo(Hold.BELL);
    assertThat(played.session.speed()).isEqualTo(1);
    played.refused(DEV, new Command.UntilNeeded(true), RefusalReason.WRONG_PHASE);
  }

  @Test
  void itStopsAtADecisionThatSomethingFeltOpens() {
    played.ok(Actor.HOST, new Command.Occupy(DEV, "Bot", true));
    played.sit(OPS);
    rushAs();
    played.company.at(800, () -> played.company.incident(3, Severity.SEV1, true));
    assertThat(rushTo(SimTime.WEEK)).isEqualTo(800);
    assertThat(played.session.holdText()).startsWith("You are needed: “");
  }

  private void rushAs() {
    played.ok(OPS, new Command.UntilNeeded(true));
  }

  @Test
  void itIsForOnePersonAloneAndEndsWhenAnotherComes() {
    rush();
    played.sit(OPS);
    assertThat(played.session.speed()).isEqualTo(1);
    played.refused(DEV, new Command.UntilNeeded(true), RefusalReason.ONLY_ALONE);
  }
}
