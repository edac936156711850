package io.unplannedwork.room;

/** A journal cannot be gone on with; the message says why and what to do. */
public final class Diverged extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Diverged(String message) {
    super(message);
  }
}
