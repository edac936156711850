package io.unplannedwork.desktop.cli;

import java.nio.file.Path;
import java.util.List;

/** Which of a journal's games is meant. */
final class JournalRoom {
  private JournalRoom() {}

  /** The code of the only room, or of the one that was named; {@code named} may be null. */
  static String chosen(Path file, List<String> rooms, String named) {
    if (rooms.isEmpty()) {
      throw CommandFailure.errors(file + " holds no game.");
    }
    if (named == null && rooms.size() == 1) {
      return rooms.get(0);
    }
    if (named == null || !rooms.contains(named)) {
      throw CommandFailure.usage(
          file + " holds the rooms " + String.join(", ", rooms) + "; name one with --room.");
    }
    return named;
  }
}
