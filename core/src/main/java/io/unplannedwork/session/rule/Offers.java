package io.unplannedwork.session.rule;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.AnswerKind;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Measure;
import java.util.List;

/** Short ways to write offers down. */
final class Offers {
  private Offers() {}

  static Offer.Option option(String id, String label, String detail, Offer.Leaning... leanings) {
    return new Offer.Option(id, label, detail, List.of(leanings), null);
  }

  /** An expectation, kept within a whole round's worth either way. */
  static Offer.Leaning leaning(Measure measure, long permille) {
    return new Offer.Leaning(measure, (int) Math.max(-1000, Math.min(1000, permille)));
  }

  static Offer choose(
      Rule rule,
      Table table,
      Answer current,
      List<Offer.Option> options,
      String known,
      int urgency) {
    return new Offer(
        new DecisionId(rule.name()),
        rule.title(table),
        table.texts().get(rule.name() + ".question"),
        AnswerKind.CHOOSE,
        current,
        options,
        List.of(),
        0,
        0,
        0,
        "",
        table.texts().get(rule.name() + ".cost"),
        known,
        null,
        urgency,
        true);
  }
}
