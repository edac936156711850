package io.unplannedwork.session;

import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.Condition;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What seats say to proposals, and what follows. */
final class Answering {
  /** After so many refusals of one decision those concerned are at a deadlock: the CIO has it. */
  static final int REFUSALS_TO_ESCALATE = 2;

  private final Table table;
  private final Hands hands;
  private final Drafts drafts;
  private final Proposals proposals;
  private final Overruling overruling;
  private final CarryingOut carryingOut;
  private final Countering countering;
  private final Map<DecisionId, Integer> refusals = new TreeMap<>();

  Answering(
      Table table,
      Hands hands,
      Drafts drafts,
      Proposals proposals,
      Overruling overruling,
      CarryingOut carryingOut,
      Countering countering) {
    this.table = table;
    this.hands = hands;
    this.drafts = drafts;
    this.proposals = proposals;
    this.overruling = overruling;
    this.carryingOut = carryingOut;
    this.countering = countering;
  }

  /** What somebody says to a proposal. */
  Optional<Refusal> answer(SeatSpec seat, Command.AnswerProposal said, Phase phase, int round) {
    ProposalId id = said.proposal();
    Reply reply = said.reply();
    Optional<Proposal> found = proposals.find(id).filter(each -> canAnswer(each, reply));
    if (found.isEmpty()) {
      return Refused.because(RefusalReason.UNKNOWN_PROPOSAL, id.toString(), proposals.openIds());
    }
    Proposal proposal = found.get();
    if (reply == Reply.OVERRULE) {
      if (!table.holds(seat, Role.CIO)) {
        return Refused.because(RefusalReason.ONLY_CIO_OVERRULES);
      }
      if (proposal.to().equals(seat.id())) {
        return Refused.because(RefusalReason.ANSWER_YOURSELF, id.toString());
      }
    } else if (!proposal.waitsFor().equals(seat.id())) {
      return Refused.because(
          RefusalReason.NOT_YOURS_TO_ANSWER, id.toString(), table.title(proposal.waitsFor()));
    }
    if (reply == Reply.ACCEPT && proposal.state() == Proposal.State.COUNTERED) {
      Optional<Refusal> gone = countering.impossible(proposal, phase);
      if (gone.isPresent()) {
        return gone;
      }
    }
    answer(proposal, seat.id(), said, phase, round);
    return Refused.NOT;
  }

  /** What the seat that was asked would agree to instead. */
  Optional<Refusal> counter(SeatSpec seat, Command.CounterProposal said, Phase phase) {
    ProposalId id = said.proposal();
    Optional<Proposal> found = proposals.find(id).filter(Proposal::isOpen);
    if (found.isEmpty()) {
      return Refused.because(RefusalReason.UNKNOWN_PROPOSAL, id.toString(), proposals.openIds());
    }
    Proposal proposal = found.get();
    if (!proposal.waitsFor().equals(seat.id())) {
      return Refused.because(
          RefusalReason.NOT_YOURS_TO_ANSWER, id.toString(), table.title(proposal.waitsFor()));
    }
    Proposal.Counter counter =
        new Proposal.Counter(
            said.answer(), said.also(), said.why().isBlank() ? "proposal.countered" : said.why());
    Optional<Refusal> bad = countering.refuse(proposal, counter, phase);
    if (bad.isEmpty()) {
      proposals.counter(proposal, counter);
    }
    return bad;
  }

  boolean couldCounter(Proposal proposal, Proposal.Counter counter, Phase phase) {
    return proposal.isOpen() && countering.refuse(proposal, counter, phase).isEmpty();
  }

  /** How often proposals about a decision were refused so far. */
  int refusals(DecisionId decision) {
    return refusals.getOrDefault(decision, 0);
  }

  private static boolean canAnswer(Proposal proposal, Reply reply) {
    return proposal.isOpen()
        || (reply == Reply.OVERRULE && proposal.state() == Proposal.State.REFUSED);
  }

  private void answer(
      Proposal proposal, SeatId by, Command.AnswerProposal said, Phase phase, int round) {
    switch (said.reply()) {
      case ACCEPT -> {
        Optional<Condition> also = Optional.empty();
        if (proposal.state() == Proposal.State.COUNTERED) {
          also = proposal.counter().map(Proposal.Counter::also);
          countering.take(proposal, phase);
        }
        proposals.settle(
            proposal, Proposal.State.ACCEPTED, Reply.ACCEPT, by, reason(said, "proposal.accepted"));
        if (phase == Phase.RUN) {
          also.ifPresent(condition -> carryingOut.carryOutInReturn(proposal, condition));
        }
      }
      case REFUSE -> {
        String why = reason(said, "proposal.refused");
        proposals.settle(proposal, Proposal.State.REFUSED, Reply.REFUSE, by, why);
        drafts.dropOn(proposal.id());
        if (refusals.merge(proposal.decision(), 1, Integer::sum) == REFUSALS_TO_ESCALATE) {
          table.soFar().refuse(proposal.decision());
          hands.escalate(proposal.decision());
          hands.deal(phase, round);
        }
      }
      case OVERRULE -> overrule(proposal, by, reason(said, "proposal.overruled"), phase);
    }
    if (phase == Phase.RUN && proposal.isAgreed()) {
      carryingOut.carryOutAgreed(proposal);
      hands.deal(phase, round);
    }
  }

  /** What was said, or the key of what is usually said. */
  private static String reason(Command.AnswerProposal said, String usual) {
    return said.why().isBlank() ? usual : said.why();
  }

  private void overrule(Proposal proposal, SeatId by, String why, Phase phase) {
    long event = proposals.settle(proposal, Proposal.State.OVERRULED, Reply.OVERRULE, by, why);
    if (phase == Phase.PLAN && drafts.on(proposal.id()).isEmpty()) {
      drafts.drop(proposal.from(), proposal.decision());
      drafts.add(new Draft(proposal.from(), proposal.decision(), proposal.answer(), proposal.id()));
    }
    overruling.pay(proposal, event);
  }

  void digest(Digest digest) {
    refusals.forEach((decision, count) -> digest.add(decision.value()).add(count));
  }
}
