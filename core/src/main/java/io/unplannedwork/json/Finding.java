package io.unplannedwork.json;

import io.unplannedwork.scenario.Problem;

/**
 * Something wrong in a scenario's file.
 *
 * @param severity whether the scenario can be played all the same
 * @param line from 1
 * @param column from 1
 * @param wrong what is wrong
 * @param right what would be right
 */
public record Finding(Problem.Severity severity, int line, int column, String wrong, String right) {

  /** {@code file:line:column: what is wrong; what would be right}. */
  public String in(String file) {
    String note = severity == Problem.Severity.NOTE ? "note: " : "";
    return file + ":" + line + ":" + column + ": " + note + wrong + "; " + right;
  }
}
