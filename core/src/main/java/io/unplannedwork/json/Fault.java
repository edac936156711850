package io.unplannedwork.json;

/**
 * Something wrong in a JSON text.
 *
 * @param offset where, in characters from 0
 * @param wrong what is wrong
 * @param right what would be right
 */
record Fault(int offset, String wrong, String right) {}
