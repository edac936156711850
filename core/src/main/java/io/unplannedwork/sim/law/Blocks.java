package io.unplannedwork.sim.law;

/** How much work is done before something is missing. */
public final class Blocks {
  private Blocks() {}

  /**
   * Milliminutes of work until the next block: exponential, since what stops work does not remember
   * how long it has gone well. An assumption; no public number was found.
   *
   * @param hazard blocks in a million minutes of work, 1 or more
   * @param exponential an exponential deviate of mean 1
   */
  public static long after(long hazard, double exponential) {
    return 1 + (long) (exponential * 1e9 / hazard);
  }
}
