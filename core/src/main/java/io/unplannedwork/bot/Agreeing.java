package io.unplannedwork.bot;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.view.Body;
import java.util.List;
import java.util.Optional;

/** What a bot says to proposals and to counter-offers, and why. */
final class Agreeing {
  /** The CIO overrules nobody while trust is below this: it would cost what is left of it. */
  private static final int TRUST_TO_OVERRULE = 250;

  private final Taste taste;
  private final Temper temper;
  private final Bargaining bargaining;
  private final Speech speech;

  Agreeing(Taste taste, Temper temper) {
    this.taste = taste;
    this.temper = temper;
    bargaining = new Bargaining(taste);
    speech = new Speech(taste, temper);
  }

  /**
   * Yes as long as it suffers no more than patience with this seat allows; else what it could agree
   * to instead, if there is such a thing.
   */
  Command answer(Body.Proposal proposal) {
    List<Body.Leaning> leanings = proposal.leanings();
    double own = taste.worth(leanings);
    double patience = patience(proposal.from());
    if (own >= -patience) {
      return say(proposal, Reply.ACCEPT, speech.agreed(leanings));
    }
    int trust = taste.trust(proposal.from());
    Speech.SeatTrust distrust = new Speech.SeatTrust(trust, own >= -temper.patience());
    if (!distrust.tooLittle()) {
      Optional<Command> counter = counter(proposal, own, patience);
      if (counter.isPresent()) {
        return counter.get();
      }
    }
    return say(proposal, Reply.REFUSE, speech.refused(leanings, distrust));
  }

  /** The nearest it can live with; else a yes to all of it for something in return. */
  private Optional<Command> counter(Body.Proposal proposal, double own, double patience) {
    List<Body.Leaning> asked = proposal.leanings();
    return bargaining
        .instead(proposal, -patience)
        .<Command>map(
            instead ->
                new Command.CounterProposal(
                    proposal.id(), instead.answer(), null, speech.rather(asked)))
        .or(
            () ->
                bargaining
                    .inReturn(proposal, -patience - own)
                    .map(
                        wanted ->
                            new Command.CounterProposal(
                                proposal.id(),
                                proposal.answer(),
                                wanted.condition(),
                                speech.inReturn(asked, wanted.leanings()))));
  }

  /** To what the other wants instead: yes if it is still better than what holds now. */
  Command.AnswerProposal answerCounter(Body.Proposal proposal) {
    List<Body.Leaning> offered = proposal.counter().leanings();
    if (taste.worth(offered) > 0) {
      return say(proposal, Reply.ACCEPT, speech.agreed(offered));
    }
    Speech.SeatTrust trust = new Speech.SeatTrust(taste.trust(proposal.to()), false);
    return say(proposal, Reply.REFUSE, speech.refused(offered, trust));
  }

  /** Overrules a refusal that hurts the company's goals; empty when it does not, or not enough. */
  Optional<Command.AnswerProposal> overrule(Body.Proposal proposal) {
    double gain = taste.goals(proposal.leanings());
    Body.Goal goal = taste.helped(proposal.leanings());
    if (gain < temper.overrulesAt() || goal == null || taste.trust(null) < TRUST_TO_OVERRULE) {
      return Optional.empty();
    }
    return Optional.of(say(proposal, Reply.OVERRULE, speech.overruled(goal)));
  }

  /** Trust lengthens patience and distrust shortens it. */
  private double patience(SeatId from) {
    double patience = temper.patience();
    double trust = taste.trust(from) / 500.0;
    return patience >= 0 ? patience * trust : patience / Math.max(0.2, trust);
  }

  private static Command.AnswerProposal say(Body.Proposal proposal, Reply reply, String why) {
    return new Command.AnswerProposal(proposal.id(), reply, why);
  }
}
