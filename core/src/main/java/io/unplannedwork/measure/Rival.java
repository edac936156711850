package io.unplannedwork.measure;

import io.unplannedwork.contract.Role;

/**
 * What somebody in another company was paid in a round, for the comparison in the review.
 *
 * @param company the number of the company, from 1
 * @param name who holds the role there
 * @param cents what the role was paid
 */
public record Rival(int round, int company, Role role, String name, long cents) {}
