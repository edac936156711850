package io.unplannedwork.desktop.bench;

import io.unplannedwork.desktop.server.Encoding;
import java.util.concurrent.TimeUnit;

/**
 * What a host that is measured says at the front of an update, in milliseconds of the clock of
 * {@link System#nanoTime}, which all processes of a machine share on Linux.
 *
 * @param due when what it shows was to be shown
 * @param begun when its room came to it
 * @param told when the room gave it away: made, and what it rests on stored
 * @param written when it was a text
 */
record DueText(long due, long begun, long told, long written) {
  private static final int BEGIN = Encoding.DUE.length();

  static boolean isUpdate(String text) {
    return text.startsWith(Encoding.DUE);
  }

  static DueText in(String update) {
    int begun = update.indexOf(' ', BEGIN) + 1;
    int told = update.indexOf(' ', begun) + 1;
    int written = update.indexOf(' ', told) + 1;
    return new DueText(
        Long.parseLong(update, BEGIN, begun - 1, 10),
        Long.parseLong(update, begun, told - 1, 10),
        Long.parseLong(update, told, written - 1, 10),
        Long.parseLong(update, written, end(update) - 1, 10));
  }

  /** How late it is at this moment of that clock. */
  long late(long nanos) {
    return nanos - TimeUnit.MILLISECONDS.toNanos(due);
  }

  /** So much of it stands there for us alone, in characters. */
  static int length(String update) {
    return update.length() - without(update).length();
  }

  /** The update as players get it. */
  static String without(String update) {
    return update.substring(0, update.indexOf(',')) + update.substring(end(update));
  }

  private static int end(String update) {
    return update.indexOf(',', BEGIN);
  }
}
