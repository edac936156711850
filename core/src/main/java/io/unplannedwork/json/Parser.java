package io.unplannedwork.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a JSON text into nodes that know their place. It goes on after the slips people make (a
 * missing comma, a quote forgotten, a bracket too much), so that one reading reports many of them,
 * and each of them once.
 */
final class Parser {
  /** Whether comments and trailing commas are welcome. */
  enum Style {
    STRICT,
    WITH_COMMENTS
  }

  /**
   * What came of a text: {@code root} is null where it could not be read at all; what stands in a
   * doubtful stretch may belong elsewhere.
   */
  record Parsed(Node root, List<Fault> faults, List<Brackets.Stretch> doubtful) {}

  private static final int MOST_FAULTS = 100;
  private static final int MOST_DIGITS = 40;
  private static final int MANY_QUOTES = 6;

  private final String text;
  private final Limits limits;
  private final Style style;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Fault> wrongQuotes = new ArrayList<>();
  private final Set<Integer> added = new HashSet<>();
  private Tokens.Marks marks = new Tokens.Marks();
  private Brackets.Mended brackets = Brackets.Mended.NONE;
  private int doubtful;
  private int at;
  private int values;
  private boolean commaImplied;
  private boolean foreignBlank;

  private Parser(String text, Limits limits, Style style) {
    this.text = text;
    this.limits = limits;
    this.style = style;
    doubtful = Quotes.NOWHERE;
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
      if (style == Style.WITH_COMMENTS) {
        Quotes.Mended mended = Quotes.mend(text);
        marks = mended.marks();
        doubtful = mended.doubtful();
        faults.addAll(mended.faults());
        if (doubtful == Quotes.NOWHERE) {
          brackets = Brackets.mend(text, marks);
          faults.addAll(brackets.faults());
        }
      }
      skip();
      if (at >= text.length()) {
        throw hopeless(at, "nothing stands here", "begin with a copy of another scenario");
      }
      root = value(0);
      skip();
      if (at < text.length()) {
        throw hopeless(at, "something follows after the end", "remove it");
      }
    } catch (Hopeless stopped) {
      // The fault that stopped the reading is in the list already.
    }
    wrongQuotes();
    return new Parsed(root, List.copyOf(faults), brackets.doubtful());
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
    char c = here();
    if (c == '{') {
      return object(depth);
    }
    if (c == '[') {
      return list(depth);
    }
    if (marks.opens().contains(at)) {
      return new Node.Text(start, quoted(at, "\""));
    }
    if (c == '"') {
      return new Node.Text(start, quoted("\""));
    }
    if (!wrongEnds(c).isEmpty()) {
      String quoted = quoted(wrongEnds(c));
      wrongQuotes(start, "a text stands in the wrong quotes", "use double quotes: \"");
      return new Node.Text(start, quoted);
    }
    if (c == '-' || c == '+' || c == '.' || isDigit(c)) {
      return number();
    }
    if (Character.isLetter(c)) {
      return word();
    }
    if (Character.getType(c) == Character.CURRENCY_SYMBOL && style == Style.WITH_COMMENTS) {
      fault(start, "“" + c + "” stands before a number", "write the number alone: 480");
      at++;
      return at < text.length() && isDigit(text.charAt(at)) ? number() : new Node.Broken(start);
    }
    throw hopeless(
        start, "“" + printable(c) + "” stands where a value should", "write a value here");
  }

  private Node object(int depth) {
    int start = at;
    take();
    List<Node.Member> members = new ArrayList<>();
    boolean comma = true;
    while (true) {
      skip();
      if (isAtEnd()) {
        throw hopeless(at, "the object begun at " + place(start) + " is not closed", "add a }");
      }
      char c = here();
      if (c == '}') {
        afterLast(comma && !members.isEmpty());
        take();
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
      Node value = value(depth + 1);
      members.add(new Node.Member(key, keyOffset, value));
      comma = comma();
      if (comma && value instanceof Node.Num number) {
        grouped(number);
      }
    }
  }

  /** 40,000 is read as 40 and a key that is none. */
  private void grouped(Node.Num number) {
    int from = at;
    while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    if (at > from) {
      int end = text.charAt(at - 1) == ',' ? at - 1 : at;
      fault(
          number.offset(),
          text.substring(number.offset(), Math.min(end, number.offset() + MOST_DIGITS))
              + " is not a number of JSON",
          "write digits only: " + number.digits() + text.substring(from, end).replace(",", ""));
    }
  }

  private String key(int start) {
    char c = text.charAt(at);
    if (marks.opens().contains(at)) {
      return quoted(at, "\"");
    }
    if (c == '"') {
      return quoted("\"");
    }
    int from = at;
    if (!wrongEnds(c).isEmpty()) {
      String key = quoted(wrongEnds(c));
      wrongQuotes(from, "a key stands in the wrong quotes", "write \"" + key + "\"");
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

  private void wrongQuotes(int offset, String wrong, String right) {
    if (style == Style.STRICT) {
      fault(offset, wrong, right);
    } else if (isNew(offset)) {
      wrongQuotes.add(new Fault(offset, wrong, right));
    }
  }

  /** A word processor changes all quotes of a text, and all of them are mended at once. */
  private void wrongQuotes() {
    if (wrongQuotes.size() < MANY_QUOTES) {
      faults.addAll(wrongQuotes);
    } else {
      faults.add(
          new Fault(
              wrongQuotes.get(0).offset(),
              wrongQuotes.size() + " texts and keys stand in the wrong quotes, the first one here",
              "replace “ and ” by \" everywhere, in an editor that leaves them so"));
    }
  }

  private Node list(int depth) {
    int start = at;
    take();
    List<Node> elements = new ArrayList<>();
    boolean comma = true;
    while (true) {
      skip();
      if (isAtEnd()) {
        throw hopeless(at, "the list begun at " + place(start) + " is not closed", "add a ]");
      }
      char c = here();
      if (c == ']') {
        afterLast(comma && !elements.isEmpty());
        take();
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

  /** The character that is read next: a bracket that is missing here, or what stands here. */
  private char here() {
    Character missing = added.contains(at) ? null : brackets.added().get(at);
    char written = at < text.length() ? text.charAt(at) : ' ';
    return missing != null ? missing : brackets.changed().getOrDefault(at, written);
  }

  private boolean isAtEnd() {
    return at >= text.length() && (added.contains(at) || !brackets.added().containsKey(at));
  }

  /** Goes on behind the bracket that is read next. */
  private void take() {
    char read = here();
    if (brackets.added().containsKey(at) && added.add(at)) {
      commaImplied = read == '}' || read == ']';
    } else {
      at++;
    }
  }

  private boolean comma() {
    boolean implied = commaImplied;
    commaImplied = false;
    skip();
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      return true;
    }
    if (at < text.length() && text.charAt(at) == ';' && style == Style.WITH_COMMENTS) {
      fault(at++, "a semicolon stands where a comma should", "write a comma");
      return true;
    }
    return implied;
  }

  private void afterLast(boolean comma) {
    if (comma && style == Style.STRICT) {
      fault(at, "a comma follows the last value", "remove it");
    }
  }

  private Node word() {
    int start = at;
    endOfWord();
    String word = shortened(start);
    switch (word) {
      case "true":
        return new Node.Flag(start, true);
      case "false":
        return new Node.Flag(start, false);
      case "null":
        return new Node.Nothing(start);
      default:
        break;
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (style == Style.WITH_COMMENTS && (small.equals("true") || small.equals("false"))) {
      fault(start, word + " stands where " + small + " should", "write it small: " + small);
      return new Node.Flag(start, small.equals("true"));
    }
    boolean one = true;
    for (int next = nextWord(); next > 0; next = nextWord()) {
      at = next;
      endOfWord();
      one = false;
    }
    String whole = shortened(start);
    fault(
        start,
        whole + (one ? " has no quotes" : " have no quotes"),
        "write \"" + whole + "\"" + (one ? ", or true, false or null" : ""));
    return new Node.Broken(start);
  }

  private void endOfWord() {
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
  }

  /** The end of the next word of a text without quotes, on this line; 0 where none follows. */
  private int nextWord() {
    int next = at;
    while (next < text.length() && " .!?'’()".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean more = style == Style.WITH_COMMENTS && next > at && next < text.length();
    return more && Character.isLetterOrDigit(text.charAt(next)) ? next : 0;
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
    char sign = at < text.length() ? text.charAt(at) : ' ';
    if (sign == '%' || Character.getType(sign) == Character.CURRENCY_SYMBOL) {
      at++;
      fault(
          start,
          digits + sign + " is not a number of JSON",
          sign == '%' ? "write digits only; a share is in thousandths" : "write digits only");
      return new Node.Broken(start);
    }
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
  static String wrongEnds(char begun) {
    return switch (begun) {
      case '\'', '‘', '’', '‚' -> "'‘’";
      case '“', '”', '„', '«', '»' -> "\"“”«»";
      default -> "";
    };
  }

  private String quoted(String ends) {
    return quoted(at + 1, ends);
  }

  /** A text whose first character stands at {@code from}. */
  private String quoted(int from, String ends) {
    int start = at;
    at = from;
    StringBuilder read = new StringBuilder();
    while (true) {
      if (marks.closes().contains(at)) {
        break;
      }
      if (at >= text.length()) {
        throw hopeless(start, "the text begun here is not closed", "add a quote at its end");
      }
      char c = text.charAt(at);
      if (ends.indexOf(c) >= 0 && !marks.inside().contains(at)) {
        at++;
        break;
      }
      if ((c == '\n' || c == '\r') && !marks.inside().contains(at)) {
        throw hopeless(
            start, "the text begun here is not closed on its line", "add a quote at its end");
      }
      if (c < ' ' && !marks.inside().contains(at)) {
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
      } else if (isForeignBlank(c) && style == Style.WITH_COMMENTS) {
        if (!foreignBlank) {
          fault(
              at,
              String.format(
                  Locale.ROOT, "a blank stands here that is none in JSON (U+%04X)", (int) c),
              "write plain blanks, here and wherever else it stands");
        }
        foreignBlank = true;
        at++;
      } else if (Character.valueOf(' ').equals(brackets.changed().get(at))) {
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
    if (isNew(offset)) {
      faults.add(new Fault(offset, wrong, right));
    }
    if (faults.size() >= MOST_FAULTS) {
      throw new Hopeless();
    }
  }

  private Hopeless hopeless(int offset, String wrong, String right) {
    if (isNew(offset)) {
      faults.add(new Fault(offset, wrong, right));
    }
    return new Hopeless();
  }

  /** What stands behind a line that no single quote mends may follow from that line. */
  private boolean isNew(int offset) {
    return offset < doubtful || faults.isEmpty();
  }

  /** Blanks of word processors and web pages, which look like any other. */
  static boolean isForeignBlank(char c) {
    return c != ' ' && Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
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
        ? String.format(Locale.ROOT, "U+%04X", (int) c)
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
