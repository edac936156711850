package io.unplannedwork.scenario;

import java.util.List;

/**
 * Something a scenario says that does not hold together.
 *
 * @param severity whether the scenario can be played all the same
 * @param path where, such as {@code people[3].team} or {@code people[3].knows["till"]#key}
 * @param wrong what is wrong
 * @param right what would be right
 * @param rests beginnings of other paths it rests on: where one of them is unreadable, this may
 *     only follow from that
 */
public record Problem(
    Severity severity, String path, String wrong, String right, List<String> rests) {
  public Problem {
    rests = List.copyOf(rests);
  }

  /** Whether a scenario can be played all the same. */
  public enum Severity {
    ERROR,
    NOTE
  }
}
