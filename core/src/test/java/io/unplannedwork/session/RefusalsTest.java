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
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.PersonId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each refusal the session gives can be reached, says what would have worked, changes nothing. */
class RefusalsTest {
  private static Command decide(String id, Answer answer) {
    return new Command.Decide(new DecisionId(id), answer);
  }

  private static String sentence(Played played, SeatId seat, Command command) {
    return played.give(seat, command).map(Refusal::sentence).orElse("accepted");
  }

  @Test
  void anUnknownDecisionNamesTheOpenOnes() {
    Played played = Played.in(Phase.PLAN);
    played.refused(DEV, choose("winLimit", "3"), RefusalReason.UNKNOWN_DECISION);
    assertThat(sentence(played, DEV, choose("winLimit", "3"))).contains("debtShare");
    played.refused(DEV, choose("debtShare/3", "3"), RefusalReason.UNKNOWN_DECISION);
  }

  @Test
  void somebodyElsesDecisionNamesItsSeat() {
    Played played = Played.in(Phase.PLAN);
    played.refused(PRODUCT, choose("debtShare", "20"), RefusalReason.WRONG_SEAT);
    assertThat(sentence(played, PRODUCT, choose("debtShare", "20"))).contains("VP Development");
  }

  @Test
  void theWrongPhaseNamesTheRightOne() {
    Played played = Played.in(Phase.BRIEFING);
    played.refused(DEV, choose("debtShare", "20"), RefusalReason.WRONG_PHASE);
    assertThat(sentence(played, DEV, choose("debtShare", "20"))).contains("Plan, Run");
    played.refused(DEV, new Command.Undo(), RefusalReason.WRONG_PHASE);
    played.refused(DEV, new Command.Predict(3), RefusalReason.WRONG_PHASE);
    played.refused(DEV, new Command.NameCause("REWORKED"), RefusalReason.WRONG_PHASE);
    played.refused(Actor.FACILITATOR, new Command.StepDay(), RefusalReason.WRONG_PHASE);
    played.refused(
        Actor.FACILITATOR, new Command.FireInject(TestShop.FAIR), RefusalReason.WRONG_PHASE);
  }

  @Test
  void badAnswersAreTurnedDownWithWhatIsOffered() {
    Played played = Played.in(Phase.PLAN);
    played.ok(Actor.FACILITATOR, new Command.DealDecision(new DecisionId("wipLimit")));
    played.ok(Actor.FACILITATOR, new Command.DealDecision(new DecisionId("lend")));
    played.refused(DEV, decide("debtShare", new Answer.Amount(20)), RefusalReason.WRONG_KIND);
    played.refused(DEV, choose("debtShare", "21"), RefusalReason.UNKNOWN_OPTION);
    played.refused(DEV, decide("wipLimit", new Answer.Amount(-1)), RefusalReason.OUT_OF_RANGE);
    played.refused(DEV, decide("wipLimit", new Answer.Amount(10_000)), RefusalReason.OUT_OF_RANGE);
    played.refused(
        DEV,
        decide("lend", new Answer.Assignment("nobody", "keepers")),
        RefusalReason.UNKNOWN_OPTION);
    played.refused(
        DEV, decide("lend", new Answer.Assignment("max", "nowhere")), RefusalReason.UNKNOWN_OPTION);
    played.refused(
        PRODUCT,
        decide("promises", new Answer.Ranking(List.of("gifts", "gifts", "vouchers", "#3"))),
        RefusalReason.INCOMPLETE_RANKING);
    played.refused(
        PRODUCT,
        decide("promises", new Answer.Ranking(List.of("gifts"))),
        RefusalReason.INCOMPLETE_RANKING);
  }

  @Test
  void whatHoldsAlreadyIsNoDecision() {
    Played played = Played.in(Phase.PLAN);
    played.refused(DEV, choose("debtShare", "0"), RefusalReason.ALREADY_SO);
    played.ok(DEV, choose("debtShare", "20"));
    played.refused(DEV, choose("debtShare", "20"), RefusalReason.ALREADY_SO);
    played.ok(DEV, new Command.Ready(true));
    played.refused(DEV, new Command.Ready(true), RefusalReason.ALREADY_SO);
    played.refused(Actor.HOST, new Command.Pause(false), RefusalReason.ALREADY_SO);
    played.refused(Actor.HOST, new Command.SetSpeed(1), RefusalReason.ALREADY_SO);
    played.refused(Actor.HOST, new Command.SetSpeed(3), RefusalReason.UNKNOWN_OPTION);
  }

  @Test
  void aPracticeNeedsItsPrerequisiteAndItsMoney() {
    Played played = Played.in(Phase.PLAN);
    played.refused(DEV, choose("practice", "pipeline"), RefusalReason.PREREQUISITE);
    assertThat(sentence(played, DEV, choose("practice", "pipeline"))).contains("Practice tests");
    played.refused(CIO, choose("practice", "gold"), RefusalReason.NO_CAPACITY);
    played.company.adopted.put("tests", 600);
    played.ok(DEV, choose("practice", "pipeline"));
  }

  @Test
  void theLastOfATeamIsNotLentAndNobodyIsSentWhereTheyAre() {
    Played played = Played.in(Phase.RUN);
    played.pastMonday();
    played.refused(
        DEV, decide("lend", new Answer.Assignment("tom", "keepers")), RefusalReason.UNKNOWN_OPTION);
    played.refused(
        DEV, decide("lend", new Answer.Assignment("max", "home")), RefusalReason.UNKNOWN_OPTION);
    played.company.lent.put(new PersonId("max"), TestShop.KEEPERS);
    played.refused(
        DEV, decide("lend", new Answer.Assignment("max", "keepers")), RefusalReason.ALREADY_SO);
    played.refused(
        DEV, decide("lend", new Answer.Assignment("mia", "home")), RefusalReason.ALREADY_SO);
  }

  @Test
  void timersAndFacilitatorsCommandsAreTheirs() {
    Played played = Played.in(Phase.RUN);
    played.refused(DEV, new Command.EndHold(), RefusalReason.ONLY_HOST);
    played.refused(DEV, new Command.EndPhase(), RefusalReason.ONLY_FACILITATOR);
    played.refused(DEV, new Command.FireInject(TestShop.FAIR), RefusalReason.ONLY_FACILITATOR);
    played.refused(
        Actor.HOST, new Command.FireInject(TestShop.FAIR), RefusalReason.ONLY_FACILITATOR);
    played.refused(Actor.HOST, new Command.EndHold(), RefusalReason.NO_HOLD);
    played.refused(Actor.HOST, new Command.Ready(true), RefusalReason.NOT_SEATED);
    played.ok(Actor.FACILITATOR, new Command.FireInject(TestShop.FAIR));
    played.refused(Actor.FACILITATOR, new Command.FireInject(TestShop.FAIR), RefusalReason.GONE);
    played.refused(
        Actor.FACILITATOR,
        new Command.FireInject(new InjectId("flood")),
        RefusalReason.UNKNOWN_INJECT);
  }

  @Test
  void seatsAndNamesMustBeReal() {
    Played played = new Played();
    SeatId nobody = new SeatId("nobody");
    played.refused(
        Actor.HOST, new Command.Occupy(nobody, "Ann", false), RefusalReason.UNKNOWN_SEAT);
    played.refused(nobody, new Command.Ready(true), RefusalReason.UNKNOWN_SEAT);
    played.refused(Actor.HOST, new Command.Occupy(DEV, " ", false), RefusalReason.NAME_NEEDED);
    played.refused(
        Actor.HOST, new Command.Occupy(DEV, "x".repeat(41), false), RefusalReason.NAME_NEEDED);
  }

  @Test
  void proposalsAndCausesAndNumbersMustBeThere() {
    Played played = Played.in(Phase.PLAN);
    played.refused(DEV, reply(1, Reply.ACCEPT), RefusalReason.UNKNOWN_PROPOSAL);
    played.refused(DEV, new Command.Predict(Long.MAX_VALUE), RefusalReason.OUT_OF_RANGE);
    played.ok(CIO, choose("practice", "chat"));
    played.ok(Actor.FACILITATOR, new Command.DealDecision(new DecisionId("approval")));
    played.ok(OPS, choose("approval", "PEER"));
    played.refused(CIO, reply(2, Reply.OVERRULE), RefusalReason.ANSWER_YOURSELF);
    played.goTo(Phase.REVIEW);
    played.refused(DEV, new Command.NameCause("the weather"), RefusalReason.UNKNOWN_CAUSE);
  }

  @Test
  void anEndedGameTakesNothing() {
    Played played = new Played();
    played.goTo(Phase.ENDED);
    played.refused(DEV, new Command.Ready(true), RefusalReason.GAME_OVER);
    played.refused(Actor.HOST, new Command.EndPhase(), RefusalReason.GAME_OVER);
  }

  @Test
  void whateverIsRefusedChangesNothing() {
    int refused = 0;
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Played played = new Played();
      RandomCommands commands = new RandomCommands(random);
      for (int i = 0; i < 150; i++) {
        long before = played.session.fingerprint();
        int heard = played.events.size();
        Optional<Refusal> refusal =
            played.session.apply(commands.actor(), commands.command(played.session));
        if (refusal.isPresent()) {
          refused++;
          assertThat(played.session.fingerprint()).isEqualTo(before);
          assertThat(played.events).hasSize(heard);
          assertThat(refusal.get().sentence()).doesNotContain("{");
        }
        played.session.advance(played.session.now() + random.nextInt(600), 100);
      }
    }
    assertThat(refused).isGreaterThan(500);
  }
}
