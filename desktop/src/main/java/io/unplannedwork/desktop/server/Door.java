package io.unplannedwork.desktop.server;

import io.unplannedwork.room.Room;
import io.unplannedwork.room.Workshop;
import java.util.Optional;

/**
 * Finds the room to a code. Codes are secrets: wrong ones are counted over all who try, and when
 * there were too many in a minute nobody gets an answer for a while, right or wrong.
 */
final class Door {
  private static final int WRONG_CODES_A_MINUTE = 100;
  private final Workshop workshop;
  private final Budget wrong = new Budget(WRONG_CODES_A_MINUTE, 60_000, System.nanoTime());

  Door(Workshop workshop) {
    this.workshop = workshop;
  }

  /** What the door says: a room, or why not. */
  record Answer(Optional<Room> room, String sentence) {}

  Answer open(String code) {
    if (wrong.isEmpty(System.nanoTime())) {
      return new Answer(
          Optional.empty(), "Too many wrong codes were tried just now; wait a minute.");
    }
    Optional<Room> room = workshop.room(code);
    if (room.isEmpty()) {
      wrong.take(System.nanoTime());
      return new Answer(
          Optional.empty(), "There is no room with this code; look at the host's screen again.");
    }
    return new Answer(room, "");
  }
}
