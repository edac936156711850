package io.unplannedwork.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.InjectId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.session.Permits.Who;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every command, given by everybody; who may is written out once more by hand. */
class PermitsTest {
  private static final Set<RefusalReason> MAY_NOT =
      EnumSet.of(
          RefusalReason.NOT_SEATED,
          RefusalReason.ONLY_FACILITATOR,
          RefusalReason.ONLY_ALONE,
          RefusalReason.ONLY_HOST);

  private static final List<Command> ONE_OF_EACH =
      List.of(
          new Command.Decide(new DecisionId("debtShare"), new Answer.Choice("20")),
          new Command.Stand(new DecisionId("lend"), null),
          new Command.StandOnProposals(Reply.REFUSE),
          new Command.Undo(),
          new Command.Predict(1),
          new Command.Ready(true),
          new Command.AnswerProposal(new ProposalId(1), Reply.ACCEPT),
          new Command.CounterProposal(new ProposalId(1), new Answer.Choice("NOBODY"), null, ""),
          new Command.NameCause("REWORKED"),
          new Command.TakeAction(new ActionId("debt/shop"), TestShop.OPS),
          new Command.DropAction(new ActionId("debt/shop")),
          new Command.Occupy(TestShop.DEV, "Ann", false),
          new Command.Pause(true),
          new Command.SetSpeed(2),
          new Command.UntilNeeded(true),
          new Command.StepDay(),
          new Command.EndPhase(),
          new Command.EndHold(),
          new Command.FireInject(new InjectId("flood")),
          new Command.DealDecision(new DecisionId("debtShare")),
          new Command.Lock(true),
          new Command.Remove(TestShop.DEV));

  /** Command, then a mark each for guest, projector, seat, alone, facilitator, host. */
  private static final List<String> MAY =
      List.of(
          "Decide         . . x x . .",
          "Stand          . . x x . .",
          "StandOnProposals . . x x . .",
          "Undo           . . x x . .",
          "Predict        . . x x . .",
          "Ready          . . x x . .",
          "AnswerProposal . . x x . .",
          "CounterProposal . . x x . .",
          "NameCause      . . x x . .",
          "TakeAction     . . x x . .",
          "DropAction     . . x x . .",
          "Occupy         . . . . . x",
          "Pause          . . . x x x",
          "SetSpeed       . . . x x x",
          "UntilNeeded    . . . x . .",
          "StepDay        . . . x x x",
          "EndPhase       . . . x x x",
          "EndHold        . . . . x x",
          "FireInject     . . . . x .",
          "DealDecision   . . . . x .",
          "Lock           . . . . x .",
          "Remove         . . . . x .");

  private static String row(Command command) {
    StringBuilder row =
        new StringBuilder(String.format("%-14s", command.getClass().getSimpleName()));
    for (Who who : Who.values()) {
      row.append(Permits.refusal(who, command).isEmpty() ? " x" : " .");
    }
    return row.toString();
  }

  @Test
  void theTableIsWhatWeMean() {
    assertThat(ONE_OF_EACH.stream().map(PermitsTest::row)).containsExactlyElementsOf(MAY);
  }

  @Test
  void everyCommandThereIsStandsInTheTableAndIsTriedHere() {
    Set<String> all = names(Arrays.asList(Command.class.getPermittedSubclasses()));
    assertThat(names(Permits.known())).isEqualTo(all);
    assertThat(names(ONE_OF_EACH.stream().map(Object::getClass).toList())).isEqualTo(all);
  }

  private static Set<String> names(Iterable<? extends Class<?>> classes) {
    Set<String> names = new TreeSet<>();
    classes.forEach(type -> names.add(type.getSimpleName()));
    return names;
  }

  /** The session keeps to the table: it refuses by right exactly whom the table refuses. */
  @Test
  void theSessionRefusesByRightExactlyThoseWhomTheTableRefuses() {
    int asked = 0;
    for (Phase phase : List.of(Phase.LOBBY, Phase.PLAN, Phase.RUN, Phase.REVIEW)) {
      for (Command command : ONE_OF_EACH) {
        for (Who who : List.of(Who.SEAT, Who.ALONE, Who.FACILITATOR, Who.HOST)) {
          Played played = Played.in(phase);
          if (who == Who.ALONE) {
            played.sit(TestShop.OPS);
          }
          Optional<Refusal> refusal = played.session.apply(actor(who), command);
          boolean byRight = refusal.isPresent() && MAY_NOT.contains(refusal.get().reason());
          assertThat(byRight)
              .as("%s gives %s in %s: %s", who, command, phase, refusal)
              .isEqualTo(Permits.refusal(who, command).isPresent());
          asked++;
        }
      }
    }
    assertThat(asked).isEqualTo(4 * 22 * 4);
  }

  @Test
  void whoMayNotIsToldWhoMayOrHowToGetThere() {
    List<String> sentences = new ArrayList<>();
    for (Command command : ONE_OF_EACH) {
      for (Who who : Who.values()) {
        Permits.refusal(who, command).ifPresent(refusal -> sentences.add(refusal.sentence()));
      }
    }
    assertThat(sentences)
        .isNotEmpty()
        .allMatch(
            sentence ->
                sentence.contains("take a free seat")
                    || sentence.contains("ask them")
                    || sentence.contains("say “ready”"));
  }

  private static Actor actor(Who who) {
    return switch (who) {
      case HOST -> Actor.HOST;
      case FACILITATOR -> Actor.FACILITATOR;
      default -> Actor.seat(TestShop.OPS);
    };
  }
}
