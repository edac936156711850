package io.unplannedwork.bot;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Measure;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.view.Body;
import java.util.List;
import java.util.Optional;

/** What a bot says to proposals, and why. */
final class Agreeing {
  /** The CIO overrules nobody while trust is below this: it would cost what is left of it. */
  private static final int TRUST_TO_OVERRULE = 250;

  private final Taste taste;
  private final Temper temper;

  Agreeing(Taste taste, Temper temper) {
    this.taste = taste;
    this.temper = temper;
  }

  /** Yes as long as the own bonus suffers no more than patience with this seat allows. */
  Command.AnswerProposal answer(Body.Proposal proposal) {
    List<Body.Leaning> leanings = proposal.leanings();
    double own = taste.worth(leanings);
    double patience = patience(proposal.from());
    if (own >= -patience) {
      return say(proposal, Reply.ACCEPT, agreed(leanings));
    }
    return say(proposal, Reply.REFUSE, refused(proposal, leanings));
  }

  /** Overrules a refusal that hurts the company's goals; empty when it does not, or not enough. */
  Optional<Command.AnswerProposal> overrule(Body.Proposal proposal) {
    double gain = taste.goals(proposal.leanings());
    Body.Goal goal = taste.helped(proposal.leanings());
    if (gain < temper.overrulesAt() || goal == null || taste.trust(null) < TRUST_TO_OVERRULE) {
      return Optional.empty();
    }
    return Optional.of(
        say(proposal, Reply.OVERRULE, "“" + goal.title() + "” is at risk and needs this."));
  }

  /** Trust lengthens patience and distrust shortens it. */
  private double patience(SeatId from) {
    double patience = temper.patience();
    double trust = taste.trust(from) / 500.0;
    return patience >= 0 ? patience * trust : patience / Math.max(0.2, trust);
  }

  private String agreed(List<Body.Leaning> leanings) {
    Body.Leaning best = taste.best(leanings);
    Body.Leaning worst = taste.worst(leanings);
    if (best != null && worst == null) {
      return "Agreed: I expect " + movement(best) + ", and that is in my bonus.";
    }
    if (worst != null) {
      return "Agreed, though I expect " + movement(worst) + " and that costs me.";
    }
    Body.Goal goal = taste.helped(leanings);
    return goal == null ? "Agreed." : "Agreed: it helps with “" + goal.title() + "”.";
  }

  private String refused(Body.Proposal proposal, List<Body.Leaning> leanings) {
    Body.Leaning worst = taste.worst(leanings);
    if (worst != null) {
      return "It would cost me: I expect "
          + movement(worst)
          + ", and "
          + taste.percent(worst.measure())
          + " % of my bonus hangs on that.";
    }
    Body.Goal goal = taste.harmed(leanings);
    if (goal != null) {
      return "It works against “" + goal.title() + "”.";
    }
    if (taste.worth(leanings) >= -temper.patience()) {
      return "After what happened between us I will not go along with this.";
    }
    return temper.daring() < 0
        ? "That is a big step, and I would rather not risk it now."
        : "I see nothing in it for us.";
  }

  private static String movement(Body.Leaning leaning) {
    boolean more = leaning.permille() > 0;
    Measure measure = leaning.measure();
    String change =
        switch (measure.unit()) {
          case COUNT -> more ? "more " : "fewer ";
          case MINUTES ->
              measure == Measure.OUTAGE_MINUTES
                  ? more ? "more " : "fewer "
                  : more ? "a longer " : "a shorter ";
          case PERMILLE, CENTS -> more ? "a higher " : "a lower ";
        };
    // “a lower debt” and the like read better without the article
    return (Taste.isMass(measure) ? change.replaceFirst("^a ", "") : change) + Taste.words(measure);
  }

  private static Command.AnswerProposal say(Body.Proposal proposal, Reply reply, String why) {
    String short200 =
        why.length() <= Command.AnswerProposal.LONGEST_WHY
            ? why
            : why.substring(0, Command.AnswerProposal.LONGEST_WHY - 1) + "…";
    return new Command.AnswerProposal(proposal.id(), reply, short200);
  }
}
