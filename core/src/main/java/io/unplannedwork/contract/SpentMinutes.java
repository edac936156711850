package io.unplannedwork.contract;

/**
 * A part of a life's account.
 *
 * @param spent what the minutes went into
 * @param subject the id of the stage, team, person or incident concerned; empty where there is none
 * @param minutes simulated minutes, calendar time, more than 0
 */
public record SpentMinutes(Spent spent, String subject, long minutes) {}
