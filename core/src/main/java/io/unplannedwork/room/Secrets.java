package io.unplannedwork.room;

/** Where codes and tokens come from: a source of randomness nobody can guess. */
public interface Secrets {
  /** A new room code: 8 characters of Crockford's base 32, such as {@code 7K2M9QXA}. */
  String code();

  /** A new secret token of 128 bits. */
  String token();
}
