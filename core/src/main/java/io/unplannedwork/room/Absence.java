package io.unplannedwork.room;

/**
 * How long nobody has been there: play that nobody watches pauses, the room's code lets nobody new
 * in after a while, and a game that is over is let go of.
 */
final class Absence {
  private final Audience audience;
  private final Chairs chairs;
  private final Clockwork clock;
  private final RoomSettings settings;
  private long empty;
  private long left;
  private long unwatched;
  private volatile boolean over;

  Absence(Audience audience, Chairs chairs, Clockwork clock, RoomSettings settings) {
    this.audience = audience;
    this.chairs = chairs;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Real time passes.
   *
   * @param ended whether the game is over
   * @param stored whether all of it is stored
   */
  void passes(long elapsedMillis, boolean ended, boolean stored) {
    left = ended && audience.isEmpty() && stored ? left + elapsedMillis : 0;
    over = ended && left >= settings.linger();
    empty = audience.isEmpty() ? empty + elapsedMillis : 0;
  }

  /** Somebody has come. */
  void ends() {
    empty = 0;
  }

  /** Whether the room's code lets nobody new in any more. */
  boolean expiresCode() {
    return empty >= settings.codeIdle();
  }

  /** Whether the game has ended and everybody has been gone for a while; from any thread. */
  boolean isOver() {
    return over;
  }

  /** Whether play is to pause, after so much more real time in which everybody was gone. */
  boolean pauses(long elapsedMillis) {
    boolean held = chairs.all().stream().anyMatch(Chairs.Chair::taken);
    boolean counts = audience.isDeserted() && held && clock.moving();
    unwatched = counts ? unwatched + elapsedMillis : 0;
    if (unwatched < settings.grace()) {
      return false;
    }
    unwatched = 0;
    return true;
  }
}
