package io.unplannedwork.room;

/** A journal asks for something that the game, as this version plays it, does not do. */
public final class Diverged extends RuntimeException {
  private static final long serialVersionUID = 1;

  Diverged(String message) {
    super(message);
  }
}
