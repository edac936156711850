package io.unplannedwork.session;

import io.unplannedwork.contract.Answer;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.ProposalId;
import io.unplannedwork.contract.SeatId;

/**
 * What a seat means to do when the plan ends.
 *
 * @param proposal the proposal on which it depends, or null when nobody need agree
 */
public record Draft(SeatId seat, DecisionId decision, Answer answer, ProposalId proposal) {}
