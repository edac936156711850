package io.unplannedwork.session;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Role;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.Felt;
import io.unplannedwork.scenario.Parameter;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Deal;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Deals decisions to seats, a few at a time. */
final class Deck {
  /** When decisions are dealt. */
  enum Moment {
    PLAN,
    RUN
  }

  /** A decision that was opened to a seat, with the key of the reason. */
  record Opened(SeatId seat, DecisionId decision, String why) {}

  /** Why a decision is in a seat's hand; what comes first is dealt first. */
  private enum Reason {
    HAND("opened.dealt"),
    INCIDENT("opened.incident"),
    ESCALATED("opened.refused"),
    SEVERE("opened.severe"),
    RESIGNED("opened.resigned"),
    BUDGET("opened.budget"),
    QUEUE("opened.queue"),
    APPROVAL("opened.approval"),
    CUE("opened.cue"),
    ROUND("opened.round"),
    TURN("opened.turn");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  /** Whether a reason says no more than that the round brings the decision. */
  static boolean isUsual(String why) {
    return why.equals(Reason.ROUND.key)
        || why.equals(Reason.TURN.key)
        || why.equals(Reason.CUE.key);
  }

  /**
   * A decision that could be dealt to a seat.
   *
   * @param role the role of the seat for which it is open; null where that does not matter
   * @param overdue it was open in an earlier round, and never dealt
   * @param order the place of its rule among all
   */
  private record Card(
      DecisionId decision, Reason reason, Role role, boolean overdue, int weight, int order) {}

  /** A rule, and how its decision is dealt to the roles of one seat. */
  private record Suit(Rule rule, DecisionId decision, List<Deal> deals, int order) {}

  private static final Comparator<Card> BY_URGENCY =
      Comparator.comparing(Card::reason)
          .thenComparing(Card::overdue, Comparator.reverseOrder())
          .thenComparing(Card::weight, Comparator.reverseOrder())
          .thenComparing(Card::order);

  private final Table table;
  private final Map<SeatId, List<Suit>> suits = new HashMap<>();
  private final Set<Felt> felt = EnumSet.noneOf(Felt.class);
  private final Set<DecisionId> byHand = new TreeSet<>();
  private final Set<DecisionId> escalated = new TreeSet<>();
  private final Map<SeatId, List<Opened>> open = new TreeMap<>();
  private final Set<String> everOpened = new TreeSet<>();
  private final Map<SeatId, Set<Opened>> inPlan = new TreeMap<>();
  private boolean onlyNews;

  Deck(Table table) {
    this.table = table;
    for (SeatSpec seat : table.seats()) {
      List<Suit> its = new ArrayList<>();
      for (Rule rule : table.rules().all()) {
        List<Deal> deals =
            rule.deals().stream().filter(deal -> table.holds(seat, deal.role())).toList();
        its.add(new Suit(rule, new DecisionId(rule.name()), deals, its.size()));
      }
      suits.put(seat.id(), its);
    }
  }

  /**
   * What came of dealing.
   *
   * @param changed whether any seat has something else in its hand than before
   * @param news what a seat now has for the first time in the game
   */
  record Dealing(boolean changed, List<Opened> news) {}

  /** Deals anew: what is urgent first, then what the round brings, as many as the round allows. */
  Dealing deal(Moment moment, int round) {
    boolean changed = false;
    List<Opened> news = new ArrayList<>();
    for (SeatSpec seat : table.seats()) {
      List<Opened> hand = hand(seat, moment, round);
      if (moment == Moment.PLAN) {
        inPlan.computeIfAbsent(seat.id(), id -> new LinkedHashSet<>()).addAll(hand);
      }
      if (!hand.equals(open.put(seat.id(), hand))) {
        changed = true;
        for (Opened opened : hand) {
          if (everOpened.add(seat.id() + " " + opened.decision())) {
            news.add(opened);
          }
        }
      }
    }
    return new Dealing(changed, news);
  }

  private List<Opened> hand(SeatSpec seat, Moment moment, int round) {
    List<Card> cards = new ArrayList<>();
    List<Card> later = new ArrayList<>();
    for (Suit suit : suits.get(seat.id())) {
      Rule rule = suit.rule();
      if (belongs(seat, suit) && !rule.isOver(table, round)) {
        Card card = card(seat, suit, moment, round);
        if (card != null) {
          cards.add(card);
        } else if (rule.comesEarly()) {
          later.add(
              new Card(suit.decision(), Reason.TURN, null, false, rule.weight(), suit.order()));
        }
        if (moment == Moment.RUN) {
          for (DecisionId incident : rule.incidents(table)) {
            cards.add(
                new Card(incident, Reason.INCIDENT, null, false, rule.weight(), suit.order()));
          }
        }
      }
    }
    cards.sort(BY_URGENCY);
    takeTurns(cards);
    List<Opened> hand = new ArrayList<>();
    long most = most(table, moment, round);
    for (Card card : cards) {
      // The facilitator's hand goes beyond the limit.
      boolean fits = card.reason() == Reason.HAND || most > 0;
      Opened opened = new Opened(seat.id(), card.decision(), card.reason().key);
      if (fits && !(onlyNews && wasInPlan(opened)) && isOffered(seat, card)) {
        most -= card.reason() == Reason.HAND ? 0 : 1;
        hand.add(opened);
      }
    }
    if (hand.isEmpty() && most > 0 && !onlyNews) {
      // Nobody is idle: who has nothing gets the first of what would come later.
      later.stream()
          .filter(card -> isOffered(seat, card))
          .findFirst()
          .ifPresent(card -> hand.add(new Opened(seat.id(), card.decision(), card.reason().key)));
    }
    return List.copyOf(hand);
  }

  /** Whether it lay before the seat in this round's plan, and nothing was felt since. */
  private boolean wasInPlan(Opened opened) {
    for (Opened before : inPlan.getOrDefault(opened.seat(), Set.of())) {
      if (before.decision().equals(opened.decision())
          && (isUsual(opened.why()) || before.why().equals(opened.why()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOffered(SeatSpec seat, Card card) {
    return card.reason() == Reason.INCIDENT
        || table.rules().all().get(card.order()).isOffered(table, seat);
  }

  private static long most(Table table, Moment moment, int round) {
    long first =
        table.parameter(
            moment == Moment.PLAN ? Parameter.PLAY_PLAN_DECISIONS : Parameter.PLAY_RUN_DECISIONS);
    return first + (round - 1) * table.parameter(Parameter.PLAY_MORE_DECISIONS);
  }

  /** Whether a decision of this rule is this seat's to take. */
  boolean belongs(SeatSpec seat, Rule rule) {
    return belongs(seat, suit(seat, rule));
  }

  private boolean belongs(SeatSpec seat, Suit suit) {
    return !suit.deals().isEmpty() || isEscalated(seat, suit);
  }

  private Suit suit(SeatSpec seat, Rule rule) {
    return suits.get(seat.id()).get(table.rules().all().indexOf(rule));
  }

  /** Whether the CIO has it because those concerned did not agree. */
  boolean isEscalated(SeatSpec seat, DecisionId decision) {
    return escalated.contains(decision)
        && table.holds(seat, Role.CIO)
        && table
            .rules()
            .find(decision)
            .map(rule -> suit(seat, rule).deals().isEmpty())
            .orElse(true);
  }

  private boolean isEscalated(SeatSpec seat, Suit suit) {
    return suit.deals().isEmpty()
        && escalated.contains(suit.decision())
        && table.holds(seat, Role.CIO);
  }

  /** Null where there is no reason to deal it. */
  private Card card(SeatSpec seat, Suit suit, Moment moment, int round) {
    int weight = suit.rule().weight();
    if (isEscalated(seat, suit)) {
      return new Card(suit.decision(), Reason.ESCALATED, null, false, weight, suit.order());
    }
    Card best = null;
    for (Deal deal : suit.deals()) {
      Reason reason = reason(deal, suit.decision(), moment, round);
      if (reason == null && suit.rule().isCued(table)) {
        reason = Reason.CUE;
      }
      if (reason != null && (best == null || reason.compareTo(best.reason()) < 0)) {
        boolean overdue =
            reason == Reason.ROUND
                && from(deal, moment) < round
                && !everOpened.contains(seat.id() + " " + suit.decision());
        best = new Card(suit.decision(), reason, deal.role(), overdue, weight, suit.order());
      }
    }
    return best;
  }

  /**
   * Who holds several roles is asked by each in turn, as far as the round alone asks: no role's
   * cards keep all of another's away.
   *
   * @param cards in order; the order within a role stays
   */
  private static void takeTurns(List<Card> cards) {
    Map<Role, Integer> asked = new EnumMap<>(Role.class);
    Map<Card, Integer> turns = new HashMap<>();
    for (Card card : cards) {
      boolean usual = card.reason() == Reason.ROUND;
      turns.put(card, usual ? asked.merge(card.role(), 1, Integer::sum) : 0);
    }
    cards.sort(Comparator.comparing(Card::reason).thenComparing(turns::get));
  }

  private static int from(Deal deal, Moment moment) {
    return moment == Moment.PLAN ? deal.planRound() : deal.runRound();
  }

  private Reason reason(Deal deal, DecisionId decision, Moment moment, int round) {
    if (byHand.contains(decision)) {
      return Reason.HAND;
    }
    for (Felt event : Felt.values()) {
      if (felt.contains(event) && deal.opensOn().contains(event)) {
        return switch (event) {
          case SEVERE_INCIDENT -> Reason.SEVERE;
          case RESIGNATION -> Reason.RESIGNED;
          case BUDGET_SPENT -> Reason.BUDGET;
          case LONG_QUEUE -> Reason.QUEUE;
          case LONG_APPROVAL -> Reason.APPROVAL;
        };
      }
    }
    int from = from(deal, moment);
    return from > 0 && from <= round ? Reason.ROUND : null;
  }

  /** Whether something would open a decision, were it felt. */
  boolean waitsFor(Felt event) {
    return !felt.contains(event)
        && table.rules().all().stream()
            .flatMap(rule -> rule.deals().stream())
            .anyMatch(deal -> deal.opensOn().contains(event));
  }

  /** Whether something was felt before. */
  boolean feels(Felt event) {
    return felt.contains(event);
  }

  /** Notes that something was felt; true the first time. */
  boolean feel(Felt event) {
    return felt.add(event);
  }

  /** The facilitator deals a decision; false when that happened before. */
  boolean dealByHand(DecisionId decision) {
    return byHand.add(decision);
  }

  void escalate(DecisionId decision) {
    escalated.add(decision);
  }

  /** What a seat has in its hand, most urgent reason first. */
  List<Opened> hand(SeatId seat) {
    return open.getOrDefault(seat, List.of());
  }

  /** Nothing can be decided now. */
  void close() {
    open.clear();
  }

  /** A plan begins: what was dealt in the last one is history. */
  void beginPlan() {
    inPlan.clear();
    onlyNews = false;
  }

  /** From now on nothing is dealt that lay before the seat in the plan already, or it is again. */
  void dealOnlyNews(boolean only) {
    onlyNews = only;
  }

  /** What lies before a seat, or did in this round's plan. */
  Set<DecisionId> known(SeatId seat) {
    Set<DecisionId> known = new TreeSet<>();
    hand(seat).forEach(opened -> known.add(opened.decision()));
    inPlan.getOrDefault(seat, Set.of()).forEach(opened -> known.add(opened.decision()));
    return known;
  }

  void digest(Digest digest) {
    felt.forEach(event -> digest.add(event.ordinal()));
    byHand.forEach(decision -> digest.add(decision.value()));
    escalated.forEach(decision -> digest.add(decision.value()));
    open.forEach(
        (seat, hand) -> {
          digest.add(seat.value());
          hand.forEach(opened -> digest.add(opened.decision().value()));
        });
    everOpened.forEach(digest::add);
    inPlan.forEach(
        (seat, hand) ->
            hand.forEach(opened -> digest.add(opened.decision().value() + opened.why())));
    if (onlyNews) {
      digest.add("news");
    }
  }
}
