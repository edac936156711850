package io.unplannedwork.session;

import io.unplannedwork.contract.CompanyEvent;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.Recorded;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether the one person who plays is needed: what is new for them since time began to rush. */
final class Need {
  private final Game game;
  private final Set<DecisionId> hand = new TreeSet<>();
  private final Map<ProposalId, Proposal.State> proposals = new TreeMap<>();
  private int news;

  Need(Game game) {
    this.game = game;
  }

  /** Time begins to rush: what there is now is known. */
  void begin() {
    hand.clear();
    proposals.clear();
    person().ifPresent(chair -> hand.addAll(game.decisions.hands().known(chair.id())));
    game.decisions.proposals().all().forEach(each -> proposals.put(each.id(), each.state()));
    news = game.heard.news().size();
  }

  private Optional<Chair> person() {
    return game.chairs.stream().filter(chair -> !chair.bot()).findFirst();
  }

  private List<DecisionId> hand(SeatId seat) {
    return game.decisions.hands().hand(seat);
  }

  /** Whether a decision lies before the person that did not when time began to rush. */
  boolean hasCard() {
    return person().filter(chair -> !hand.containsAll(hand(chair.id()))).isPresent();
  }

  /** A sentence that says what the person is needed for; empty for nothing. */
  String why() {
    Chair chair = person().orElse(null);
    if (chair == null) {
      return "";
    }
    SeatSpec seat = chair.spec();
    for (DecisionId decision : hand(seat.id())) {
      if (!hand.contains(decision)) {
        return game.texts.get(
            "rush.decision",
            game.decisions.hands().offer(seat, decision).map(offer -> offer.title()).orElse(""));
      }
    }
    for (Proposal each : game.decisions.proposals().all()) {
      Proposal.State before = proposals.get(each.id());
      boolean asks = before == null && each.isOpen() && each.to().equals(seat.id());
      boolean answered = each.from().equals(seat.id()) && each.state() != before;
      if (asks || answered && !each.isOpen()) {
        return game.texts.get(
            asks ? "rush.proposal" : "rush.answer",
            game.table.title(asks ? each.from() : each.to()));
      }
    }
    List<Recorded> all = game.heard.news();
    return all.size() > news
        ? game.texts.get(
            "rush.news", ((CompanyEvent.InjectFired) all.get(all.size() - 1).event()).title())
        : "";
  }

  void digest(Digest digest) {
    if (game.clock.rushes()) {
      hand.forEach(decision -> digest.add(decision.value()));
      proposals.forEach((id, state) -> digest.add(id.value()).add(state.ordinal()));
      digest.add(news);
    }
  }
}
