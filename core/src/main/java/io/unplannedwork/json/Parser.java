package io.unplannedwork.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a JSON text into nodes that know their place. It goes on after the slips people make (a
 * missing comma, a key without quotes), so that one reading reports many of them.
 */
final class Parser {
  /** Whether comments and trailing commas are welcome. */
  enum Style {
    STRICT,
    WITH_COMMENTS
  }

  /** What came of a text: {@code root} is null where it could not be read at all. */
  record Parsed(Node root, List<Fault> faults) {}

  private static final int MOST_FAULTS = 100;
  private static final int MOST_DIGITS = 40;

  private final String text;
  private final Limits limits;
  private final Style style;
  private final List<Fault> faults = new ArrayList<>();
  private int at;
  private int values;

  private Parser(String text, Limits limits, Style style) {
    this.text = text;
    this.limits = limits;
    this.style = style;
  }

  static Parsed parse(String text, Limits limits, Style style) {
    return new Parser(text, limits, style).whole();
  }

  private Parsed whole() {
    Node root = null;
    try {
      if (text.length() > limits.characters()) {
        throw hopeless(
            0,
            "the text has " + text.length() + " characters",
            "at most " + limits.characters() + " are read");
      }
      root = value(0);
      skip();
      if (at < text.length()) {
        throw hopeless(at, "something follows after the end", "remove it");
      }
    } catch (Hopeless stopped) {
      // The fault that stopped the reading is in the list already.
    }
    return new Parsed(root, List.copyOf(faults));
  }

  private Node value(int depth) {
    skip();
    if (at >= text.length()) {
      throw hopeless(at, "the text ends where a value should stand", "write the rest of it");
    }
    if (++values > limits.values()) {
      throw hopeless(
          at, "there are more than " + limits.values() + " values", "make the text smaller");
    }
    if (depth > limits.depth()) {
      throw hopeless(
          at,
          "objects and lists stand within each other more than " + limits.depth() + " deep",
          "make it flatter");
    }
    int start = at;
    char c = text.charAt(at);
    if (c == '{') {
      return object(depth);
    }
    if (c == '[') {
      return list(depth);
    }
    if (c == '"') {
      return new Node.Text(start, quoted("\""));
    }
    if (!wrongEnds(c).isEmpty()) {
      fault(start, "a text stands in the wrong quotes", "use double quotes: \"");
      return new Node.Text(start, quoted(wrongEnds(c)));
    }
    if (c == '-' || c == '+' || c == '.' || isDigit(c)) {
      return number();
    }
    if (Character.isLetter(c)) {
      return word();
    }
    throw hopeless(
        start, "“" + printable(c) + "” stands where a value should", "write a value here");
  }

  private Node object(int depth) {
    int start = at++;
    List<Node.Member> members = new ArrayList<>();
    boolean comma = true;
    while (true) {
      skip();
      if (at >= text.length()) {
        throw hopeless(at, "the object begun at " + place(start) + " is not closed", "add a }");
      }
      char c = text.charAt(at);
      if (c == '}') {
        afterLast(comma && !members.isEmpty());
        at++;
        return new Node.Obj(start, members);
      }
      if (c == ',') {
        fault(at++, "a comma stands where a key should", "remove it");
        continue;
      }
      if (!comma) {
        fault(at, "a comma is missing before this", "add a comma after the value before it");
      }
      int keyOffset = at;
      String key = key(start);
      skip();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
      } else {
        fault(at, "a colon is missing after the key \"" + key + "\"", "write \"" + key + "\": …");
        if (at < text.length() && text.charAt(at) == '=') {
          at++;
        }
      }
      members.add(new Node.Member(key, keyOffset, value(depth + 1)));
      comma = comma();
    }
  }

  private String key(int start) {
    char c = text.charAt(at);
    if (c == '"') {
      return quoted("\"");
    }
    int from = at;
    if (!wrongEnds(c).isEmpty()) {
      String key = quoted(wrongEnds(c));
      fault(from, "a key stands in the wrong quotes", "write \"" + key + "\"");
      return key;
    }
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    if (at == from) {
      throw hopeless(
          at,
          "“"
              + printable(c)
              + "” stands where a key should, in the object begun at "
              + place(start),
          "write a key in quotes, or close the object with }");
    }
    String key = shortened(from);
    fault(from, "the key " + key + " has no quotes", "write \"" + key + "\"");
    return key;
  }

  private Node list(int depth) {
    int start = at++;
    List<Node> elements = new ArrayList<>();
    boolean comma = true;
    while (true) {
      skip();
      if (at >= text.length()) {
        throw hopeless(at, "the list begun at " + place(start) + " is not closed", "add a ]");
      }
      char c = text.charAt(at);
      if (c == ']') {
        afterLast(comma && !elements.isEmpty());
        at++;
        return new Node.Arr(start, elements);
      }
      if (c == '}') {
        throw hopeless(at, "the list begun at " + place(start) + " is not closed", "add a ]");
      }
      if (c == ',') {
        fault(at++, "a comma stands where a value should", "remove it");
        continue;
      }
      if (!comma) {
        fault(at, "a comma is missing before this", "add a comma after the value before it");
      }
      elements.add(value(depth + 1));
      comma = comma();
    }
  }

  private boolean comma() {
    skip();
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      return true;
    }
    return false;
  }

  private void afterLast(boolean comma) {
    if (comma && style == Style.STRICT) {
      fault(at, "a comma follows the last value", "remove it");
    }
  }

  private Node word() {
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    String word = shortened(start);
    switch (word) {
      case "true":
        return new Node.Flag(start, true);
      case "false":
        return new Node.Flag(start, false);
      case "null":
        return new Node.Nothing(start);
      default:
        fault(start, word + " has no quotes", "write \"" + word + "\", or true, false or null");
        return new Node.Broken(start);
    }
  }

  private Node number() {
    int start = at;
    while (at < text.length() && isNumber(text.charAt(at))) {
      at++;
    }
    if (at - start > MOST_DIGITS) {
      fault(start, "the number has " + (at - start) + " characters", "write a smaller number");
      return new Node.Broken(start);
    }
    String digits = text.substring(start, at);
    if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
      fault(
          start,
          digits + " is not a number of JSON",
          "write digits only, no + before, no 0 before other digits: 480, -3");
      return new Node.Broken(start);
    }
    return new Node.Num(start, digits);
  }

  /** What ends a text that begins with a quote of another language or of a word processor. */
  private static String wrongEnds(char begun) {
    return switch (begun) {
      case '\'', '‘', '’', '‚' -> "'‘’";
      case '“', '”', '„', '«', '»' -> "\"“”«»";
      default -> "";
    };
  }

  private String quoted(String ends) {
    int start = at++;
    StringBuilder read = new StringBuilder();
    while (true) {
      if (at >= text.length()) {
        throw hopeless(start, "the text begun here is not closed", "add a quote at its end");
      }
      char c = text.charAt(at);
      if (ends.indexOf(c) >= 0) {
        at++;
        break;
      }
      if (c == '\n' || c == '\r') {
        throw hopeless(
            start, "the text begun here is not closed on its line", "add a quote at its end");
      }
      if (c < ' ') {
        fault(at, "a control character stands in a text", "write \\t for a tab, \\n for a line");
        at++;
      } else if (c == '\\') {
        escape(read);
      } else {
        read.append(c);
        at++;
      }
      if (read.length() > limits.text()) {
        throw hopeless(
            start,
            "the text begun here has more than " + limits.text() + " characters",
            "make it shorter");
      }
    }
    int half = halfCharacter(read);
    if (half >= 0) {
      fault(start, "the text holds half a character (a lone surrogate)", "write it whole");
      return read.toString().replaceAll("\\p{Cs}", "?");
    }
    return read.toString();
  }

  private void escape(StringBuilder read) {
    int start = at++;
    char c = at < text.length() ? text.charAt(at++) : ' ';
    int known = "\"\\/bfnrt".indexOf(c);
    if (known >= 0) {
      read.append("\"\\/\b\f\n\r\t".charAt(known));
      return;
    }
    if (c == 'u' && at + 4 <= text.length()) {
      String hex = text.substring(at, at + 4);
      if (hex.matches("[0-9a-fA-F]{4}")) {
        read.append((char) Integer.parseInt(hex, 16));
        at += 4;
        return;
      }
    }
    fault(
        start,
        "\\" + printable(c) + " means nothing in a text",
        "write \\\\ for a backslash, \\\" for a quote, \\n for a new line");
  }

  private static int halfCharacter(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Skips blanks and, where welcome, comments; elsewhere a comment is a fault. */
  private void skip() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        at++;
      } else if (c == '/' || c == '#') {
        comment(c);
      } else {
        return;
      }
    }
  }

  private void comment(char first) {
    int start = at;
    char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    if (first == '/' && second != '/' && second != '*') {
      throw hopeless(start, "a single / stands here", "a comment begins with // or /*");
    }
    if (first == '#') {
      fault(start, "a comment begins with #", "begin it with //");
    } else if (style == Style.STRICT) {
      fault(start, "a comment stands here", "comments are for scenario files only");
    }
    if (first == '/' && second == '*') {
      int end = text.indexOf("*/", start + 2);
      if (end < 0) {
        throw hopeless(start, "the comment begun here is not closed", "add */ at its end");
      }
      at = end + 2;
    } else {
      int end = text.indexOf('\n', start);
      at = end < 0 ? text.length() : end;
    }
  }

  private String place(int offset) {
    return Place.of(text, offset).inWords();
  }

  private String shortened(int from) {
    return text.substring(from, Math.min(at, from + 40));
  }

  private void fault(int offset, String wrong, String right) {
    faults.add(new Fault(offset, wrong, right));
    if (faults.size() >= MOST_FAULTS) {
      throw new Hopeless();
    }
  }

  private Hopeless hopeless(int offset, String wrong, String right) {
    faults.add(new Fault(offset, wrong, right));
    return new Hopeless();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumber(char c) {
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == '_' || Character.isLetter(c);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
  }

  static String printable(char c) {
    return c < ' ' || Character.isSurrogate(c) || Character.isISOControl(c)
        ? String.format(java.util.Locale.ROOT, "U+%04X", (int) c)
        : String.valueOf(c);
  }

  /** Ends a reading that cannot go on; never leaves this class. */
  private static final class Hopeless extends RuntimeException {
    private static final long serialVersionUID = 1;

    Hopeless() {
      super(null, null, false, false);
    }
  }
}
