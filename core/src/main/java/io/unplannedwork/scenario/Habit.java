package io.unplannedwork.scenario;

/** What people do by themselves, without being told each time, where a practice has taken hold. */
public enum Habit {
  /** Once in a while one service is broken on purpose, each in its turn. */
  GAME_DAYS,
  /** After a severe incident those who run the service and those who built it look back at it. */
  REVIEWS
}
