package io.unplannedwork.bot;

/** A bot's whims: the same about the same thing, however often it thinks about it. */
final class Whim {
  private static final double UNIT = 0x1.0p-52;

  private final long seed;

  Whim(long seed) {
    this.seed = seed;
  }

  /** A whim about something, evenly between −1 and 1. */
  double about(String what) {
    // A string's hash is specified and the same everywhere.
    return (mix(seed ^ mix(what.hashCode())) >>> 11) * UNIT - 1;
  }

  /**
   * Spreads a number over all 64 bits; the finalizer of SplitMix64 (Steele, Lea and Flood, "Fast
   * splittable pseudorandom number generators", 2014).
   */
  private static long mix(long number) {
    long mixed = number + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
