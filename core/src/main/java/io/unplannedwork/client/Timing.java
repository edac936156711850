package io.unplannedwork.client;

/**
 * When an update was due and when its room came to it, in milliseconds of the clock by which the
 * room is told how much time passes.
 *
 * @param due when what it shows was to be shown
 * @param begun when the room's turn began in which it was made
 */
public record Timing(long due, long begun) {}
