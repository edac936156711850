package io.unplannedwork.contract;

/**
 * An event as the log holds it.
 *
 * @param number counted from 1 within one company's game
 * @param at when it happened
 * @param cause the number of the event that caused it; 0 where the cause lies outside the company
 * @param event what happened
 */
public record Recorded(long number, SimTime at, long cause, Event event) {}
