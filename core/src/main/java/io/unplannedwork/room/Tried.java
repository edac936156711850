package io.unplannedwork.room;

/**
 * What came of one answer, everything else as it was.
 *
 * @param says the answer as players read it
 * @param value the company's value when the game was over, cents
 * @param paid what the seat was paid from the decision's round on, permille of full bonuses
 */
public record Tried(String says, long value, int paid) {}
