package io.unplannedwork.desktop.bench;

import io.unplannedwork.desktop.server.Encoding;
import java.util.concurrent.TimeUnit;

/** What a host that is measured says at the front of an update: when it was due. */
final class DueText {
  private static final int BEGIN = Encoding.DUE.length();

  private DueText() {}

  static boolean isUpdate(String text) {
    return text.startsWith(Encoding.DUE);
  }

  /** On the clock of {@link System#nanoTime}, which all processes of a machine share on Linux. */
  static long nanos(String update) {
    return TimeUnit.MILLISECONDS.toNanos(Long.parseLong(update, BEGIN, end(update), 10));
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
