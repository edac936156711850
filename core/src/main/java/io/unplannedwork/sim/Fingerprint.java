package io.unplannedwork.sim;

/**
 * A 64-bit hash built up value by value; the order of the values counts. Each value goes in by one
 * round of xxHash64 (Collet 2012), which costs one multiplication that must wait for the last.
 * Every simulated day has the whole company read, so up to four values go in by one round, each
 * multiplied and turned in a way of its own beforehand: those multiplications wait for nothing.
 */
public final class Fingerprint {
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_3 = 0x165667B19E3779F9L;
  private static final long PRIME_4 = 0x85EBCA77C2B2AE63L;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;
  private static final int TURN = 31;
  private static final int TURN_3 = 17;
  private static final int TURN_4 = 47;

  /** Not 0, so that leading zeros count. */
  private long hash = PRIME_1;

  /** The finalizer of splitmix64 (Steele, Lea, Flood 2014): every bit reaches every bit. */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A hash of a text that is the same everywhere and always: of its UTF-16 units, in order. */
  public static long of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash ^ text.charAt(i));
    }
    return hash;
  }

  /** A hash of two numbers; hashes of what is in no order can be summed. */
  public static long of(long one, long other) {
    return mix(mix(one) ^ other);
  }

  public Fingerprint add(long value) {
    hash = Long.rotateLeft(hash + value * PRIME_2, TURN) * PRIME_1;
    return this;
  }

  /** Two values, in this order, for the time of one. */
  public Fingerprint add(long one, long other) {
    return add(one + Long.rotateLeft(other * PRIME_3, TURN));
  }

  /**
   * Four values, in this order, for the time of one. Each is turned differently: a multiplication
   * never moves the highest bit, in which −1 and {@link Long#MAX_VALUE} differ.
   */
  public Fingerprint add(long one, long two, long three, long four) {
    return add(
        one
            + Long.rotateLeft(two * PRIME_3, TURN)
            + Long.rotateLeft(three * PRIME_4, TURN_3)
            + Long.rotateLeft(four * PRIME_5, TURN_4));
  }

  /** Two numbers of 32 bits as one value. */
  public static long pair(int one, int other) {
    return (long) one << Integer.SIZE | other & 0xFFFF_FFFFL;
  }

  public Fingerprint add(boolean value) {
    return add(value ? 1 : 0);
  }

  /** Null and every constant differ. */
  public Fingerprint add(Enum<?> value) {
    return add(value == null ? -1 : value.ordinal());
  }

  public Fingerprint add(String value) {
    return add(value == null ? 0 : of(value));
  }

  public Fingerprint add(long[] values) {
    int last = values.length - 1;
    for (int i = 0; i < last; i += 2) {
      add(values[i], values[i + 1]);
    }
    return values.length % 2 == 0 ? this : add(values[last]);
  }

  public Fingerprint add(int[] values) {
    int last = values.length - 1;
    for (int i = 0; i < last; i += 2) {
      add(pair(values[i], values[i + 1]));
    }
    return values.length % 2 == 0 ? this : add(values[last]);
  }

  /** What the meter reads now and how it changes: not when it was last touched. */
  public Fingerprint add(Meter meter, long now) {
    return add(meter.at(now), meter.rate());
  }

  public long value() {
    return mix(hash);
  }
}
