package io.unplannedwork.session;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.RefusalReason;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.contract.Texts;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What lies before seats: dealing, and each decision as it is offered. */
final class Hands {
  private final Table table;
  private final Recorder recorder;
  private final Drafts drafts;
  private final Offered offered;
  private final Deck deck;
  private List<DecisionId> incidents = List.of();

  Hands(Table table, Recorder recorder, Drafts drafts) {
    this.table = table;
    this.recorder = recorder;
    this.drafts = drafts;
    offered = new Offered(table);
    deck = new Deck(table);
  }

  /**
   * Deals anew and records what a seat has for the first time.
   *
   * @return whether any seat now has something else in its hand
   */
  boolean deal(Phase phase, int round) {
    if (phase != Phase.PLAN && phase != Phase.RUN) {
      return false;
    }
    Deck.Dealing dealing =
        deck.deal(phase == Phase.PLAN ? Deck.Moment.PLAN : Deck.Moment.RUN, round);
    for (Deck.Opened opened : dealing.news()) {
      recorder.record(
          0, new GameEvent.DecisionOpened(opened.seat(), opened.decision(), opened.why()));
    }
    return dealing.changed();
  }

  /** Nothing can be decided until decisions are dealt again. */
  void close() {
    deck.close();
  }

  /** A plan begins. */
  void beginPlan() {
    deck.beginPlan();
  }

  /** A Run or a week of it begins: what is dealt next is a new hand. */
  void beginHand() {
    deck.beginHand();
  }

  /** A Monday asks for what lies there since the Run began. */
  void ask() {
    deck.ask();
  }

  /**
   * Until it is said otherwise nothing is dealt that lay before the seat in this round's plan,
   * unless something was felt since; for whoever has just decided it.
   */
  void dealOnlyNews(boolean only) {
    deck.dealOnlyNews(only);
  }

  /** What lies before a seat, or did in this round's plan. */
  Set<DecisionId> known(SeatId seat) {
    return deck.known(seat);
  }

  /** Whether other incidents can be answered singly than when this was last asked. */
  boolean otherIncidents() {
    List<DecisionId> now = new ArrayList<>();
    for (Rule rule : table.rules().all()) {
      now.addAll(rule.incidents(table));
    }
    boolean other = !now.equals(incidents);
    incidents = now;
    return other;
  }

  /** What is felt, and what was decided about it. */
  Feelings feelings() {
    return deck.feelings();
  }

  /** The facilitator puts a decision before whoever holds it. */
  Optional<Refusal> dealByHand(DecisionId decision) {
    Optional<Rule> rule =
        table.rules().find(decision).filter(each -> each.name().equals(decision.value()));
    if (rule.isEmpty()) {
      return Refused.because(
          RefusalReason.UNKNOWN_DECISION,
          decision.value(),
          Texts.list(table.rules().all().stream().map(Rule::name).toList()));
    }
    return deck.dealByHand(decision) ? Refused.NOT : Refused.because(RefusalReason.ALREADY_SO);
  }

  /** Those concerned did not agree: from now on the CIO has it, too. */
  void escalate(DecisionId decision) {
    deck.escalate(decision);
  }

  boolean isEscalated(SeatSpec seat, DecisionId decision) {
    return deck.isEscalated(seat, decision);
  }

  boolean belongs(SeatSpec seat, Rule rule) {
    return deck.belongs(seat, rule);
  }

  /** The decisions in a seat's hand, most urgent reason first. */
  List<DecisionId> hand(SeatId seat) {
    List<Deck.Opened> opened = deck.hand(seat);
    List<DecisionId> decisions = new ArrayList<>(opened.size());
    for (Deck.Opened each : opened) {
      decisions.add(each.decision());
    }
    return decisions;
  }

  /** What lies before a seat now, most urgent first. */
  List<Dealt> dealt(SeatSpec seat) {
    List<Dealt> dealt = new ArrayList<>();
    for (Deck.Opened opened : deck.hand(seat.id())) {
      dealt(seat, opened).ifPresent(dealt::add);
    }
    dealt.sort(Comparator.comparingInt((Dealt each) -> -each.offer().urgency()));
    return dealt;
  }

  /**
   * As {@link #dealt(SeatSpec)}, of one decision, but without the seats that must agree: who only
   * weighs it has no need of them. Empty when it does not lie there.
   */
  Optional<Dealt> dealt(SeatSpec seat, DecisionId decision) {
    for (Deck.Opened opened : deck.hand(seat.id())) {
      if (opened.decision().equals(decision)) {
        return dealt(seat, opened, plain(seat, decision));
      }
    }
    return Optional.empty();
  }

  private Optional<Dealt> dealt(SeatSpec seat, Deck.Opened opened) {
    return dealt(seat, opened, offer(seat, opened.decision()));
  }

  private Optional<Dealt> dealt(SeatSpec seat, Deck.Opened opened, Optional<Offer> offered) {
    return offered.map(
        offer -> new Dealt(offer, () -> why(opened), drafts.answer(seat.id(), offer.id())));
  }

  /** What was felt speaks for itself; else the company's state says why it is worth deciding. */
  private String why(Deck.Opened opened) {
    return Deck.isUsual(opened.why())
        ? table.rules().find(opened.decision()).orElseThrow().reason(table)
        : opened.why();
  }

  /** What whoever made a proposal expects of it; nothing where it is not offered any more. */
  List<Offer.Leaning> expected(Proposal proposal) {
    return plain(table.seat(proposal.from()), proposal.decision())
        .map(offer -> offer.leanings(proposal.answer()))
        .orElse(List.of());
  }

  private Optional<Offer> plain(SeatSpec seat, DecisionId id) {
    Optional<Rule> rule = table.rules().find(id);
    if (rule.isPresent()) {
      for (Offer offer : offered.by(rule.get(), seat)) {
        if (offer.id().equals(id)) {
          return Optional.of(offer);
        }
      }
    }
    return Optional.empty();
  }

  /** A decision as this seat would be offered it, dealt or not; empty where there is no choice. */
  Optional<Offer> offer(SeatSpec seat, DecisionId id) {
    return plain(seat, id)
        .map(
            offer ->
                deck.isEscalated(seat, id)
                    ? offer.overruledFor(table.texts().get("escalated.cost"))
                    : offered.marked(table.rules().find(id).orElseThrow(), seat, offer));
  }

  void digest(Digest digest) {
    deck.digest(digest);
  }
}
