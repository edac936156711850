package io.unplannedwork.room;

import io.unplannedwork.contract.GameEvent;
import io.unplannedwork.contract.SimTime;

/**
 * A decision that took effect.
 *
 * @param round counted from 1
 * @param step the place, in the order of the game's commands, of the one that brought it about
 */
record Taken(int round, SimTime at, GameEvent.DecisionTaken decision, int step) {}
