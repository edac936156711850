package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Rules;
import io.unplannedwork.session.rule.Table;
import java.util.Optional;

/** Counter-offers: what can be asked instead of what was proposed, and what becomes of it. */
final class Countering {
  private final Table table;
  private final Hands hands;
  private final Judging judging;
  private final Drafts drafts;
  private final Proposals proposals;

  Countering(Table table, Hands hands, Judging judging, Drafts drafts, Proposals proposals) {
    this.table = table;
    this.hands = hands;
    this.judging = judging;
    this.drafts = drafts;
    this.proposals = proposals;
  }

  /** Why this cannot be offered instead; empty where it can. */
  Optional<Refusal> refuse(Proposal proposal, Proposal.Counter counter, Phase phase) {
    if (proposal.counter().isPresent()) {
      return Refused.because(RefusalReason.ONE_COUNTER, proposal.id().toString());
    }
    if (counter.also() == null && counter.answer().equals(proposal.answer())) {
      return Refused.because(RefusalReason.ALREADY_SO);
    }
    return impossible(proposal, counter, phase);
  }

  /** Why what was offered instead cannot be agreed to any more. */
  Optional<Refusal> impossible(Proposal proposal, Phase phase) {
    return impossible(proposal, proposal.counter().orElseThrow(), phase);
  }

  private Optional<Refusal> impossible(Proposal proposal, Proposal.Counter counter, Phase phase) {
    SeatSpec asker = table.seat(proposal.from());
    Optional<Refusal> bad = bad(proposal, asker, proposal.decision(), counter.answer());
    Condition also = counter.also();
    if (bad.isPresent() || also == null) {
      return bad;
    }
    if (also.decision().equals(proposal.decision())) {
      Rule rule = table.rules().find(also.decision()).orElseThrow();
      return Refused.because(RefusalReason.SAME_DECISION, rule.title(table));
    }
    return judging
        .closed(asker, also.decision(), phase)
        .or(() -> bad(proposal, asker, also.decision(), also.answer()));
  }

  /** Why the asking seat could not answer a decision so, with the asked seat's yes alone. */
  private Optional<Refusal> bad(
      Proposal proposal, SeatSpec asker, DecisionId decision, Answer answer) {
    Rule rule = table.rules().find(decision).orElseThrow();
    Optional<Offer> offer = hands.offer(asker, decision);
    if (offer.isEmpty()) {
      return Refused.because(RefusalReason.GONE, rule.title(table));
    }
    Optional<SeatId> third =
        rule.mustAgree(table, asker, answer)
            .filter(seat -> !seat.equals(proposal.to()))
            .filter(seat -> !table.pacts().joins(seat, asker.id()));
    return Rules.misfit(offer.get(), answer, table.texts())
        .or(() -> same(offer.get(), answer))
        .or(() -> rule.refuse(table, asker, decision, answer))
        .or(
            () ->
                third.flatMap(
                    seat ->
                        Refused.because(
                            RefusalReason.A_THIRD_SEAT,
                            rule.title(table),
                            table.title(seat),
                            asker.title())));
  }

  private static Optional<Refusal> same(Offer offer, Answer answer) {
    return answer.equals(offer.current()) ? Refused.because(RefusalReason.ALREADY_SO) : Refused.NOT;
  }

  /**
   * Whoever asked agrees to what was offered instead. In Plan both halves of the bargain are drafts
   * that hang on the proposal.
   */
  void take(Proposal proposal, Phase phase) {
    proposal.takeCounter();
    if (phase != Phase.PLAN) {
      return;
    }
    SeatId asker = proposal.from();
    Condition also = proposal.counter().orElseThrow().also();
    if (also != null) {
      proposals.withdraw(asker, also.decision());
      drafts.add(new Draft(asker, also.decision(), also.answer(), proposal.id()));
    }
    drafts.drop(asker, proposal.decision());
    drafts.add(new Draft(asker, proposal.decision(), proposal.answer(), proposal.id()));
  }
}
