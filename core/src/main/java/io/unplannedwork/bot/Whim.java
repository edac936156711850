package io.unplannedwork.bot;

import java.util.SplittableRandom;

/** A bot's whims: the same about the same thing, however often it thinks about it. */
final class Whim {
  private final long seed;

  Whim(long seed) {
    this.seed = seed;
  }

  /** A whim about something, evenly between −1 and 1. */
  double about(String what) {
    // A string's hash is specified and the same everywhere.
    return 2 * new SplittableRandom(seed ^ (what.hashCode() * 0x9E3779B97F4A7C15L)).nextDouble()
        - 1;
  }
}
