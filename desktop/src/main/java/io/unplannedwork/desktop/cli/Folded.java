package io.unplannedwork.desktop.cli;

/** Long lines, folded between words for whoever reads them on a terminal. */
final class Folded {
  private static final int USUAL = 80;
  private static final int NARROWEST = 40;

  private Folded() {}

  /**
   * The text as this terminal shows it best: folded to its width where somebody watches, as it is
   * where a program reads it.
   */
  static String in(Terminal terminal, String text) {
    if (terminal.interactive() == Terminal.Watching.NOBODY) {
      return text;
    }
    String columns = terminal.environment().getOrDefault("COLUMNS", "");
    int width = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL;
    return to(Math.max(NARROWEST, width), text);
  }

  /** Lines of at most so many characters, but for longer words; what goes on is indented by two. */
  static String to(int width, String text) {
    StringBuilder folded = new StringBuilder();
    text.lines().forEach(line -> line(width, line, folded));
    return folded.toString();
  }

  private static void line(int width, String line, StringBuilder folded) {
    int indent = line.length() - line.stripLeading().length();
    String rest = line;
    while (rest.length() > width) {
      int cut = rest.lastIndexOf(' ', width);
      if (cut <= indent + 2) {
        cut = rest.indexOf(' ', width);
      }
      if (cut < 0) {
        break;
      }
      folded.append(rest, 0, cut).append('\n');
      rest = " ".repeat(indent + 2) + rest.substring(cut + 1);
    }
    folded.append(rest).append('\n');
  }
}
