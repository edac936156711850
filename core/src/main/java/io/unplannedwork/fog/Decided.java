package io.unplannedwork.fog;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.scenario.SeatSpec;
import io.unplannedwork.session.Session;
import io.unplannedwork.session.rule.Offer;
import io.unplannedwork.session.rule.Rule;
import java.util.Optional;

/** Says what an answer to a decision comes to, in the words in which it was offered. */
final class Decided {
  private Decided() {}

  static String words(Session session, DecisionId decision, Answer answer) {
    Optional<Rule> rule = session.table().rules().find(decision);
    if (rule.isEmpty()) {
      return decision.value();
    }
    String title = rule.get().title(session.table());
    Optional<String> said = rule.get().said(session.table(), answer);
    if (said.isPresent()) {
      return title + ", " + said.get();
    }
    for (SeatSpec seat : session.seats()) {
      for (Offer offer : rule.get().offers(session.table(), seat)) {
        if (offer.id().equals(decision)) {
          return title + ", " + offer.says(answer);
        }
      }
    }
    return title;
  }
}
