package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Rules;
import io.unplannedwork.session.rule.Table;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.Optional;

/** What seats decide: drafts, proposals, and what is carried out of them. */
final class Decisions {
  private final Table table;
  private final Drafts drafts = new Drafts();
  private final Proposals proposals;
  private final Hands hands;
  private final Judging judging;
  private final Overruling overruling;
  private final Ruling ruling;
  private final CarryingOut carryingOut;
  private final Answering answering;

  Decisions(Table table, Recorder recorder, List<Chair> chairs, Schemes schemes) {
    this.table = table;
    proposals = new Proposals(table, recorder, chairs, drafts);
    hands = new Hands(table, recorder, drafts);
    judging = new Judging(table, hands);
    overruling = new Overruling(table, recorder.company());
    ruling = new Ruling(table, recorder, schemes);
    carryingOut = new CarryingOut(table, recorder, hands, drafts, proposals, overruling, ruling);
    Countering countering = new Countering(table, hands, judging, drafts, proposals);
    answering = new Answering(table, hands, drafts, proposals, overruling, carryingOut, countering);
  }

  /** A plan begins: nothing is drafted, and proposals of before are history. */
  void beginPlan() {
    drafts.clear();
    proposals.clear();
    hands.beginPlan();
  }

  /** In Plan a draft, in Run at once; where another seat must agree, a proposal to it. */
  Optional<Refusal> decide(SeatSpec seat, DecisionId id, Answer answer, Phase phase, int round) {
    Optional<Refusal> closed = judging.closed(seat, id, phase);
    if (closed.isPresent()) {
      return closed;
    }
    Rule rule = table.rules().find(id).orElseThrow();
    Offer offer = hands.offer(seat, id).orElseThrow();
    Optional<Refusal> bad =
        Rules.misfit(offer, answer, table.texts())
            .or(() -> same(seat, offer, answer, phase))
            .or(() -> rule.refuse(table, seat, id, answer));
    if (bad.isPresent()) {
      return bad;
    }
    proposals.withdraw(seat.id(), id);
    if (answer.equals(offer.current())) {
      // Back to what holds anyway: nothing is left to draft.
      return Refused.NOT;
    }
    boolean rules = hands.isEscalated(seat, id);
    Optional<SeatId> asked = rules ? Optional.empty() : rule.mustAgree(table, seat, answer);
    ProposalId proposal =
        asked.map(to -> proposals.propose(seat.id(), to, id, answer)).orElse(null);
    if (phase == Phase.PLAN) {
      drafts.add(new Draft(seat.id(), id, answer, proposal));
    } else if (proposal == null) {
      carryingOut.carryOut(seat, id, answer, 0);
      hands.deal(phase, round);
    }
    if (asked.filter(to -> table.pacts().joins(seat.id(), to)).isPresent()) {
      agreeAsPaired(proposals.find(proposal).orElseThrow(), phase, round);
    }
    return Refused.NOT;
  }

  /** Paired leaders need no second signature; both see what was decided so. */
  private void agreeAsPaired(Proposal proposal, Phase phase, int round) {
    proposals.settle(
        proposal, Proposal.State.ACCEPTED, Reply.ACCEPT, proposal.to(), "proposal.paired");
    if (phase == Phase.RUN) {
      carryingOut.carryOutAgreed(proposal);
      hands.deal(phase, round);
    }
  }

  private Optional<Refusal> same(SeatSpec seat, Offer offer, Answer answer, Phase phase) {
    Answer drafted = drafts.answer(seat.id(), offer.id());
    Answer pending =
        phase == Phase.PLAN
            ? drafted
            : proposals.open(seat.id(), offer.id()).map(Proposal::answer).orElse(null);
    Answer before = pending == null ? offer.current() : pending;
    return answer.equals(before) ? Refused.because(RefusalReason.ALREADY_SO) : Refused.NOT;
  }

  /** Takes back the seat's newest draft, with the proposal that hangs on it. */
  Optional<Refusal> undo(SeatId seat) {
    Optional<Draft> newest = drafts.newest(seat);
    newest.ifPresent(draft -> proposals.withdraw(seat, draft.decision()));
    return newest.isPresent() ? Refused.NOT : Refused.because(RefusalReason.NOTHING_TO_UNDO);
  }

  /** What somebody says to a proposal. */
  Optional<Refusal> answer(SeatSpec seat, Command.AnswerProposal said, Phase phase, int round) {
    return answering.answer(seat, said, phase, round);
  }

  /** What somebody would agree to instead. */
  Optional<Refusal> counter(SeatSpec seat, Command.CounterProposal said, Phase phase) {
    return answering.counter(seat, said, phase);
  }

  boolean couldCounter(Proposal proposal, Proposal.Counter counter, Phase phase) {
    return answering.couldCounter(proposal, counter, phase);
  }

  /** How often proposals about a decision were refused so far. */
  int refusals(DecisionId decision) {
    return answering.refusals(decision);
  }

  /** What it would cost to carry a proposal through against the seat that is asked. */
  List<Order.MoveTrust> price(Proposal proposal) {
    return overruling.price(proposal);
  }

  /** What lies before seats. */
  Hands hands() {
    return hands;
  }

  /** What decisions change of the play itself. */
  Ruling ruling() {
    return ruling;
  }

  /** What is carried out. */
  CarryingOut carryingOut() {
    return carryingOut;
  }

  Proposals proposals() {
    return proposals;
  }

  Drafts drafts() {
    return drafts;
  }

  void digest(Digest digest) {
    hands.digest(digest);
    drafts.digest(digest);
    proposals.digest(digest);
    answering.digest(digest);
    digest.add(proposals.made());
    carryingOut.digest(digest);
    ruling.digest(digest);
  }
}
