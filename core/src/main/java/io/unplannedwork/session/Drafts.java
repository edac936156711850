package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What seats mean to do when the plan ends, in the order of drafting. */
final class Drafts {
  private final List<Draft> drafts = new ArrayList<>();

  void add(Draft draft) {
    drafts.add(draft);
  }

  void clear() {
    drafts.clear();
  }

  Optional<Draft> of(SeatId seat, DecisionId decision) {
    for (Draft draft : drafts) {
      if (draft.seat().equals(seat) && draft.decision().equals(decision)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** What a seat has answered in this plan; null for nothing. */
  Answer answer(SeatId seat, DecisionId decision) {
    return of(seat, decision).map(Draft::answer).orElse(null);
  }

  /** The draft that hangs on a proposal. */
  Optional<Draft> on(ProposalId proposal) {
    return drafts.stream().filter(draft -> proposal.equals(draft.proposal())).findFirst();
  }

  Optional<Draft> newest(SeatId seat) {
    return drafts.stream().filter(draft -> draft.seat().equals(seat)).reduce((a, b) -> b);
  }

  void drop(SeatId seat, DecisionId decision) {
    drafts.removeIf(draft -> draft.seat().equals(seat) && draft.decision().equals(decision));
  }

  void dropOn(ProposalId proposal) {
    drafts.removeIf(draft -> proposal.equals(draft.proposal()));
  }

  List<Draft> all() {
    return List.copyOf(drafts);
  }

  void digest(Digest digest) {
    for (Draft draft : drafts) {
      digest.add(draft.seat().value()).add(draft.decision().value());
      digest.add(Answers.text(draft.answer()));
      digest.add(draft.proposal() == null ? 0 : draft.proposal().value());
    }
  }
}
