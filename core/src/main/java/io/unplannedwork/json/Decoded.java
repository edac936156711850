package io.unplannedwork.json;

import java.util.NoSuchElementException;

/**
 * What came of a text from outside: a value, or a sentence that says what is wrong with it.
 *
 * @param value null where there is a problem
 * @param problem what is wrong and what would be right; null where there is a value
 */
public record Decoded<T>(T value, String problem) {
  public boolean ok() {
    return problem == null;
  }

  /**
   * The value.
   *
   * @throws NoSuchElementException where there is none
   */
  public T get() {
    if (!ok()) {
      throw new NoSuchElementException(problem);
    }
    return value;
  }
}
