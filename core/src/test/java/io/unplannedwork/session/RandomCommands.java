package io.unplannedwork.session;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Commands of all kinds, good and bad. */
final class RandomCommands {
  private final Random random;

  RandomCommands(Random random) {
    this.random = random;
  }

  Actor actor() {
    int who = random.nextInt(8);
    return switch (who) {
      case 0 -> Actor.HOST;
      case 1 -> Actor.FACILITATOR;
      default -> Actor.seat(TestShop.SEATS.get(who % TestShop.SEATS.size()));
    };
  }

  Command command(Session session) {
    return switch (random.nextInt(18)) {
      case 0 -> new Command.Ready(random.nextBoolean());
      case 1 -> new Command.Undo();
      case 2 -> new Command.Predict(random.nextInt());
      case 3 -> new Command.EndHold();
      case 4 -> session.phase() == Phase.RUN ? new Command.StepDay() : new Command.EndPhase();
      case 5 -> new Command.SetSpeed(1 << random.nextInt(5));
      case 6 -> new Command.Pause(random.nextInt(5) == 0);
      case 7, 8 ->
          new Command.AnswerProposal(
              new ProposalId(random.nextInt(9)),
              Reply.values()[random.nextInt(3)],
              random.nextBoolean() ? "" : "Because.");
      case 11 -> counter(session);
      case 9 -> new Command.NameCause(random.nextBoolean() ? "REWORKED" : "nothing");
      case 10 ->
          new Command.TakeAction(
              session.actions().offered().isEmpty() || random.nextInt(4) == 0
                  ? new ActionId("hope")
                  : session.actions().offered().get(0).id(),
              TestShop.SEATS.get(random.nextInt(TestShop.SEATS.size())));
      case 12 -> new Command.DealDecision(anyDecision());
      default -> decide(session);
    };
  }

  /** Of the open proposals any, countered by whatever its maker could answer. */
  private Command counter(Session session) {
    ProposalId proposal = new ProposalId(random.nextInt(9));
    return session.proposals().stream()
        .filter(Proposal::isOpen)
        .findFirst()
        .<Command>map(
            open -> {
              List<Dealt> theirs = session.dealt(session.table().seat(open.from()));
              Offer itself =
                  session
                      .offer(session.table().seat(open.from()), open.decision())
                      .orElse(theirs.isEmpty() ? null : theirs.get(0).offer());
              if (itself == null) {
                return new Command.Undo();
              }
              Offer other = theirs.isEmpty() ? itself : theirs.get(0).offer();
              Condition also =
                  random.nextBoolean() ? null : new Condition(other.id(), answer(other));
              return new Command.CounterProposal(open.id(), answer(itself), also, "Rather.");
            })
        .orElse(new Command.CounterProposal(proposal, new Answer.Toggle(true), null, ""));
  }

  private DecisionId anyDecision() {
    return new DecisionId(Rules.ALL.get(random.nextInt(Rules.ALL.size())).name());
  }

  private Command decide(Session session) {
    var seat = session.seats().get(random.nextInt(session.seats().size()));
    List<Dealt> dealt = session.dealt(seat);
    if (dealt.isEmpty() || random.nextInt(4) == 0) {
      return new Command.Decide(anyDecision(), new Answer.Choice("NOBODY"));
    }
    Offer offer = dealt.get(random.nextInt(dealt.size())).offer();
    return new Command.Decide(offer.id(), answer(offer));
  }

  private Answer answer(Offer offer) {
    return switch (offer.kind()) {
      case CHOOSE -> new Answer.Choice(any(offer.options()));
      case RANK -> {
        List<String> ids = new ArrayList<>(offer.options().stream().map(Offer.Option::id).toList());
        Collections.shuffle(ids, random);
        yield new Answer.Ranking(ids);
      }
      case NUMBER -> new Answer.Amount(random.nextLong(offer.least() - 1, offer.most() + 2));
      case ASSIGN -> new Answer.Assignment(any(offer.options()), any(offer.targets()));
      case TOGGLE -> new Answer.Toggle(random.nextBoolean());
      case TEXT -> new Answer.Words("words");
    };
  }

  private String any(List<Offer.Option> options) {
    return options.get(random.nextInt(options.size())).id();
  }
}
