package io.unplannedwork.room;

/**
 * Times of a room, in milliseconds of real time.
 *
 * @param grace how long a dropped-out person's seat waits before a bot plays it
 * @param mark how often the minute reached is stored
 * @param stall how long a record may wait to be stored before play stops
 * @param tick how far apart a moving clock stops to be looked at, at least
 * @param codeIdle how long nobody may be connected before the room's code lets nobody new in
 */
public record RoomSettings(long grace, long mark, long stall, long tick, long codeIdle) {
  public static final RoomSettings USUAL =
      new RoomSettings(30_000, 1_000, 2_000, 50, 24 * 3_600_000L);

  /** The same with another life of a code. */
  public RoomSettings codeIdle(long millis) {
    return new RoomSettings(grace, mark, stall, tick, millis);
  }
}
