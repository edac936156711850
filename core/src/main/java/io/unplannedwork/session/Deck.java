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

  /**
   * A decision that was opened to a seat.
   *
   * @param why the key of the reason
   * @param occasion which time it is that the same thing is felt; 0 for what is not felt
   */
  record Opened(SeatId seat, DecisionId decision, String why, int occasion) {
    private static Opened of(SeatSpec seat, Card card) {
      return new Opened(seat.id(), card.decision(), card.reason().key, card.occasion());
    }
  }

  /** Why a decision is in a seat's hand; what comes first is dealt first. */
  enum Reason {
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

    private static Reason of(Felt felt) {
      return switch (felt) {
        case SEVERE_INCIDENT -> SEVERE;
        case RESIGNATION -> RESIGNED;
        case BUDGET_SPENT -> BUDGET;
        case LONG_QUEUE -> QUEUE;
        case LONG_APPROVAL -> APPROVAL;
      };
    }

    /** Whether it is news the first time a seat can decide on it, and no more afterwards. */
    private boolean isNews() {
      return compareTo(INCIDENT) > 0 && compareTo(ROUND) < 0;
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
   * @param rank the reason; once that is no news any more, the round
   * @param occasion which time it is that the same thing is felt; 0 for what is not felt
   * @param role the role of the seat for which it is open; null where that does not matter
   * @param overdue it was open in an earlier round, and never dealt
   * @param dealt in which hand it lay last, the later the higher; 0 for never, and for news
   * @param order the place of its rule among all
   */
  private record Card(
      DecisionId decision,
      Reason reason,
      Reason rank,
      int occasion,
      Role role,
      boolean overdue,
      int dealt,
      int weight,
      int order) {}

  /** In a plan all of a seat's structure is looked over, what weighs most first. */
  private static final Comparator<Card> IN_PLAN = Comparator.comparing(Card::rank);

  /** In a Run each Monday brings what was longest away. */
  private static final Comparator<Card> IN_RUN =
      Comparator.comparing(Card::rank)
          .thenComparing(Card::overdue, Comparator.reverseOrder())
          .thenComparing(Card::dealt);

  private static final Comparator<Card> BY_WEIGHT =
      Comparator.comparing(Card::overdue, Comparator.reverseOrder())
          .thenComparing(Card::weight, Comparator.reverseOrder())
          .thenComparing(Card::order);

  private static final Comparator<Card> BY_REASON =
      Comparator.comparing(Card::rank).thenComparing(Card::reason);

  private final Table table;
  private final Map<SeatId, List<Suit>> suits = new HashMap<>();
  private final Feelings feelings;
  private final Set<DecisionId> byHand = new TreeSet<>();
  private final Set<DecisionId> escalated = new TreeSet<>();
  private final Map<SeatId, List<Opened>> open = new TreeMap<>();
  private final Set<String> everOpened = new TreeSet<>();
  private final Map<SeatId, Set<Opened>> inPlan = new TreeMap<>();
  private boolean onlyNews;

  /** Plans, Runs and the Mondays in these, counted; what lies before a seat in one is one hand. */
  private int handNumber;

  /** Whether seats are asked for their decisions with what is dealt next. */
  private boolean asks;

  Deck(Table table) {
    this.table = table;
    feelings = new Feelings(table.rules());
    for (SeatSpec seat : table.seats()) {
      List<Suit> its = new ArrayList<>();
      for (Rule rule : table.rules().all()) {
        List<Deal> deals =
            rule.deals().stream().filter(deal -> table.holds(seat, deal.role())).toList();
        its.add(new Suit(rule, deals, its.size()));
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
          if (isNew(opened)) {
            news.add(opened);
          }
        }
      }
    }
    asks = false;
    return new Dealing(changed, news);
  }

  /** The first time in the game, or the first time that it was felt once more. */
  private boolean isNew(Opened opened) {
    String key = opened.seat() + " " + opened.decision();
    boolean first = everOpened.add(key);
    return opened.occasion() == 0
        ? first
        : everOpened.add(key + " " + opened.why() + " " + opened.occasion());
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
          later.add(card(suit, suit.decision(), Reason.TURN, 0, null, false));
        }
        if (moment == Moment.RUN) {
          for (DecisionId incident : rule.incidents(table)) {
            cards.add(card(suit, incident, Reason.INCIDENT, 0, null, false));
          }
        }
      }
    }
    sort(cards, moment == Moment.PLAN ? IN_PLAN : IN_RUN);
    List<Card> hand = new ArrayList<>();
    long most = most(table, moment, round);
    for (Card card : cards) {
      // The facilitator's hand goes beyond the limit.
      boolean fits = card.reason() == Reason.HAND || most > 0;
      if (fits && !(onlyNews && wasInPlan(Opened.of(seat, card))) && isOffered(seat, card)) {
        most -= card.reason() == Reason.HAND ? 0 : 1;
        hand.add(card);
      }
    }
    if (hand.isEmpty() && most > 0 && !onlyNews) {
      // Nobody is idle: who has nothing gets the first of what would come later.
      later.sort(Comparator.comparing(Card::dealt));
      later.stream().filter(card -> isOffered(seat, card)).findFirst().ifPresent(hand::add);
    }
    return lay(seat, hand);
  }

  private List<Opened> lay(SeatSpec seat, List<Card> hand) {
    List<Opened> opened = new ArrayList<>(hand.size());
    for (Card card : hand) {
      if (card.reason() != Reason.INCIDENT) {
        suits
            .get(seat.id())
            .get(card.order())
            .lie(handNumber, asks ? card.reason() : null, card.occasion());
      }
      opened.add(Opened.of(seat, card));
    }
    return List.copyOf(opened);
  }

  /** Whether it lay before the seat in this round's plan, and nothing was felt since. */
  private boolean wasInPlan(Opened opened) {
    for (Opened before : inPlan.getOrDefault(opened.seat(), Set.of())) {
      if (before.decision().equals(opened.decision())
          && (isUsual(opened.why())
              || before.why().equals(opened.why()) && before.occasion() == opened.occasion())) {
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
    DecisionId decision = suit.decision();
    if (isEscalated(seat, suit)) {
      return card(suit, decision, Reason.ESCALATED, 0, Role.CIO, false);
    }
    Card best = null;
    boolean dealt = byHand.contains(decision);
    for (Deal deal : suit.deals()) {
      if (dealt) {
        best = better(best, card(suit, decision, Reason.HAND, 0, deal.role(), false));
      }
      for (Felt felt : deal.opensOn()) {
        if (feelings.isReason(felt, decision)) {
          int occasion = feelings.occasion(felt, decision);
          best = better(best, card(suit, decision, Reason.of(felt), occasion, deal.role(), false));
        }
      }
      int from = from(deal, moment);
      if (from > 0 && from <= round) {
        boolean overdue = from < round && suit.dealtBefore(handNumber) == 0;
        best = better(best, card(suit, decision, Reason.ROUND, 0, deal.role(), overdue));
      } else if (suit.rule().isCued(table)) {
        best = better(best, card(suit, decision, Reason.CUE, 0, deal.role(), false));
      }
    }
    return best;
  }

  private static Card better(Card one, Card other) {
    return one == null || BY_REASON.compare(other, one) < 0 ? other : one;
  }

  private Card card(
      Suit suit, DecisionId decision, Reason reason, int occasion, Role role, boolean overdue) {
    boolean old = reason.isNews() && suit.askedBefore(handNumber, reason, occasion);
    Reason rank = old ? Reason.ROUND : reason;
    return new Card(
        decision,
        reason,
        rank,
        occasion,
        role,
        overdue,
        rank.compareTo(Reason.ROUND) < 0 ? 0 : suit.dealtBefore(handNumber),
        suit.rule().weight(),
        suit.order());
  }

  /**
   * Sorts by what comes first, and what is equal there by weight. Who holds several roles is asked
   * by each in turn there, as far as the round alone asks: no role's cards keep all of another's
   * away.
   */
  private static void sort(List<Card> cards, Comparator<Card> first) {
    cards.sort(first.thenComparing(BY_WEIGHT));
    Map<Role, Integer> asked = new EnumMap<>(Role.class);
    Map<Card, Integer> turns = new HashMap<>();
    Card before = null;
    for (Card card : cards) {
      if (before != null && first.compare(before, card) != 0) {
        asked.clear();
      }
      boolean usual = card.rank() == Reason.ROUND;
      turns.put(card, usual ? asked.merge(card.role(), 1, Integer::sum) : 0);
      before = card;
    }
    cards.sort(first.thenComparing(turns::get));
  }

  private static int from(Deal deal, Moment moment) {
    return moment == Moment.PLAN ? deal.planRound() : deal.runRound();
  }

  /** What is felt, and what was decided about it. */
  Feelings feelings() {
    return feelings;
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
    beginHand();
  }

  /** What is dealt next is a new hand: what was decided is settled, and turns go on. */
  void beginHand() {
    handNumber++;
    feelings.beginHand(table.sight().now().minutes());
    asks = true;
  }

  /** The same hand goes on, and with what is dealt next seats are asked for their decisions. */
  void ask() {
    asks = true;
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
    feelings.digest(digest);
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
    digest.add(handNumber).add(asks);
    table.seats().forEach(seat -> suits.get(seat.id()).forEach(suit -> suit.digest(digest)));
  }
}
