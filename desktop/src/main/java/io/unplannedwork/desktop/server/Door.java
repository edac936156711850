package io.unplannedwork.desktop.server;

import io.unplannedwork.room.Admission;
import io.unplannedwork.room.Room;
import io.unplannedwork.room.Workshop;
import java.util.Optional;

/**
 * Finds the room to a code. Codes are secrets: wrong ones are counted over all who try, and after a
 * hundred within a minute the door is shut: who comes without a token hears the same answer to any
 * code, right or wrong. Who has a token of 128 bits is no guesser, and gets in.
 */
final class Door {
  private static final int WRONG_CODES_A_MINUTE = 100;
  private final Workshop workshop;
  private final Tries wrong = new Tries(WRONG_CODES_A_MINUTE, 60_000);

  Door(Workshop workshop) {
    this.workshop = workshop;
  }

  /**
   * What the door says: a room and whom it may let in, or why not.
   *
   * @param sentence empty where there is a room
   */
  record Answer(Optional<Room> room, Admission.Door door, String sentence) {}

  Answer open(String code, String token) {
    return open(code, token, System.nanoTime());
  }

  /** {@code now} is the time of a clock that only goes forward, in nanoseconds. */
  Answer open(String code, String token, long now) {
    Optional<Room> room = workshop.room(code);
    if (wrong.spent(now)) {
      return token.isEmpty() || room.isEmpty()
          ? new Answer(Optional.empty(), Admission.Door.TOKENS_ONLY, Admission.SHUT)
          : new Answer(room, Admission.Door.TOKENS_ONLY, "");
    }
    if (room.isEmpty()) {
      wrong.add(now);
      return new Answer(
          Optional.empty(),
          Admission.Door.OPEN,
          "There is no room with this code; look at the host's screen again.");
    }
    return new Answer(room, Admission.Door.OPEN, "");
  }
}
