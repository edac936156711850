package io.unplannedwork.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the brackets that are missing, stand too much or are of the wrong kind. Where a text can be
 * read no further, every one bracket nearby is tried that could be added, left out or changed, and
 * that one is taken with which the rest reads on furthest.
 */
final class Brackets {
  private static final int MOST = 20;

  /** So many pieces back from where reading ends it is tried. */
  private static final int NEARBY = 16;

  /** So many pieces on from there it is seen how far the rest reads. */
  private static final int FAR = 50_000;

  private static final int MOST_OUTSIDE = 6;

  /**
   * How to read the text instead.
   *
   * @param added brackets that are read before the character at a place
   * @param changed brackets at a place that are read as others; a blank for one that is not read
   * @param doubtful stretches, from and to, in which things may stand in the wrong bracket
   */
  record Mended(
      Map<Integer, Character> added,
      Map<Integer, Character> changed,
      List<Fault> faults,
      List<Stretch> doubtful) {
    static final Mended NONE = new Mended(Map.of(), Map.of(), List.of(), List.of());
  }

  /** A stretch of the text, from its first character to the last. */
  record Stretch(int from, int to) {
    boolean holds(int offset) {
      return from <= offset && offset <= to;
    }
  }

  private enum Due {
    KEY,
    COLON,
    VALUE,
    COMMA,
    NOTHING
  }

  /** A bracket that is open, and the piece it is; those around it. */
  private record Open(char kind, int piece, Open outer) {}

  /** What is open before a piece, and what must come; {@code slips} of other kinds so far. */
  private record State(Open open, Due due, int slips) {}

  /**
   * One bracket read otherwise at a piece: added before it, or {@code instead}, a blank for none.
   */
  private record Edit(int piece, char added, char instead) {}

  private static final int MOST_PIECES = 400_000;

  /** A word that is a number; as a key it is the second half of one, such as 40,000. */
  private static final char DIGITS = '0';

  private final String text;
  private final boolean readable;
  private final List<Character> kinds = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final List<State> before = new ArrayList<>();
  private final Map<Integer, Edit> edits = new HashMap<>();
  private final Set<Integer> outside = new HashSet<>();
  private final Mended mended =
      new Mended(new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());

  private Brackets(String text, Tokens.Marks marks) {
    this.text = text;
    Tokens tokens = new Tokens(text, marks, 0, text.length());
    int at = 0;
    int line = 0;
    int lineStart = 0;
    char kind;
    char last = Tokens.END;
    do {
      kind = tokens.next();
      for (; at < tokens.offset(); at++) {
        if (text.charAt(at) == '\n') {
          line++;
          lineStart = at + 1;
        }
      }
      char read = kind == Tokens.WORD ? word(tokens.offset(), tokens.at()) : kind;
      if (read == Tokens.WORD && last == Tokens.WORD) {
        continue; // several words without quotes are one
      }
      last = read;
      kinds.add(read);
      offsets.add(tokens.offset());
      lines.add(line);
      columns.add(tokens.offset() - lineStart);
    } while (kind != Tokens.END);
    readable = !tokens.inComment() && kinds.size() < MOST_PIECES;
  }

  private char word(int from, int to) {
    char first = text.charAt(from);
    if (first >= '0' && first <= '9') {
      return DIGITS;
    }
    return first == '=' && to == from + 1 ? ':' : Tokens.WORD;
  }

  /** {@code marks}: quotes that are read otherwise. */
  static Mended mend(String text, Tokens.Marks marks) {
    Brackets brackets = new Brackets(text, marks);
    if (brackets.readable) {
      brackets.whole();
    }
    return brackets.mended;
  }

  private void whole() {
    State state = new State(null, Due.VALUE, 0);
    int piece = 0;
    while (piece < kinds.size()) {
      while (before.size() > piece) {
        before.remove(before.size() - 1);
      }
      before.add(state);
      if (outside.size() < MOST_OUTSIDE && isOutside(piece, state.open())) {
        outside.add(piece);
      }
      State next = step(state, piece, edits.get(piece));
      if (next != null) {
        state = next;
        piece++;
        continue;
      }
      Edit edit = edits.size() < MOST ? best(piece) : null;
      if (edit == null) {
        return;
      }
      state = before.get(edit.piece());
      say(edit, state, piece);
      edits.put(edit.piece(), edit);
      outside.clear();
      piece = edit.piece();
    }
  }

  /** The edit with which the rest reads furthest beyond a piece; null where none helps. */
  private Edit best(int failed) {
    Edit best = null;
    int furthest = failed;
    int fewest = Integer.MAX_VALUE;
    for (Edit edit : possible(failed)) {
      State state = before.get(edit.piece());
      int piece = edit.piece();
      int end = Math.min(kinds.size(), failed + FAR);
      while (piece < end) {
        State next = step(state, piece, piece == edit.piece() ? edit : edits.get(piece));
        if (next == null) {
          break;
        }
        state = next;
        piece++;
      }
      if (piece > furthest || piece == furthest && best != null && state.slips() < fewest) {
        best = edit;
        furthest = piece;
        fewest = state.slips();
      }
    }
    return best;
  }

  /**
   * What can be tried, the likelier first: where the indentation goes back, before the value that
   * is read, and then from the end on.
   */
  private List<Edit> possible(int failed) {
    List<Edit> possible = new ArrayList<>();
    List<Edit> unlikely = new ArrayList<>();
    for (int piece : outside.stream().sorted().toList()) {
      closed(piece, possible);
    }
    int value = value(failed);
    if (value > 0 && kinds.get(failed - 1) != ']') {
      opened(value, '[', possible);
    }
    for (int piece = failed; piece >= Math.max(0, failed - NEARBY); piece--) {
      char kind = kinds.get(piece);
      boolean closer = kind == '}' || kind == ']';
      if (closer && !edits.containsKey(piece)) {
        possible.add(new Edit(piece, ' ', kind == '}' ? ']' : '}'));
      }
      closed(piece, possible);
      if (closer && !edits.containsKey(piece) && mayFollow(piece + 1)) {
        possible.add(new Edit(piece, ' ', ' '));
      }
      if (isKey(piece)) {
        opened(piece, '{', followsBraceOnLine(piece) ? unlikely : possible);
      }
      opened(piece, '[', possible);
    }
    possible.addAll(unlikely);
    return possible;
  }

  private void opened(int piece, char bracket, List<Edit> possible) {
    char kind = kinds.get(piece);
    boolean value = kind != ',' && kind != ':' && kind != '}' && kind != ']' && kind != Tokens.END;
    boolean within = bracket == '{' || before.get(piece).open() != null;
    if (value && within && !edits.containsKey(piece)) {
      possible.add(new Edit(piece, bracket, kind));
    }
  }

  /** The piece with which the member's value begins that is being read; 0 where none is. */
  private int value(int failed) {
    int depth = 0;
    for (int piece = failed - 1; piece > 0 && depth >= 0 && failed - piece < FAR; piece--) {
      char kind = kinds.get(piece);
      if (kind == '}' || kind == ']') {
        depth++;
      } else if (kind == '{' || kind == '[') {
        depth--;
      } else if (kind == ':' && depth == 0) {
        return piece + 1;
      }
    }
    return 0;
  }

  private boolean isKey(int piece) {
    return kinds.get(piece) == Tokens.TEXT && kinds.get(piece + 1) == ':';
  }

  /** Whether a key goes on with an object that was closed on the same line. */
  private boolean followsBraceOnLine(int piece) {
    return piece > 1
        && kinds.get(piece - 1) == ','
        && kinds.get(piece - 2) == '}'
        && lines.get(piece - 2).equals(lines.get(piece));
  }

  /** Whether a piece can follow a value, but for a comma. */
  private boolean mayFollow(int piece) {
    char kind = kinds.get(piece);
    return kind == ',' || kind == '}' || kind == ']' || kind == Tokens.END || isKey(piece);
  }

  private void closed(int piece, List<Edit> possible) {
    Open open = before.get(piece).open();
    if (open != null && !edits.containsKey(piece)) {
      possible.add(new Edit(piece, open.kind() == '{' ? '}' : ']', kinds.get(piece)));
    }
  }

  private void say(Edit edit, State state, int failed) {
    int offset = offsets.get(edit.piece());
    char kind = kinds.get(edit.piece());
    char added = edit.added();
    int from = state.open() == null ? 0 : offsets.get(state.open().piece());
    String begun =
        state.open() == null
            ? ""
            : "the "
                + (state.open().kind() == '{' ? "object" : "list")
                + " begun at "
                + Place.of(text, from).inWords();
    Fault fault;
    if (added == '}' || added == ']') {
      fault =
          new Fault(
              offset,
              begun + " is not closed" + (kind == Tokens.END ? "" : " before this"),
              "add a " + added);
    } else if (added != ' ') {
      fault = new Fault(offset, "a " + added + " is missing before this", "add it");
    } else if (edit.instead() != ' ') {
      fault = new Fault(offset, begun + " is closed by " + kind, "write " + edit.instead());
    } else {
      fault = new Fault(offset, "this " + kind + " is one too many", "remove it");
    }
    mended.faults().add(fault);
    boolean closes = added == '}' || added == ']';
    boolean near = edit.piece() >= failed - NEARBY;
    mended.doubtful().add(new Stretch(closes ? from : offset, near ? offsets.get(failed) : offset));
    if (added != ' ') {
      mended.added().put(offset, added);
    } else {
      mended.changed().put(offset, edit.instead());
    }
  }

  /** The state behind a piece, read as the edit says; null where it cannot stand there. */
  private State step(State state, int piece, Edit edit) {
    if (edit == null) {
      return take(state, kinds.get(piece), piece);
    }
    State next = state;
    if (edit.added() != ' ') {
      next = take(state, edit.added(), piece);
      boolean closes = edit.added() == '}' || edit.added() == ']';
      if (closes && next != null && next.open() != null && kinds.get(piece) != ',') {
        // The comma that the closed thing lacks is passed over with it.
        next =
            new State(
                next.open(),
                next.due() == Due.COMMA ? first(next.open()) : next.due(),
                next.slips());
        if (kinds.get(piece) == '}' || kinds.get(piece) == ']') {
          next = new State(next.open(), Due.COMMA, next.slips());
        }
      }
    }
    return next == null || edit.instead() == ' ' ? next : take(next, edit.instead(), piece);
  }

  private static State take(State state, char kind, int piece) {
    Open open = state.open();
    Due due = state.due();
    int slips = state.slips();
    if (kind == Tokens.END) {
      return open == null && due == Due.NOTHING ? state : null;
    }
    if (due == Due.NOTHING) {
      return null;
    }
    if (kind == '}' || kind == ']') {
      boolean closes = open != null && open.kind() == (kind == '}' ? '{' : '[');
      return closes && (due == Due.COMMA || due == first(open))
          ? new State(open.outer(), open.outer() == null ? Due.NOTHING : Due.COMMA, slips)
          : null;
    }
    if (due == Due.COMMA) {
      if (kind == ',') {
        return new State(open, first(open), slips);
      }
      if (kind == ':') {
        return null;
      }
      due = first(open);
      slips++;
    }
    switch (kind) {
      case ',':
        return null;
      case ':':
        return due == Due.COLON ? new State(open, Due.VALUE, slips) : null;
      case '{', '[':
        if (due == Due.KEY) {
          return null;
        }
        slips += due == Due.COLON ? 1 : 0;
        return new State(new Open(kind, piece, open), kind == '{' ? Due.KEY : Due.VALUE, slips);
      default:
        if (due == Due.KEY && kind == DIGITS) {
          return new State(open, Due.COMMA, slips + 1);
        }
        slips += due == Due.COLON ? 1 : 0;
        Due after = open == null ? Due.NOTHING : Due.COMMA;
        return new State(open, due == Due.KEY ? Due.COLON : after, slips);
    }
  }

  private static Due first(Open open) {
    return open.kind() == '{' ? Due.KEY : Due.VALUE;
  }

  /** Whether a piece begins a line no deeper than the one on which the innermost bracket stands. */
  private boolean isOutside(int piece, Open open) {
    if (open == null || open.outer() == null || kinds.get(piece) == Tokens.END) {
      return false;
    }
    int there = open.piece();
    if (lines.get(piece).equals(lines.get(there))
        || lines.get(piece - 1).equals(lines.get(piece))) {
      return false;
    }
    int deeper = columns.get(piece) - columns.get(first(there));
    return kinds.get(piece) == '}' || kinds.get(piece) == ']' ? deeper < 0 : deeper <= 0;
  }

  /** The piece that begins the line of another. */
  private int first(int piece) {
    int first = piece;
    while (first > 0 && lines.get(first - 1).equals(lines.get(piece))) {
      first--;
    }
    return first;
  }
}
