package io.unplannedwork.session;

import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.session.rule.Deal;
import io.unplannedwork.session.rule.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A decision, how it is dealt to the roles of one seat, and when it lay before that seat. */
final class Suit {
  /**
   * That the seat was asked for a reason.
   *
   * @param occasion which time it was that the same thing was felt
   * @param hand the number of the first hand
   */
  private record Asked(int occasion, int hand) {}

  private final Rule rule;
  private final DecisionId decision;
  private final List<Deal> deals;
  private final int order;
  private final Map<Deck.Reason, Asked> asked = new EnumMap<>(Deck.Reason.class);
  private int lastHand;
  private int handBefore;

  /**
   * @param order the place of the rule among all
   */
  Suit(Rule rule, List<Deal> deals, int order) {
    this.rule = rule;
    decision = new DecisionId(rule.name());
    this.deals = List.copyOf(deals);
    this.order = order;
  }

  Rule rule() {
    return rule;
  }

  DecisionId decision() {
    return decision;
  }

  List<Deal> deals() {
    return deals;
  }

  int order() {
    return order;
  }

  /**
   * It lies in a hand.
   *
   * @param hand hands are counted from 1
   * @param reason why, where the seat is asked with this hand; null where nobody is asked now
   */
  void lie(int hand, Deck.Reason reason, int occasion) {
    if (lastHand != hand) {
      handBefore = lastHand;
      lastHand = hand;
    }
    if (reason != null) {
      Asked before = asked.get(reason);
      if (before == null || before.occasion() != occasion) {
        asked.put(reason, new Asked(occasion, hand));
      }
    }
  }

  /** The number of the last hand before this one in which it lay; 0 for none. */
  int dealtBefore(int hand) {
    return lastHand == hand ? handBefore : lastHand;
  }

  /** Whether the seat was asked for this very reason in a hand before this one. */
  boolean askedBefore(int hand, Deck.Reason reason, int occasion) {
    Asked before = asked.get(reason);
    return before != null && before.occasion() == occasion && before.hand() < hand;
  }

  void digest(Digest digest) {
    if (lastHand > 0) {
      digest.add(order).add(lastHand).add(handBefore);
      asked.forEach(
          (reason, each) -> digest.add(reason.ordinal()).add(each.occasion()).add(each.hand()));
    }
  }
}
