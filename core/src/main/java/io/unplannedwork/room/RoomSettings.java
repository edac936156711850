package io.unplannedwork.room;

/**
 * Times of a room, in milliseconds of real time.
 *
 * @param grace how long a dropped-out person's seat waits before a bot plays it
 * @param mark how often the minute reached is stored
 * @param stall how long a record may wait to be stored before play stops
 * @param tick how far apart a moving clock stops to be looked at, at least
 * @param linger how long a game that is over stays, once everybody has left
 * @param codeIdle how long nobody may be connected before the room's code lets nobody new in
 * @param patient whether Monday cards wait for people, however long they read
 */
public record RoomSettings(
    long grace, long mark, long stall, long tick, long linger, long codeIdle, boolean patient) {
  public static final RoomSettings USUAL =
      new RoomSettings(30_000, 1_000, 2_000, 50, 600_000, 24 * 3_600_000L, false);

  /** For somebody alone, whom nobody waits for. */
  public static final RoomSettings ALONE =
      new RoomSettings(
          USUAL.grace, USUAL.mark, USUAL.stall, USUAL.tick, USUAL.linger, USUAL.codeIdle, true);

  /** The same with another life of a code. */
  public RoomSettings codeIdle(long millis) {
    return new RoomSettings(grace, mark, stall, tick, linger, millis, patient);
  }

  /** The same, but games that are over are let go of after so long. */
  public RoomSettings linger(long millis) {
    return new RoomSettings(grace, mark, stall, tick, millis, codeIdle, patient);
  }
}
