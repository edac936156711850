package io.unplannedwork.scenario;

/**
 * Something a scenario says that does not hold together.
 *
 * @param severity whether the scenario can be played all the same
 * @param path where, such as {@code people[3].team} or {@code people[3].knows["till"]#key}
 * @param wrong what is wrong
 * @param right what would be right
 */
public record Problem(Severity severity, String path, String wrong, String right) {
  /** Whether a scenario can be played all the same. */
  public enum Severity {
    ERROR,
    NOTE
  }
}
