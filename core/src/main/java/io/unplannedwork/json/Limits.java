package io.unplannedwork.json;

/**
 * How much of a foreign text is looked at; what is larger is refused before anything is built.
 *
 * @param characters of the whole text
 * @param depth of objects and lists within each other
 * @param values in the whole text
 * @param text characters of one text
 */
public record Limits(int characters, int depth, int values, int text) {
  /** A scenario an author wrote: a mebibyte. */
  public static final Limits SCENARIO = new Limits(1 << 20, 64, 200_000, 4_000);

  /** A message from a client: one command is far smaller. */
  public static final Limits MESSAGE = new Limits(16_384, 12, 1_000, 2_000);

  /** What a host sends to its clients, or stored itself. */
  public static final Limits TRUSTED = new Limits(1 << 25, 64, 4_000_000, 1 << 20);
}
