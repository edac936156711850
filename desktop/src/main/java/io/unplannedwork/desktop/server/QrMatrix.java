package io.unplannedwork.desktop.server;

import io.nayuki.qrcodegen.QrCode;

/** The squares of a QR code, true is dark; without the quiet zone of four squares around it. */
public final class QrMatrix {
  private QrMatrix() {}

  /** {@code squares[row][column]} of a code for a text, with medium error correction. */
  public static boolean[][] of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    boolean[][] squares = new boolean[code.size][code.size];
    for (int row = 0; row < code.size; row++) {
      for (int column = 0; column < code.size; column++) {
        squares[row][column] = code.getModule(column, row);
      }
    }
    return squares;
  }

  /** For a terminal: two rows a line, light squares drawn, so that it is read on a dark ground. */
  public static String terminal(String text) {
    boolean[][] squares = of(text);
    int quiet = 2;
    StringBuilder lines = new StringBuilder();
    for (int row = -quiet; row < squares.length + quiet; row += 2) {
      for (int column = -quiet; column < squares.length + quiet; column++) {
        boolean upper = light(squares, row, column);
        boolean lower = light(squares, row + 1, column);
        lines.append(upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ');
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static boolean light(boolean[][] squares, int row, int column) {
    return row < 0
        || column < 0
        || row >= squares.length
        || column >= squares.length
        || !squares[row][column];
  }
}
