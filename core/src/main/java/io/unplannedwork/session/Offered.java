package io.unplannedwork.session;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Consent;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules offer, made once for a seat as long as nothing happens in the company and nothing is
 * decided: it is asked for when hands are looked at, when proposals are, and when one is played.
 */
final class Offered {
  /** What was made for one seat, by the rule's name and by the decision's id. */
  private static final class Made {
    private final Map<String, List<Offer>> plain = new HashMap<>();
    private final Map<String, Offer> marked = new HashMap<>();
  }

  private final Table table;
  private final Map<SeatId, Made> made = new HashMap<>();
  private long moment = -1;

  Offered(Table table) {
    this.table = table;
  }

  List<Offer> by(Rule rule, SeatSpec seat) {
    return made(seat).plain.computeIfAbsent(rule.name(), name -> rule.offers(table, seat));
  }

  /** One of a rule's offers with the seats that must agree. */
  Offer marked(Rule rule, SeatSpec seat, Offer offer) {
    return made(seat)
        .marked
        .computeIfAbsent(offer.id().value(), decision -> Consent.marked(rule, table, seat, offer));
  }

  private Made made(SeatSpec seat) {
    long now = table.sight().moment() + table.soFar().changes();
    if (now != moment) {
      made.clear();
      moment = now;
    }
    return made.computeIfAbsent(seat.id(), id -> new Made());
  }
}
