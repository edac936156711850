package io.unplannedwork.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds, on each line, the quote that was forgotten or that stands inside a text: the one mark with
 * which the line can be read. Without it everything after that quote would be read inside out.
 */
final class Quotes {
  /** Longer lines are not mended: trying takes time that grows with the square of their length. */
  private static final int LONGEST = 2_000;

  static final int NOWHERE = Integer.MAX_VALUE;

  private static final int MOST = 40;
  private static final int MOST_JOINED = 8;
  private static final int MOST_QUOTES = 24;

  /** A slip weighs so much more than a bracket that is still open at the end of its line. */
  private static final int SLIP = 100;

  /**
   * What to read otherwise.
   *
   * @param marks with which the lines can be read
   * @param faults one for each line
   * @param doubtful from where on lines were found that no single mark mends, else the text's
   *     length
   */
  record Mended(Tokens.Marks marks, List<Fault> faults, int doubtful) {}

  private final String text;
  private final Tokens.Marks marks = new Tokens.Marks();
  private final List<Fault> faults = new ArrayList<>();
  private int doubtful;

  private Quotes(String text) {
    this.text = text;
    doubtful = NOWHERE;
  }

  static Mended mend(String text) {
    Quotes quotes = new Quotes(text);
    quotes.lines();
    return new Mended(quotes.marks, quotes.faults, quotes.doubtful);
  }

  private void lines() {
    int from = 0;
    while (from < text.length() && faults.size() < MOST) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      Line line = read(from, to, new Tokens.Marks());
      if (line.inComment) {
        int close = text.indexOf("*/", Math.max(from, text.indexOf("/*", from)) + 2);
        from = close < 0 ? text.length() : close + 2;
        continue;
      }
      int joined = line.open >= 0 ? joined(from, to) : 0;
      if (joined > 0) {
        to = joined;
      } else if ((line.open >= 0 || line.jammed >= 0) && to - from <= LONGEST) {
        line(from, to, line);
      }
      from = to + 1;
    }
  }

  /**
   * The end of the line on which a text goes on that was broken over lines; 0 where it is not so.
   */
  private int joined(int from, int firstEnd) {
    Set<Integer> inside = new HashSet<>();
    int to = firstEnd;
    for (int lines = 0; lines < MOST_JOINED && to < text.length(); lines++) {
      inside.add(to);
      if (text.charAt(to - 1) == '\r') {
        inside.add(to - 1);
      }
      int next = to + 1;
      int end = text.indexOf('\n', next);
      to = end < 0 ? text.length() : end;
      if (to - from > LONGEST) {
        return 0;
      }
      Tokens.Marks with = new Tokens.Marks(Set.of(), Set.of(), inside);
      if (read(next, to, new Tokens.Marks()).open >= 0 && read(from, to, with).cost < SLIP) {
        marks.add(with);
        faults.add(
            new Fault(firstEnd, "the line ends within a text", "write \\n for a new line in it"));
        return to;
      }
    }
    return 0;
  }

  private void line(int from, int to, Line line) {
    Fix best = null;
    for (Fix fix : line.open >= 0 ? single(from, to) : pairs(from, to)) {
      Line mended = read(from, to, fix.marks);
      fix.cost = mended.cost;
      fix.closing = mended.closing;
      if (best == null || fix.cost < best.cost) {
        best = fix;
      }
    }
    if (best != null && best.cost < SLIP) {
      marks.add(best.marks);
      faults.add(best.fault());
    } else if (line.open >= 0) {
      marks.closes().add(trimmed(from, to));
      faults.add(
          new Fault(
              line.open,
              "the text begun here is not closed on its line",
              "add a quote at its end"));
      doubtful = Math.min(doubtful, from);
    }
  }

  /** Every place of the line at which a quote may be missing, and every quote that may be text. */
  private List<Fix> single(int from, int to) {
    List<Fix> fixes = new ArrayList<>();
    int last = trimmed(from, to);
    for (int i = from + 1; i <= last; i++) {
      if (i == last || "},]:".indexOf(text.charAt(i)) >= 0) {
        fixes.add(new Fix(Set.of(), Set.of(i), Set.of()));
      }
    }
    for (int i = from; i < last; i++) {
      boolean begins = text.charAt(i) > ' ' && "\"{}[],:".indexOf(text.charAt(i)) < 0;
      if (begins && (before(i) < from || "{[,:".indexOf(text.charAt(before(i))) >= 0)) {
        fixes.add(new Fix(Set.of(i), Set.of(), Set.of()));
      }
    }
    for (int i = from; i < last; i++) {
      if (text.charAt(i) == '"') {
        fixes.add(new Fix(Set.of(), Set.of(), Set.of(i)));
      }
    }
    return fixes;
  }

  /** Every two quotes of the line, which may stand around a word inside a text. */
  private List<Fix> pairs(int from, int to) {
    List<Integer> quotes = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '"') {
        quotes.add(i);
      }
    }
    List<Fix> fixes = new ArrayList<>();
    for (int i = 0; i < quotes.size() && quotes.size() <= MOST_QUOTES; i++) {
      for (int j = i + 1; j < quotes.size(); j++) {
        fixes.add(new Fix(Set.of(), Set.of(), Set.of(quotes.get(i), quotes.get(j))));
      }
    }
    return fixes;
  }

  private int before(int i) {
    int at = i - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at--;
    }
    return at;
  }

  private int trimmed(int from, int to) {
    int last = to;
    while (last > from && text.charAt(last - 1) <= ' ') {
      last--;
    }
    return last;
  }

  private Line read(int from, int to, Tokens.Marks with) {
    Line line = new Line();
    Tokens tokens = new Tokens(text, with, from, to);
    for (char kind = tokens.next(); kind != Tokens.END; kind = tokens.next()) {
      line.take(kind, tokens, with);
    }
    line.end(tokens);
    return line;
  }

  /** A mark that may mend a line, and what it costs: what is wrong with the line all the same. */
  private final class Fix {
    private final Tokens.Marks marks;
    private int cost;
    private int closing;

    Fix(Set<Integer> opens, Set<Integer> closes, Set<Integer> inside) {
      marks = new Tokens.Marks(opens, closes, inside);
    }

    Fault fault() {
      if (!marks.inside().isEmpty()) {
        int first = marks.inside().stream().min(Integer::compare).orElseThrow();
        return new Fault(first, "a quote stands inside a text", "write \\\" for it");
      }
      if (!marks.opens().isEmpty()) {
        int opens = marks.opens().iterator().next();
        return new Fault(opens, "a quote is missing before this", "begin it with \"");
      }
      int closes = marks.closes().iterator().next();
      int word = closes;
      while (word > closing + 1 && closes - word < 40 && text.charAt(word - 1) > ' ') {
        word--;
      }
      return new Fault(
          closing,
          "the text begun here is not closed",
          word == closes
              ? "add a quote at its end"
              : "add a quote after “" + text.substring(word, closes) + "”");
    }
  }

  /** A line as it is read piece by piece; what cannot stand where it stands costs. */
  private static final class Line {
    private final Deque<Character> within = new ArrayDeque<>();
    private char around = '?';
    private char last = Tokens.END;
    private boolean key;
    private boolean quoting;
    private int closing;
    private int open = -1;
    private int jammed = -1;
    private boolean inComment;
    private int cost;

    void take(char kind, Tokens tokens, Tokens.Marks with) {
      boolean lastIsValue = isValue(last) || last == '}' || last == ']';
      boolean due = last == Tokens.END || last == ',' || last == '{' || last == '[';
      switch (kind) {
        case Tokens.TEXT, Tokens.WORD -> {
          if (!tokens.closed() && open < 0) {
            open = tokens.offset();
          }
          if (kind == Tokens.WORD && last == Tokens.TEXT && jammed < 0) {
            jammed = tokens.offset();
          }
          if (with.closes().contains(tokens.at())) {
            closing = tokens.offset();
          }
          slip(lastIsValue || kind == Tokens.WORD && due && top() == '{');
          key = due && top() != '[' && !(kind == Tokens.WORD && top() == '?');
          quoting = with.inside().stream().anyMatch(i -> i > tokens.offset() && i < tokens.at());
        }
        case ':' -> {
          slip(!key || !isValue(last) || quoting);
          key = false;
          if (within.isEmpty() && around == '?') {
            around = '{';
          }
        }
        case ',' -> {
          slip(!lastIsValue && last != Tokens.END || lacksColon());
          key = false;
        }
        case '{', '[' -> {
          slip(lastIsValue || due && top() == '{' || lacksColon());
          within.push(kind);
          key = false;
        }
        default -> {
          char opening = kind == '}' ? '{' : '[';
          slip(last == ':' || lacksColon() || top() != '?' && top() != opening);
          if (within.isEmpty()) {
            around = '?';
          } else {
            within.pop();
          }
          key = false;
        }
      }
      last = kind;
    }

    /** A text in the place of a key must be one, where it is known that keys stand here. */
    private boolean lacksColon() {
      boolean lacks = key && isValue(last) && top() == '{';
      if (key && top() == '?' && within.isEmpty()) {
        around = '[';
      }
      return lacks;
    }

    void end(Tokens tokens) {
      inComment = tokens.inComment();
      slip(open >= 0);
      slip(lacksColon());
      if (!within.isEmpty() && last != '{' && last != '[') {
        cost += within.size();
      }
    }

    private void slip(boolean wrong) {
      cost += wrong ? SLIP : 0;
    }

    private char top() {
      return within.isEmpty() ? around : within.peek();
    }

    private static boolean isValue(char kind) {
      return kind == Tokens.TEXT || kind == Tokens.WORD;
    }
  }
}
