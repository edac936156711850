package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.session.rule.Offer;

/**
 * A decision that lies before a seat now.
 *
 * @param why a sentence, or a key of the texts: why it is open
 * @param draft what the seat has answered in this plan; null for nothing
 */
public record Dealt(Offer offer, String why, Answer draft) {}
