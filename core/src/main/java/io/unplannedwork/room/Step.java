package io.unplannedwork.room;

import io.unplannedwork.contract.Actor;
import io.unplannedwork.contract.Command;
import io.unplannedwork.contract.DecisionId;
import io.unplannedwork.contract.Phase;
import io.unplannedwork.contract.ProposalId;

/**
 * A command that was carried out, and what it did to the course of the game.
 *
 * @param minute when it was given
 * @param before the phase in which it was given; {@code after}, the phase it left
 * @param endedHold whether a Monday card or the bell ended with it
 * @param made the proposal it made, or null
 * @param undone the decision whose draft it took back, or null
 */
record Step(
    long minute,
    Actor actor,
    Command command,
    Phase before,
    Phase after,
    boolean endedHold,
    ProposalId made,
    DecisionId undone) {}
