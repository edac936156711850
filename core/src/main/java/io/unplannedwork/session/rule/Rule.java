package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Refusal;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.OrderSpec;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.Optional;

/** One decision: to whom it is dealt, how it is put, what it refuses, what it comes to. */
public interface Rule {
  /** The decision's id, or its first part where there are several of a kind. */
  String name();

  /** The title players see; short. */
  String title(Table table);

  /** To whom and when. Where two roles have it, either may take it. */
  List<Deal> deals();

  /** What can be decided now, as this seat sees it; empty when there is no choice. */
  List<Offer> offers(Table table, SeatSpec seat);

  /**
   * Whether {@link #offers} has the decision of this rule's own name. Asked whenever hands are
   * dealt, so a rule that can tell should, without making an offer.
   */
  default boolean isOffered(Table table, SeatSpec seat) {
    return offers(table, seat).stream().anyMatch(offer -> offer.id().value().equals(name()));
  }

  /** What in the company makes this worth deciding now; only what those it is dealt to may know. */
  String reason(Table table);

  /** Decisions of this kind about single incidents that are open now; they are offered, too. */
  default List<DecisionId> incidents(Table table) {
    return List.of();
  }

  /** Why a well-formed answer cannot be carried out; beyond what the offer itself rules out. */
  default Optional<Refusal> refuse(Table table, SeatSpec seat, DecisionId id, Answer answer) {
    return Optional.empty();
  }

  /** The seat in whose silo the answer reaches; it must agree. */
  default Optional<SeatId> mustAgree(Table table, SeatSpec seat, Answer answer) {
    return Optional.empty();
  }

  /** An answer once given, where what was chosen is offered no more; empty to ask the offer. */
  default Optional<String> said(Table table, Answer answer) {
    return Optional.empty();
  }

  /** What the answer comes to. */
  List<Order> carryOut(Table table, DecisionId id, Answer answer);

  /** What the answer changes of the play itself, besides the orders to the company. */
  default List<OrderSpec> rulings(Answer answer) {
    return List.of();
  }

  /** What comes first in a hand among what the same thing brought. */
  int weight();

  /** Whether something that happened has opened it, whatever the round. */
  default boolean isCued(Table table) {
    return false;
  }

  /** Whether it is not to be dealt now: its time is past or still to come, or it was taken. */
  default boolean isOver(Table table, int round) {
    return false;
  }

  /** Whether it can be told before the game that it will lie before this seat. */
  default boolean isForeseen(Table table, SeatSpec seat) {
    return isOffered(table, seat);
  }

  /** Whether it may come before its time to a seat that has nothing else to decide. */
  default boolean comesEarly() {
    return true;
  }

  /** Whether a decision is of this kind. */
  default boolean owns(DecisionId id) {
    String name = name();
    String value = id.value();
    return value.startsWith(name)
        && (value.length() == name.length() || value.charAt(name.length()) == '/');
  }
}
