package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.session.rule.Offer;
import java.util.function.Supplier;

/**
 * A decision that lies before a seat now.
 *
 * @param reason makes a sentence, or a key of the texts: why it is open
 * @param draft what the seat has answered in this plan; null for nothing
 */
public record Dealt(Offer offer, Supplier<String> reason, Answer draft) {
  /** Why it is open. */
  public String why() {
    return reason.get();
  }
}
