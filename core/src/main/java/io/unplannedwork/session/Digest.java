package io.unplannedwork.session;

/** Mixes what a session holds into one number; the order of the calls matters. */
final class Digest {
  private long hash = 0x9E3779B97F4A7C15L;

  Digest add(long value) {
    hash ^= value;
    hash *= 0xFF51AFD7ED558CCDL;
    hash ^= hash >>> 32;
    return this;
  }

  Digest add(boolean value) {
    return add(value ? 1L : 2L);
  }

  Digest add(String value) {
    if (value == null) {
      return add(-1L);
    }
    add(value.length());
    for (int i = 0; i < value.length(); i++) {
      add(value.charAt(i));
    }
    return this;
  }

  long value() {
    return hash;
  }
}
