package io.unplannedwork.json;

import java.util.HashSet;
import java.util.Set;

/**
 * The pieces of a stretch of an author's text, as far as quotes, brackets, commas and colons go:
 * one of <code>{ } [ ] , :</code>, a text in quotes, a word without, or the end. Blanks and
 * comments are passed over.
 */
final class Tokens {
  static final char TEXT = '"';
  static final char WORD = 'w';
  static final char END = '$';

  /** Where a reader takes a quote to stand that does not, or one that stands for part of a text. */
  record Marks(Set<Integer> opens, Set<Integer> closes, Set<Integer> inside) {
    Marks() {
      this(new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    void add(Marks other) {
      opens.addAll(other.opens);
      closes.addAll(other.closes);
      inside.addAll(other.inside);
    }
  }

  private final String text;
  private final Marks marks;
  private final int to;
  private int at;
  private int offset;
  private char last = ',';
  private boolean closed = true;
  private boolean inComment;

  Tokens(String text, Marks marks, int from, int to) {
    this.text = text;
    this.marks = marks;
    this.at = from;
    this.to = to;
  }

  /** Where the last piece begins. */
  int offset() {
    return offset;
  }

  /** Where the next piece begins at the earliest. */
  int at() {
    return at;
  }

  /** Whether the last piece, a text, ends on its line. */
  boolean closed() {
    return closed;
  }

  /** Whether a comment over several lines goes on beyond the stretch. */
  boolean inComment() {
    return inComment;
  }

  char next() {
    boolean afterValue = last == TEXT || last == WORD || last == '}' || last == ']';
    last = read(!afterValue);
    return last;
  }

  private char read(boolean valueDue) {
    skip();
    offset = at;
    closed = true;
    if (marks.opens().contains(at)) {
      return quoted(at, "\"");
    }
    if (at >= to) {
      return END;
    }
    char c = text.charAt(at);
    if (c == '"' && !marks.inside().contains(at)) {
      return quoted(at + 1, "\"");
    }
    if (valueDue && !Parser.wrongEnds(c).isEmpty()) {
      return quoted(at + 1, Parser.wrongEnds(c));
    }
    if ("{}[],:".indexOf(c) >= 0) {
      at++;
      return c;
    }
    do {
      at++;
    } while (at < to && isOfWord(at));
    return WORD;
  }

  private boolean isOfWord(int i) {
    char c = text.charAt(i);
    return c > ' ' && "{}[],:\"".indexOf(c) < 0 && !marks.opens().contains(i);
  }

  private char quoted(int from, String ends) {
    for (int i = from; i < to && !endsLine(i); i++) {
      if (marks.closes().contains(i)) {
        at = i;
        return TEXT;
      }
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (ends.indexOf(c) >= 0 && !marks.inside().contains(i)) {
        at = i + 1;
        return TEXT;
      }
      at = Math.min(i + 1, to);
    }
    at = Math.max(at, from);
    closed = marks.closes().contains(at);
    return TEXT;
  }

  private boolean endsLine(int i) {
    char c = text.charAt(i);
    return (c == '\n' || c == '\r') && !marks.inside().contains(i);
  }

  private void skip() {
    while (at < to) {
      char c = text.charAt(at);
      if (c == '#' || text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? to : Math.min(end, to);
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        inComment = end < 0 || end + 2 > to;
        at = inComment ? to : end + 2;
      } else if (c <= ' ' || Parser.isForeignBlank(c)) {
        at++;
      } else {
        return;
      }
    }
  }
}
