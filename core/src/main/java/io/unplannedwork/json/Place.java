package io.unplannedwork.json;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in characters as a reader counts them
 */
record Place(int line, int column) {
  static Place of(String text, int offset) {
    int end = Math.min(offset, text.length());
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Place(line, text.codePointCount(lineStart, end) + 1);
  }

  String inWords() {
    return "line " + line + ", column " + column;
  }
}
