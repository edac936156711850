package io.unplannedwork.desktop.bench;

/**
 * The clock in an update, read without reading the rest: so much is said every second that the
 * listener must not be what is measured.
 *
 * @param perSecond simulated milliminutes a second; 0 at rest
 * @param phase and {@code hold} as the view names them
 */
record ClockText(long perSecond, String phase, int round, String hold) {
  private static final String KEY = "\"key\":\"clock\"";

  /** The clock in an update's text, or null when it has none. */
  static ClockText in(String update) {
    int at = update.indexOf(KEY);
    if (at < 0) {
      return null;
    }
    return new ClockText(
        number(update, "\"perSecond\":", at),
        word(update, "\"phase\":\"", at),
        (int) number(update, "\"round\":", at),
        word(update, "\"hold\":\"", at));
  }

  private static long number(String text, String name, int from) {
    int at = text.indexOf(name, from) + name.length();
    int end = at;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return Long.parseLong(text, at, end, 10);
  }

  private static String word(String text, String name, int from) {
    int at = text.indexOf(name, from) + name.length();
    return text.substring(at, text.indexOf('"', at));
  }

  boolean runs() {
    return phase.equals("RUN") && perSecond > 0;
  }

  /** Whether people are waited for. */
  boolean waits() {
    return phase.equals("RUN") ? !hold.equals("NONE") : !phase.equals("ENDED");
  }
}
