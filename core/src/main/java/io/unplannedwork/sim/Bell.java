package io.unplannedwork.sim;

import io.unplannedwork.contract.BellKind;

/**
 * A bell that rings.
 *
 * @param kind what kind of news it brings
 * @param of what it rings for, as a sentence's subject
 */
public record Bell(BellKind kind, String of) {}
