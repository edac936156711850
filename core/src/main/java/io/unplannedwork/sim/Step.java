package io.unplannedwork.sim;

/**
 * One verb of the working day: it does what is due for one entity, and nothing at any other time.
 */
public interface Step {
  /** Before minute 0 runs: puts the first entries on the agenda. */
  default void begin() {}

  /**
   * Does what is due now.
   *
   * @param subject the number of the entity given to {@link Agenda#entry}
   */
  void run(int subject);
}
