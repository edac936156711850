package io.unplannedwork.session.rule;

import io.unplannedwork.contract.ActionId;
import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.sim.Order;
import java.util.List;
import java.util.function.Function;

/**
 * Something that a review can decide to do until the next one.
 *
 * @param title what players read, short
 * @param about what it is for, from what happened
 * @param cost whose time it takes, and how much
 * @param leanings what people expect it to move
 * @param home the seat in whose house most of the work falls
 * @param orders what it comes to when this seat owns it
 */
public record Act(
    ActionId id,
    String title,
    String about,
    String cost,
    List<Offer.Leaning> leanings,
    SeatId home,
    Function<SeatSpec, List<Order>> orders) {
  public Act {
    leanings = List.copyOf(leanings);
  }
}
