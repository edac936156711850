package io.unplannedwork.room;

/**
 * A room failed at carrying something out: its game is in doubt and must be read from its journal.
 */
public final class RoomFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** {@code id} is what people were told, to find the failure in the log. */
  RoomFault(String id, RuntimeException cause) {
    super("fault " + id, cause);
  }
}
