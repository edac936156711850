package io.unplannedwork.session;

import io.unplannedwork.contract.SeatId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import io.unplannedwork.session.rule.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules offer, made once for a seat as long as nothing happens in the company and nothing is
 * decided: it is asked for when hands are dealt, when they are looked at, and when one is played.
 */
final class Offered {
  private record Asked(String rule, SeatId seat) {}

  private final Table table;
  private final Map<Asked, List<Offer>> made = new HashMap<>();
  private long moment = -1;

  Offered(Table table) {
    this.table = table;
  }

  List<Offer> by(Rule rule, SeatSpec seat) {
    long now = table.sight().moment() + table.soFar().changes();
    if (now != moment) {
      made.clear();
      moment = now;
    }
    return made.computeIfAbsent(
        new Asked(rule.name(), seat.id()), each -> rule.offers(table, seat));
  }
}
