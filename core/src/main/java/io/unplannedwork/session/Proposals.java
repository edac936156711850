package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Reply;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.SimTime;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.session.rule.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The proposals made since the newest plan began, and how each came to its end. */
final class Proposals {
  private final Table table;
  private final Recorder recorder;
  private final List<Chair> chairs;
  private final Drafts drafts;
  private final List<Proposal> proposals = new ArrayList<>();
  private int made;

  Proposals(Table table, Recorder recorder, List<Chair> chairs, Drafts drafts) {
    this.table = table;
    this.recorder = recorder;
    this.chairs = chairs;
    this.drafts = drafts;
  }

  ProposalId propose(SeatId from, SeatId to, DecisionId decision, Answer answer) {
    ProposalId id = new ProposalId(++made);
    long event = recorder.record(0, new GameEvent.ProposalMade(id, from, to, decision, answer));
    proposals.add(new Proposal(id, from, to, decision, answer, event, lapse()));
    chair(to).ask();
    return id;
  }

  private long lapse() {
    return recorder.company().now() + table.parameter(Parameter.PLAY_PROPOSAL_DAYS) * SimTime.DAY;
  }

  /** The seat that was asked would agree to something else; whoever asked has the word now. */
  void counter(Proposal proposal, Proposal.Counter counter) {
    recorder.record(
        proposal.event(),
        new GameEvent.ProposalCountered(
            proposal.id(), proposal.to(), counter.answer(), counter.also(), counter.why()));
    proposal.offer(counter, lapse());
    chair(proposal.from()).ask();
  }

  /**
   * Takes back a seat's draft of a decision, with the proposal that hangs on it; where that was a
   * bargain, the other half of the bargain goes, too.
   */
  void withdraw(SeatId seat, DecisionId decision) {
    ProposalId hangsOn = drafts.of(seat, decision).map(Draft::proposal).orElse(null);
    drafts.drop(seat, decision);
    if (hangsOn != null) {
      drafts.dropOn(hangsOn);
    }
    for (Proposal proposal : proposals) {
      boolean its = proposal.from().equals(seat) && proposal.decision().equals(decision);
      boolean bargain = proposal.id().equals(hangsOn) && proposal.isAgreed();
      if (its && proposal.isOpen() || bargain) {
        settle(proposal, Proposal.State.WITHDRAWN, Reply.REFUSE, seat, "proposal.withdrawn");
      }
    }
  }

  /** Ends proposals nobody answered in time; {@code all} at the end of a phase. */
  void lapse(long now) {
    for (Proposal proposal : proposals) {
      if (proposal.isOpen() && proposal.lapses() <= now) {
        drafts.dropOn(proposal.id());
        settle(proposal, Proposal.State.LAPSED, Reply.REFUSE, null, "proposal.lapsed");
      }
    }
  }

  /** The minute at which the next proposal lapses in Run. */
  long nextLapse() {
    long next = Long.MAX_VALUE;
    for (Proposal proposal : proposals) {
      if (proposal.isOpen()) {
        next = Math.min(next, proposal.lapses());
      }
    }
    return next;
  }

  /** Ends a proposal; returns the number of the event that says so. */
  long settle(Proposal proposal, Proposal.State state, Reply reply, SeatId by, String why) {
    proposal.settle(state, why);
    long event =
        recorder.record(
            proposal.event(), new GameEvent.ProposalSettled(proposal.id(), reply, by, why));
    release(proposal.from());
    release(proposal.to());
    return event;
  }

  /**
   * A seat is ready again once nothing waits for its word. Who has made a counter-offer waits for
   * what comes of it, so that no plan ends over its head.
   */
  private void release(SeatId seat) {
    boolean waits =
        proposals.stream()
            .filter(Proposal::isOpen)
            .anyMatch(each -> each.waitsFor().equals(seat) || each.to().equals(seat));
    if (!waits) {
      chair(seat).answered();
    }
  }

  Optional<Proposal> find(ProposalId id) {
    return proposals.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
  }

  /** The proposal of a seat about a decision that nobody has answered yet. */
  Optional<Proposal> open(SeatId from, DecisionId decision) {
    return proposals.stream()
        .filter(proposal -> proposal.from().equals(from) && proposal.decision().equals(decision))
        .filter(Proposal::isOpen)
        .findFirst();
  }

  /** The ids of those that are open, as a refusal names them. */
  String openIds() {
    List<String> open =
        proposals.stream().filter(Proposal::isOpen).map(each -> each.id().toString()).toList();
    return open.isEmpty() ? table.texts().get("none") : Texts.list(open);
  }

  private Chair chair(SeatId id) {
    return chairs.stream().filter(chair -> chair.id().equals(id)).findFirst().orElseThrow();
  }

  /** A plan is over: what has come to its end is history. */
  void shelve() {
    proposals.stream().filter(proposal -> !proposal.isOpen()).forEach(Proposal::shelve);
  }

  void clear() {
    proposals.clear();
  }

  List<Proposal> all() {
    return List.copyOf(proposals);
  }

  int made() {
    return made;
  }

  void digest(Digest digest) {
    proposals.forEach(proposal -> proposal.digest(digest));
  }
}
