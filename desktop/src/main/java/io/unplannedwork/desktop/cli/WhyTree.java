package io.unplannedwork.desktop.cli;

import io.unplannedwork.view.Why;
import java.util.List;
import java.util.function.Consumer;

/** An answer to "why?" as a tree of lines, as a player would open it. */
final class WhyTree {
  private static final int PERCENT = 10;

  private WhyTree() {}

  static void print(Why why, Consumer<String> out) {
    out.accept(why.title());
    out.accept(why.sentence());
    lines(why.lines(), "", out);
    if (!why.ask().isEmpty()) {
      out.accept(why.ask());
    }
  }

  private static void lines(List<Why.Line> lines, String indent, Consumer<String> out) {
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      Why.Line line = lines.get(i);
      out.accept(indent + (last ? "└─ " : "├─ ") + text(line));
      lines(line.lines(), indent + (last ? "   " : "│  "), out);
    }
  }

  private static String text(Why.Line line) {
    String share =
        line.permille() < 0
            ? ""
            : " (" + line.permille() / PERCENT + "." + line.permille() % PERCENT + " %)";
    return line.text() + (line.value().isEmpty() ? "" : ": " + line.value()) + share;
  }
}
