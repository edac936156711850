package io.unplannedwork.json;

/** How records and sealed families are spelt. */
enum Dialect {
  /**
   * Between programs: {@code {"type": "Decide", …}}; names exact; what is null is left out, and
   * what is left out is null, except in what a client says.
   */
  WIRE,
  /**
   * By authors: {@code {"exponential": 480}}; names in any case; what is left out is what its
   * {@link io.unplannedwork.scenario.Field} says.
   */
  AUTHOR
}
